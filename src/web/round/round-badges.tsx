import { Badge, Group } from '@mantine/core';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';
import { roundTones, type RoundHead } from './round.ts';

/** How a round stands, and whether its figures are made up. */
export function RoundBadges({ round }: { round: RoundHead }) {
  const { round: words } = useWords();
  return (
    <Group gap={6}>
      {round.isIllustrative && <Badge color="gray">{words.illustrative}</Badge>}
      {round.publication !== null && (
        <StatusBadge tone="good">{words.published(round.publication)}</StatusBadge>
      )}
      <StatusBadge tone={roundTones[round.state]}>{words.states[round.state]}</StatusBadge>
    </Group>
  );
}
