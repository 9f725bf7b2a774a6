import { Group } from '@mantine/core';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';
import type { Head } from './edition.ts';

const tones: Record<Head['state'], Tone> = { draft: 'warn', published: 'good', superseded: 'idle' };

export function StateBadges({ head }: { head: Head }) {
  const { edition } = useWords();
  return (
    <Group gap={6} component="span" wrap="wrap">
      <StatusBadge tone={tones[head.state]}>{edition.states[head.state]}</StatusBadge>
      {head.isIllustrative && <StatusBadge tone="idle">{edition.illustrative}</StatusBadge>}
    </Group>
  );
}
