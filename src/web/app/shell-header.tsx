import { Box, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { formatDay } from '#domain/calendar/day.ts';
import { useSession } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { PersonMenu } from './person-menu.tsx';
import classes from './shell.module.css';

/** Whose installation this is, the day it works at when it is a sample, and who is signed in. */
export function ShellHeader() {
  const { shell } = useWords();
  const { installation } = useSession();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
      <Link to="/" className={classes.brand}>
        <span className={classes.mark}>{shell.product}</span>
        <Text span size="sm" truncate>
          {installation.provinceName}
        </Text>
      </Link>
      <Group gap="sm" wrap="nowrap">
        {installation.isSample && (
          <Box className={classes.sample}>
            <FlaskConical size={14} aria-hidden />
            <span>
              {shell.sample}
              <Text span inherit visibleFrom="xs">
                {` · ${shell.today(formatDay(installation.day))}`}
              </Text>
            </span>
          </Box>
        )}
        <PersonMenu />
      </Group>
    </Group>
  );
}
