import { SimpleGrid, Text } from '@mantine/core';
import type { MinistryLedger, MinistryRow } from '#contract/ministry.ts';
import { isNegative, isZero, subtract, sum, zero } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { FigureCard } from '../ui/figure-card.tsx';
import { PointsText } from '../ui/points-text.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { isLosing } from './ledger-filter.ts';

/** The year in four figures: the Ministry's, ours, what was lost, and how much of it has a remedy. */
export function TotalCards({ ledger }: { ledger: MinistryLedger }) {
  const words = useWords();
  const { ministry } = words;
  const { total, rows } = ledger;
  const points = total.figure?.points ?? total.summed;
  const losing = rows.filter(isLosing);
  const open = losing.filter(({ remedy }) => remedy === null);
  const openPoints = formatPoints(sum(open.flatMap(({ lost }) => lost ?? [])));
  const exceeding = sum(rows.flatMap((row) => exceededBy(row) ?? []));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm">
      <FigureCard
        title={ministry.total}
        figure={<PointsText value={points} decimals={2} />}
        unit={ministry.outOf(formatPoints(total.applicableMax))}
        note={<TotalNote total={total} words={words} />}
      />
      <FigureCard
        title={ministry.self}
        figure={<PointsText value={total.figure?.selfPoints ?? total.selfSum} decimals={2} />}
        note={
          total.gap === null
            ? ministry.selfUnknown
            : ministry.selfText(formatPoints(total.gap).replace('-', '−'))
        }
      />
      <FigureCard
        title={ministry.lost}
        figure={<PointsText value={total.lost} />}
        tone={total.losing > 0 ? 'bad' : 'idle'}
        note={[
          ministry.lostText(total.losing, total.leaves),
          ...(isZero(exceeding) ? [] : [ministry.exceedingText(formatPoints(exceeding))]),
          ...(total.missing > 0 ? [ministry.missingText(total.missing)] : []),
        ].join('; ')}
      />
      <FigureCard
        title={ministry.remedied}
        figure={losing.length - open.length}
        unit={ministry.remediedUnit(losing.length)}
        tone={open.length > 0 ? 'warn' : 'good'}
        note={open.length > 0 ? ministry.remediedText(openPoints) : ministry.allRemedied}
      />
    </SimpleGrid>
  );
}

/** By how much a leaf has more than its maximum, as rests of a printed parent may. */
const exceededBy = ({ isLeaf, lost }: MinistryRow) =>
  isLeaf && lost !== null && isNegative(lost) ? subtract(zero, lost) : null;

/** What stands beside the published total: sums that differ, and what other sources say. */
function TotalNote({ total, words }: { total: MinistryLedger['total']; words: Words }) {
  const { ministry } = words;
  const shown = (value: string | null) =>
    value === null ? ministry.unknown : formatPoints(value as never);
  const main =
    total.summed === null
      ? ministry.incomplete(total.missing)
      : total.figure?.points == null
        ? ministry.summedOnly
        : ministry.printedBeside(shown(total.summed), shown(total.leafSum));
  return (
    <>
      {main}
      {total.conflicts.map(({ source, points }) => (
        <Text key={source} size="sm" c="orange.9">
          {ministry.conflictTotal(shown(points), source)}
        </Text>
      ))}
    </>
  );
}
