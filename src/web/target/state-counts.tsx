import { Group, Text } from '@mantine/core';
import type { TargetRow } from '#contract/target.ts';
import { useWords } from '../words/words.tsx';
import { StateBadge } from './state-badge.tsx';

const order: readonly TargetRow['state'][] = ['notMet', 'met', 'noBase', 'noFigure'];

/** How many targets stand where, in one line. */
export function StateCounts({ targets }: { targets: readonly TargetRow[] }) {
  const { target } = useWords();
  const counts = order
    .map((state) => ({ state, count: targets.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <Group gap="md" mb="sm" component="section" aria-label={target.counts}>
      {counts.map(({ state, count }) => (
        <Group key={state} gap={6}>
          <StateBadge state={state} />
          <Text size="sm">{target.countOf(count, targets.length)}</Text>
        </Group>
      ))}
    </Group>
  );
}
