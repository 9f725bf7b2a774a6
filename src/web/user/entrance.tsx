import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../words/words.tsx';
import { languageNames } from '../ui/language-names.ts';
import classes from './entrance.module.css';

interface EntranceProps {
  place: string | null;
  title: string;
  text?: string;
  children: ReactNode;
}

/** The screens before the shell: whose installation, one form, the language. */
export function Entrance({ place, title, text, children }: EntranceProps) {
  const { shell } = useWords();
  const { language, setLanguage } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <div className={classes.ground}>
      <title>{`${title} · ${place ?? shell.product}`}</title>
      <header className={classes.header}>
        <Text fz={28} fw={700} lh={1.3}>
          {shell.product}
        </Text>
        <Text size="sm">{shell.tagline}</Text>
        {place !== null && (
          <Text fw={600} mt={4}>
            {place}
          </Text>
        )}
      </header>
      <main className={classes.main}>
        <Paper withBorder p="lg" className={classes.form}>
          <Stack gap="md">
            <div>
              <Title order={1}>{title}</Title>
              {text !== undefined && (
                <Text size="sm" c="dimmed">
                  {text}
                </Text>
              )}
            </div>
            {children}
          </Stack>
        </Paper>
        <Group justify="center" mt="md">
          <Button variant="subtle" size="sm" lang={other} onClick={() => void setLanguage(other)}>
            {languageNames[other]}
          </Button>
        </Group>
      </main>
    </div>
  );
}
