import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { comparePublication, type UnitChange } from '#contract/ranking.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PointsText } from '../../ui/points-text.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords, type Words } from '../../words/words.tsx';
import { leaguesOf } from '../choice.ts';
import { moveText } from './move-text.ts';

interface ChangeTableProps {
  publicationId: number;
  number: number;
}

/** What a correction moved: which units, how many places, how many points. */
export function ChangeTable({ publicationId, number }: ChangeTableProps) {
  const words = useWords();
  const { changes: texts } = words.ranking;
  const query = useAsk(comparePublication, { publicationId });
  return (
    <Answer query={query}>
      {({ before, changes, unchanged }) => (
        <Stack gap="xs">
          <Text size="sm">{texts.summary(changes.length, unchanged)}</Text>
          <Changes label={texts.label(number, before?.number ?? 0)} changes={changes} />
        </Stack>
      )}
    </Answer>
  );
}

function Changes({ label, changes }: { label: string; changes: readonly UnitChange[] }) {
  const words = useWords();
  const [unit, setUnit] = useUrlState('unit');
  const columns = useMemo(() => columnsOf(words, changes), [words, changes]);
  const { noneTitle, noneText } = words.ranking.changes;
  return (
    <DataTable
      label={label}
      rows={changes}
      columns={columns}
      rowKey={({ agencyId }) => agencyId}
      onOpen={({ agencyId }) => setUnit(String(agencyId), 'push')}
      openKey={unit === '' ? null : Number(unit)}
      empty={<EmptyState title={noneTitle} text={noneText} />}
      prefix="c."
    />
  );
}

function columnsOf(words: Words, rows: readonly UnitChange[]): Column<UnitChange>[] {
  const hasLeagues = leaguesOf(rows).length > 1;
  const { ranking } = words;
  const { changes } = ranking;
  const gradeIn = (side: UnitChange['before']) =>
    side?.rank == null ? ranking.unscored : (side.grade ?? ranking.noGrade);
  return [
    { id: 'unit', title: ranking.unit, value: ({ agencyName }) => agencyName },
    ...(hasLeagues ? [leagueColumn(ranking.league)] : []),
    rank('before', changes.rankBefore, words),
    rank('after', changes.rankAfter, words),
    {
      id: 'moved',
      title: changes.moved,
      value: (change) => moveText(change, words),
      sortBy: ({ places }) => places,
    },
    index('before', changes.indexBefore),
    index('after', changes.indexAfter),
    {
      id: 'points',
      title: changes.pointsGap,
      kind: 'points',
      value: ({ pointsGap }) => pointsGap,
      show: ({ pointsGap }) => <PointsText value={pointsGap} signed />,
    },
    {
      id: 'grade',
      title: changes.grade,
      value: ({ before, after }) =>
        gradeIn(before) === gradeIn(after)
          ? gradeIn(after)
          : changes.gradeFromTo(gradeIn(before), gradeIn(after)),
    },
    {
      id: 'criteria',
      title: changes.criteria,
      value: ({ leaves }) => leaves.map(({ code }) => code).join(', '),
    },
  ];
}

const leagueColumn = (title: string): Column<UnitChange> => ({
  id: 'league',
  title,
  value: ({ league }) => league,
  filter: 'choice',
});

const rank = (side: 'before' | 'after', title: string, { ranking }: Words): Column<UnitChange> => ({
  id: `${side}Rank`,
  title,
  kind: 'number',
  value: (change) => change[side]?.rank ?? null,
  show: (change) => change[side]?.rank ?? ranking.unscored,
});

const index = (side: 'before' | 'after', title: string): Column<UnitChange> => ({
  id: `${side}Index`,
  title,
  kind: 'points',
  decimals: 2,
  value: (change) => change[side]?.indexPercent ?? null,
});
