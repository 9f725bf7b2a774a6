import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatPoints } from '#domain/text/vietnamese.ts';
import type { RubricTree } from '#contract/rubric.ts';
import { PointsText } from '../ui/points-text.tsx';
import type { Words } from '../words/words.tsx';

/** The last row: the printed total, and beside it what the fields add up to where that differs. */
export function totalCells({ totals }: RubricTree, { rubric }: Words): Record<string, ReactNode> {
  const { previousPrinted, previousSummed } = totals;
  const differs = previousPrinted !== null && previousPrinted !== previousSummed;
  return {
    name: (
      <>
        {rubric.total}
        {differs && (
          <Text span fz={12.5} fw={400} c="orange.9">
            {` (${rubric.printed(formatPoints(previousPrinted))}; ${rubric.summed(formatPoints(previousSummed))})`}
          </Text>
        )}
      </>
    ),
    max: <PointsText value={totals.maxPoints} />,
    previous: <PointsText value={previousPrinted ?? previousSummed} />,
    target: <PointsText value={totals.target} decimals={2} />,
    lost: <PointsText value={totals.lost} />,
    gain: <PointsText value={totals.gain} signed />,
  };
}
