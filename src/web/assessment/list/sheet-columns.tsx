import type { SheetRow } from '#contract/assessment.ts';
import { DayText } from '../../ui/day-text.tsx';
import { DaysLeft } from '../../ui/days-left.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { Column } from '../../ui/table/column.ts';
import type { Words } from '../../words/words.tsx';

/** What one must know of a sheet before opening it. */
export const sheetColumns = ({ assessment }: Words, ownId: number | null): Column<SheetRow>[] => [
  {
    id: 'unit',
    title: assessment.unit,
    value: ({ agencyName }) => agencyName,
    show: ({ agencyId, agencyName }) =>
      agencyId === ownId ? (
        <>
          {agencyName} <StatusBadge tone="active">{assessment.mine}</StatusBadge>
        </>
      ) : (
        agencyName
      ),
  },
  { id: 'league', title: assessment.league, value: ({ league }) => league, filter: 'choice' },
  {
    id: 'stage',
    title: assessment.stage,
    value: ({ stageName }) => stageName,
    filter: 'choice',
    sortBy: ({ stage }) => stage,
    show: ({ stageName, state }) =>
      state === 'returned' ? (
        <>
          {stageName} <StatusBadge tone="bad">{assessment.states.returned}</StatusBadge>
        </>
      ) : state === 'published' ? (
        <StatusBadge tone="good">{assessment.states.published}</StatusBadge>
      ) : (
        stageName
      ),
  },
  {
    id: 'lastDay',
    title: assessment.lastDay,
    kind: 'day',
    value: ({ lastDay }) => lastDay,
    show: ({ lastDay, daysLeft, state }) => (
      <>
        <DayText day={lastDay} />
        {state !== 'published' && (
          <>
            {' · '}
            <DaysLeft days={daysLeft} />
          </>
        )}
      </>
    ),
  },
  { id: 'total', title: assessment.totalPoints, kind: 'points', value: ({ total }) => total },
  {
    id: 'index',
    title: assessment.indexPercent,
    kind: 'points',
    decimals: 2,
    value: ({ indexPercent }) => indexPercent,
  },
  {
    id: 'missing',
    title: assessment.missingNodes,
    kind: 'number',
    value: ({ missing }) => missing,
  },
  {
    id: 'threads',
    title: assessment.openThreads,
    kind: 'number',
    value: ({ openThreads }) => openThreads,
  },
];
