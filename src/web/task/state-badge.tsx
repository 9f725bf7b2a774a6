import type { ObligationState } from '#domain/task/state.ts';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';

const tones: Record<ObligationState, Tone> = {
  notStarted: 'idle',
  inProgress: 'active',
  submitted: 'warn',
  confirmed: 'good',
  returned: 'bad',
  cancelled: 'idle',
};

export function StateBadge({ state }: { state: ObligationState }) {
  const { task } = useWords();
  return <StatusBadge tone={tones[state]}>{task.states[state]}</StatusBadge>;
}
