import { Text } from '@mantine/core';
import type { MinistryRow } from '#contract/ministry.ts';
import { isZero } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { Labelled } from '../ui/labelled.tsx';
import { Section } from '../ui/section.tsx';
import { useWords } from '../words/words.tsx';

/** What a node lost year by year, and on what the years are joined. */
export function YearsSection({ repeat }: { repeat: NonNullable<MinistryRow['repeat']> }) {
  const { ministry } = useWords();
  const basis = repeat.isConfirmed ? ministry.byCrosswalk : ministry.byCode;
  return (
    <Section title={ministry.yearsTitle}>
      <Labelled
        items={repeat.years.map(({ indexYear, code, lost }) => [
          ministry.yearLine(indexYear, code),
          lost === null
            ? ministry.unknown
            : isZero(lost) || lost.startsWith('-')
              ? ministry.noLoss
              : ministry.losesText(formatPoints(lost)),
        ])}
      />
      {repeat.years.length > 1 && (
        <Text size="sm" c="dimmed" mt={4}>
          {ministry.basis}: {basis}
        </Text>
      )}
    </Section>
  );
}
