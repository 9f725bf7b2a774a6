import { Alert, Button, Group, List, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { verifyEvents } from '#contract/audit.ts';
import { queryOf } from '../ui/api.ts';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { useWords } from '../words/words.tsx';

/** Whether the trail is as it was written: its latest part at once, all of it when asked. */
export function Verification() {
  const { audit } = useWords();
  const [scope, setScope] = useState<'latest' | 'full'>('latest');
  const { data, error, isFetching } = useQuery({
    ...queryOf(verifyEvents, { scope }),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  if (error !== null) return <ProblemPanel error={error} />;
  if (data === undefined || isFetching)
    return (
      <Group gap="xs" mb="md" role="status">
        <Loader size="xs" />
        <Text size="sm">{audit.verifying}</Text>
      </Group>
    );
  const { isIntact, events, seals, unsealed, head, faults, faultCount } = data;
  return (
    <Alert
      mb="md"
      py="xs"
      color={isIntact ? 'green' : 'red'}
      icon={
        isIntact ? <ShieldCheck size={18} aria-hidden /> : <ShieldAlert size={18} aria-hidden />
      }
    >
      <Group justify="space-between" gap="xs">
        <Text size="sm" component="div" flex="1 1 260px">
          <strong>{isIntact ? audit.intact : audit.broken}.</strong>{' '}
          {isIntact ? audit.intactText(events, seals, unsealed) : audit.brokenText(faultCount)}
          {scope === 'latest' && ` ${audit.latestOnly}`}
          {scope === 'full' && head !== null && (
            <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
              {audit.head(head.number, head.hash)}
            </Text>
          )}
        </Text>
        {scope === 'latest' && (
          <Button size="compact-sm" variant="default" onClick={() => setScope('full')}>
            {audit.verifyAll}
          </Button>
        )}
      </Group>
      <List size="sm">
        {faults.map(({ message }) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
