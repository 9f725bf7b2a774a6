import { Select } from '@mantine/core';
import { useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import type { Round } from './choice.ts';

interface RoundChoiceProps {
  rounds: readonly Round[];
  /** The round shown; undefined while it is not known yet. */
  roundId: number | undefined;
}

/** Which round is shown; another one begins with a plain view. */
export function RoundChoice({ rounds, roundId }: RoundChoiceProps) {
  const { ranking: words } = useWords();
  const [values, setValues] = useUrlValues();
  const plain = Object.fromEntries(Object.keys(values).map((name) => [name, undefined]));
  const ranked = rounds.filter(({ id, units }) => units > 0 || id === roundId);
  if (ranked.length < 2 || roundId === undefined) return null;
  return (
    <Select
      aria-label={words.round}
      w={{ base: '100%', xs: 420 }}
      comboboxProps={{ width: 520, position: 'bottom-end' }}
      allowDeselect={false}
      data={ranked.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={String(roundId)}
      onChange={(id) => id !== null && setValues({ ...plain, round: id }, 'push')}
    />
  );
}
