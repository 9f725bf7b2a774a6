import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { TaskRow } from '#contract/task.ts';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { AddLink } from './add-link.tsx';
import { TaskLink } from './task-link.tsx';

/** The criteria a task wins points for; proposed ones wait for a person. */
export function TaskLinks({ task: row, planId }: { task: TaskRow; planId: number }) {
  const { obligation } = useWords();
  const mayLink = useMay()('task.link');
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack component="section" gap="xs">
      <Group justify="space-between">
        <Title order={2}>{obligation.links}</Title>
        {mayLink && (
          <Button size="sm" variant="default" onClick={() => setAdding(true)}>
            {obligation.addLink}
          </Button>
        )}
      </Group>
      {row.links.length === 0 && (
        <Text size="sm" c="dimmed">
          {obligation.linksEmpty}
        </Text>
      )}
      {row.links.map((link) => (
        <TaskLink key={link.id} link={link} mayDecide={mayLink} />
      ))}
      {isAdding && <AddLink task={row} planId={planId} onClose={() => setAdding(false)} />}
    </Stack>
  );
}
