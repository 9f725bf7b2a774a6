import { ActionIcon, NavLink, ScrollArea, Stack, Text, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import type { Entry } from './navigation.ts';
import classes from './shell.module.css';

interface SideBarProps {
  entries: readonly Entry[];
  isNarrow: boolean;
  onNarrow: (isNarrow: boolean) => void;
}

const groups = ['work', 'ground'] as const;

/** The screens by group; narrow, it shows icons with their names on hover and focus. */
export function SideBar({ entries, isNarrow, onNarrow }: SideBarProps) {
  const { shell } = useWords();
  const Icon = isNarrow ? PanelLeftOpen : PanelLeftClose;
  const label = isNarrow ? shell.expand : shell.collapse;
  return (
    <Stack h="100%" gap={0} justify="space-between">
      <ScrollArea flex={1}>
        {groups.map((group) => (
          <EntryGroup
            key={group}
            title={shell.groups[group]}
            entries={entries.filter(({ entry }) => entry.group === group)}
            isNarrow={isNarrow}
          />
        ))}
      </ScrollArea>
      <Tooltip label={label} position="right">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          m={10}
          aria-label={label}
          aria-expanded={!isNarrow}
          onClick={() => onNarrow(!isNarrow)}
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Stack>
  );
}

interface EntryGroupProps {
  title: string;
  entries: readonly Entry[];
  isNarrow: boolean;
}

function EntryGroup({ title, entries, isNarrow }: EntryGroupProps) {
  if (entries.length === 0) return null;
  return (
    <div className={classes.group}>
      {!isNarrow && (
        <Text size="xs" fw={600} c="dimmed" px={12} py={4}>
          {title}
        </Text>
      )}
      {entries.map((entry) => (
        <EntryLink key={entry.path} entry={entry} isNarrow={isNarrow} />
      ))}
    </div>
  );
}

function EntryLink({ entry, isNarrow }: { entry: Entry; isNarrow: boolean }) {
  const words = useWords();
  const title = entry.title(words);
  const Icon = entry.entry.icon;
  return (
    <Tooltip label={title} position="right" disabled={!isNarrow}>
      <NavLink
        className={classes.entry}
        label={isNarrow ? undefined : title}
        aria-label={isNarrow ? title : undefined}
        leftSection={<Icon size={18} strokeWidth={1.8} aria-hidden />}
        renderRoot={(props) => <Link {...props} to={entry.path} />}
      />
    </Tooltip>
  );
}
