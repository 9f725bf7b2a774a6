import { Text } from '@mantine/core';
import { DayText } from '../ui/day-text.tsx';
import { useWords } from '../words/words.tsx';
import type { Obligation } from './part-detail.ts';

/** The day a part was submitted, and how late that was. */
export function DeliveredText({ part }: { part: Pick<Obligation, 'deliveredOn' | 'daysLate'> }) {
  const { obligation } = useWords();
  if (part.deliveredOn === null) return '–';
  return (
    <>
      <DayText day={part.deliveredOn} />
      {part.daysLate > 0 && (
        <Text span inherit c="red.9" fw={600}>
          {` · ${obligation.lateMark(part.daysLate)}`}
        </Text>
      )}
    </>
  );
}
