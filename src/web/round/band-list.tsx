import { Text } from '@mantine/core';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { useWords } from '../words/words.tsx';
import type { GradeBand } from './round.ts';

/** The grades of a round in one line: "Tốt từ 85 %; Khá từ 75 %". */
export function BandList({ bands }: { bands: readonly GradeBand[] }) {
  const { round: words } = useWords();
  if (bands.length === 0) return null;
  const of = ({ name, from, includesFrom }: GradeBand) =>
    `${name} ${includesFrom ? words.bandFrom : words.bandAbove} ${formatPoints(from)} %`;
  return <Text size="sm">{`${words.bands}: ${bands.map(of).join('; ')}.`}</Text>;
}
