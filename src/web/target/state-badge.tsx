import type { TargetRow } from '#contract/target.ts';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';

const tones: Record<TargetRow['state'], Tone> = {
  met: 'good',
  notMet: 'bad',
  noBase: 'warn',
  noFigure: 'idle',
};

export function StateBadge({ state }: { state: TargetRow['state'] }) {
  const { target } = useWords();
  return <StatusBadge tone={tones[state]}>{target.states[state]}</StatusBadge>;
}
