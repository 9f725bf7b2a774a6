import { Text } from '@mantine/core';
import { useWords } from '../words/words.tsx';
import { bandsText } from './bands-text.ts';
import type { GradeBand } from './round.ts';

/** The grades of a round, where it has some. */
export function BandList({ bands }: { bands: readonly GradeBand[] }) {
  const { round: words } = useWords();
  if (bands.length === 0) return null;
  return <Text size="sm">{`${words.bands}: ${bandsText(bands, words)}.`}</Text>;
}
