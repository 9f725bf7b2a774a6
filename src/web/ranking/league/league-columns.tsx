import { Text } from '@mantine/core';
import { isZero, type Points } from '#domain/points/points.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { Column } from '../../ui/table/column.ts';
import type { Words } from '../../words/words.tsx';
import classes from '../ranking.module.css';
import type { UnitRow } from '../rows.ts';
import { IndexBar } from './index-bar.tsx';

/** @param isStanding with the stage of each sheet, which what is published does not say */
export function leagueColumns(
  words: Words,
  units: readonly UnitRow[],
  isStanding: boolean,
): Column<UnitRow>[] {
  const { ranking } = words;
  return [
    { id: 'unit', title: ranking.unit, value: ({ agencyName }) => agencyName },
    rankColumn(words, units),
    {
      id: 'index',
      title: ranking.index,
      kind: 'points',
      decimals: 2,
      width: 150,
      value: ({ indexPercent }) => indexPercent,
      show: ({ indexPercent }) => <IndexBar value={indexPercent} />,
    },
    pointsColumn('points', ranking.points, ({ points }) => points),
    pointsColumn('max', ranking.max, ({ rank, applicableMax }) =>
      rank === null ? null : applicableMax,
    ),
    {
      ...pointsColumn('bonus', ranking.bonus, ({ rank, bonus }) => (rank === null ? null : bonus)),
      show: ({ rank, bonus }) => <PointsText value={rank === null ? null : bonus} signed />,
    },
    {
      ...pointsColumn('penalty', ranking.penalty, ({ rank, penalty }) =>
        rank === null ? null : penalty,
      ),
      show: ({ rank, penalty }) => <PointsText value={rank === null ? null : taken(penalty)} />,
    },
    { id: 'grade', title: ranking.grade, value: gradeOf(words), filter: 'choice', width: 112 },
    ...(isStanding ? stageColumns(words) : []),
  ];
}

const pointsColumn = (
  id: string,
  title: string,
  value: (row: UnitRow) => Points | null,
): Column<UnitRow> => ({ id, title, kind: 'points', value, width: 80 });

/** What a penalty does to the sum. */
const taken = (penalty: Points): Points => (isZero(penalty) ? penalty : (`-${penalty}` as Points));

const gradeOf =
  ({ ranking }: Words) =>
  ({ rank, grade }: UnitRow): string =>
    rank === null ? ranking.unscored : (grade ?? ranking.noGrade);

/** Also of the heat map. */
export function rankColumn(words: Words, units: readonly UnitRow[]): Column<UnitRow> {
  const byRank = Map.groupBy(units, ({ rank }) => rank);
  return {
    id: 'rank',
    title: words.ranking.rank,
    kind: 'number',
    width: 88,
    value: ({ rank }) => rank,
    show: (row) => (
      <RankCell row={row} isTied={(byRank.get(row.rank)?.length ?? 0) > 1} words={words} />
    ),
  };
}

interface RankCellProps {
  row: UnitRow;
  isTied: boolean;
  words: Words;
}

function RankCell({ row: { rank, place }, isTied, words: { ranking } }: RankCellProps) {
  if (rank !== null)
    return (
      <>
        <span className={classes.rank}>{rank}</span>
        {isTied && <Note>{ranking.tiedRank}</Note>}
      </>
    );
  return (
    <>
      <StatusBadge tone="idle">{ranking.unscored}</StatusBadge>
      {place !== null && (
        <Note>{place.missing === 0 ? ranking.noneApplies : ranking.lacking(place.missing)}</Note>
      )}
    </>
  );
}

function Note({ children }: { children: string }) {
  return (
    <Text span display="block" size="xs" c="dimmed" className={classes.note}>
      {children}
    </Text>
  );
}

const stageColumns = ({ ranking }: Words): Column<UnitRow>[] => [
  {
    id: 'stage',
    title: ranking.stage,
    filter: 'choice',
    width: 148,
    value: ({ place }) => (place === null ? null : `${place.stage}. ${place.stageName}`),
    sortBy: ({ place }) => place?.stage ?? null,
  },
  {
    id: 'missing',
    title: ranking.missing,
    kind: 'number',
    startsHidden: true,
    value: ({ place }) => place?.missing ?? null,
  },
];
