import {
  Box,
  Divider,
  NavLink,
  Popover,
  SegmentedControl,
  Stack,
  Text,
  UnstyledButton,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { ChevronDown, KeyRound, LogOut, MonitorSmartphone, UserRound } from 'lucide-react';
import { languageNames } from '../ui/language-names.ts';
import { useSession } from '../ui/session.tsx';
import { useSignOut } from '../user/use-sign-out.ts';
import { useLanguage, useWords, type Language } from '../words/words.tsx';
import classes from './shell.module.css';

/** The person's own matters: password, sessions, language, signing out. */
export function PersonMenu() {
  const { shell } = useWords();
  const { person } = useSession();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const signOut = useSignOut();
  const own = [
    { to: '/doi-mat-khau', label: shell.changePassword, icon: KeyRound },
    { to: '/phien-dang-nhap', label: shell.sessions, icon: MonitorSmartphone },
  ];
  return (
    <Popover
      opened={isOpen}
      onDismiss={close}
      position="bottom-end"
      width={280}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.person}
          aria-label={shell.accountOf(person.name)}
          onClick={toggle}
        >
          <UserRound size={18} aria-hidden />
          <Text span size="sm" visibleFrom="sm" truncate maw={220}>
            {person.name}
          </Text>
          <ChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={shell.account}>
        <Stack gap={4}>
          <PersonText />
          <Divider />
          {own.map(({ to, label, icon: Icon }) => (
            <NavLink
              key={to}
              className={classes.entry}
              label={label}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={close}
              renderRoot={(props) => <Link {...props} to={to} />}
            />
          ))}
          <NavLink
            component="button"
            className={classes.entry}
            label={shell.signOut}
            leftSection={<LogOut size={16} aria-hidden />}
            onClick={signOut}
          />
          <Divider />
          <LanguageControl />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function PersonText() {
  const { shell } = useWords();
  const { person } = useSession();
  return (
    <Box px={10} py={4}>
      <Text size="sm" fw={600}>
        {person.name}
      </Text>
      <Text size="xs" c="dimmed">
        {shell.roles[person.role]}
      </Text>
      {person.agency !== null && (
        <Text size="xs" c="dimmed">
          {person.agency.name}
        </Text>
      )}
    </Box>
  );
}

function LanguageControl() {
  const { shell } = useWords();
  const { language, setLanguage } = useLanguage();
  return (
    <SegmentedControl
      fullWidth
      size="sm"
      aria-label={shell.language}
      value={language}
      onChange={(value) => void setLanguage(value as Language)}
      data={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
    />
  );
}
