import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '#domain/calendar/day.ts';
import { useMay } from '../ui/session.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';
import { ExtensionDecision, type Decision } from './extension-decision.tsx';
import type { PartDetail } from './part-detail.ts';

type Extension = PartDetail['extensions'][number];

const tones = { asked: 'warn', granted: 'good', refused: 'bad' } as const;

/** Every extension asked for, what was decided and why; an open one is decided here. */
export function Extensions({ part }: { part: PartDetail }) {
  const { obligation } = useWords();
  if (part.extensions.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{obligation.extensions}</Title>
      {part.extensions.toReversed().map((extension) => (
        <OneExtension key={extension.id} extension={extension} part={part} />
      ))}
    </Stack>
  );
}

function OneExtension({ extension, part }: { extension: Extension; part: PartDetail }) {
  const { obligation } = useWords();
  const may = useMay();
  const [decision, setDecision] = useState<Decision | null>(null);
  const isMine = extension.state === 'asked' && may('task.confirm');
  return (
    <Paper withBorder p="sm">
      <Stack gap={4}>
        <Group justify="space-between" gap="xs">
          <Text size="sm" fw={550}>
            {obligation.extensionAsked(extension.askedBy, formatDay(extension.askedDay))}
          </Text>
          <StatusBadge tone={tones[extension.state]}>
            {obligation.extensionStates[extension.state]}
          </StatusBadge>
        </Group>
        <Text size="sm">{extension.reason}</Text>
        {extension.grantedDay !== null && (
          <Text size="sm">{obligation.grantedUntil(formatDay(extension.grantedDay))}</Text>
        )}
        {extension.decisionReason !== null && (
          <Text size="sm">{`${obligation.reason}: ${extension.decisionReason}`}</Text>
        )}
        {extension.decidedBy !== null && (
          <Text size="xs" c="dimmed">
            {obligation.decidedBy(extension.decidedBy)}
          </Text>
        )}
        {isMine && (
          <Group gap="xs" mt={4}>
            <Button size="sm" onClick={() => setDecision('granted')}>
              {obligation.grant}
            </Button>
            <Button size="sm" variant="outline" color="red" onClick={() => setDecision('refused')}>
              {obligation.refuse}
            </Button>
          </Group>
        )}
      </Stack>
      <ExtensionDecision
        extension={extension}
        part={part}
        decision={decision}
        onClose={() => setDecision(null)}
      />
    </Paper>
  );
}
