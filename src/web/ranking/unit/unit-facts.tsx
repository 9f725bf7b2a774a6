import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Table2 } from 'lucide-react';
import { Labelled, type LabelledItem } from '../../ui/labelled.tsx';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import type { UnitRow } from '../rows.ts';

interface UnitFactsProps {
  unit: UnitRow;
  /** Null where the reader may not open it. */
  sheetId: number | null;
}

/** What a unit has reached, and the way to its sheet. */
export function UnitFacts({ unit, sheetId }: UnitFactsProps) {
  const { ranking: words } = useWords();
  const { rank, place } = unit;
  const league: LabelledItem = [words.league, unit.league || words.noLeague];
  const scored: LabelledItem[] = [
    [words.index, <b key="index">{<PointsText value={unit.indexPercent} decimals={2} />}</b>],
    [words.points, <PointsText key="points" value={unit.points} />],
    [words.max, <PointsText key="max" value={unit.applicableMax} />],
    [words.bonus, <PointsText key="bonus" value={unit.bonus} />],
    [words.penalty, <PointsText key="penalty" value={unit.penalty} />],
    [words.grade, unit.grade ?? words.noGrade],
  ];
  const stage: LabelledItem[] =
    place === null ? [] : [[words.stage, `${place.stage}. ${place.stageName}`]];
  return (
    <div>
      <Labelled
        items={[
          league,
          [words.rank, rank === null ? words.unscored : words.rankOf(rank, unit.of)],
          ...(rank === null ? [] : scored),
          ...stage,
        ]}
      />
      {rank !== null && (
        <Text size="xs" c="dimmed" mt={4}>
          {words.indexHint}
        </Text>
      )}
      {sheetId !== null && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          leftSection={<Table2 size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link {...props} to="/cham-diem" search={{ sheet: String(sheetId) } as never} />
          )}
        >
          {words.openSheet}
        </Button>
      )}
    </div>
  );
}
