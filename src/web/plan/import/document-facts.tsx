import { Paper, SimpleGrid } from '@mantine/core';
import { formatDay } from '#domain/calendar/day.ts';
import type { ImportedPlan } from '#domain/plan/plan.ts';
import { Labelled, type LabelledItem } from '../../ui/labelled.tsx';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';

/** Who issued what and when, and the totals of the tree. */
export function DocumentFacts({ plan: { document, rubric } }: { plan: ImportedPlan }) {
  const { planImport } = useWords();
  const { fields } = planImport;
  const said = (value: string | null): string =>
    value === null || value === '' ? planImport.unknown : value;
  const facts: LabelledItem[] = [
    [fields['number'] ?? '', said(document.number)],
    [fields['title'] ?? '', said(document.title)],
    [
      fields['issuedOn'] ?? '',
      document.issuedOn === null ? planImport.unknown : formatDay(document.issuedOn),
    ],
    [fields['place'] ?? '', said(document.place)],
    [fields['issuer'] ?? '', said(document.issuer)],
    [fields['signer'] ?? '', said(document.signer)],
    [fields['recipients'] ?? '', said(document.recipients.join('; '))],
  ];
  const { totals, indexYear } = rubric;
  const figures: LabelledItem[] = [
    [planImport.indexYear, indexYear === null ? planImport.unknown : String(indexYear)],
    [planImport.totalMax, <PointsText key="max" value={totals.maxPoints} />],
    [planImport.totalPrevious, <PointsText key="printed" value={totals.previousScore.printed} />],
    [planImport.totalSummed, <PointsText key="summed" value={totals.previousScore.summed} />],
    [planImport.totalTarget, <PointsText key="target" value={totals.target} decimals={2} />],
  ];
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Paper withBorder p="md">
        <Labelled items={facts} />
      </Paper>
      <Paper withBorder p="md">
        <Labelled items={figures} />
      </Paper>
    </SimpleGrid>
  );
}
