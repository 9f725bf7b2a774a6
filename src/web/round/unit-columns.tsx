import { Anchor, Checkbox, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SheetRow } from '#contract/assessment.ts';
import { DayText } from '../ui/day-text.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';

export interface Choosing {
  chosen: ReadonlySet<number>;
  toggle: (id: number) => void;
}

const isAtWork = ({ state }: SheetRow) => state !== 'published';

/** A unit's sheet in a row; with boxes where many are dealt with at once. */
export function unitColumns(words: Words, choosing: Choosing | null): Column<SheetRow>[] {
  const { round, due } = words;
  return [
    {
      id: 'unit',
      title: round.unit,
      value: ({ agencyName }) => agencyName,
      show: ({ id, agencyName }) => (
        <Anchor
          inherit
          renderRoot={(props) => (
            <Link {...props} to="/cham-diem" search={{ sheet: String(id) } as never} />
          )}
        >
          {agencyName}
        </Anchor>
      ),
    },
    ...(choosing === null ? [] : [chooseColumn(words, choosing)]),
    { id: 'league', title: round.league, value: ({ league }) => league, filter: 'choice' },
    {
      id: 'stage',
      title: round.stage,
      value: ({ stage, stageName }) => `${stage}. ${stageName}`,
      sortBy: ({ stage }) => stage,
      filter: 'choice',
      show: ({ stage, stageName, state }) => (
        <>
          {`${stage}. ${stageName}`}
          {state === 'returned' && <StatusBadge tone="bad">{round.returned}</StatusBadge>}
          {state === 'published' && <StatusBadge tone="good">{round.isPublished}</StatusBadge>}
        </>
      ),
    },
    {
      id: 'lastDay',
      title: round.lastDay,
      kind: 'day',
      value: (sheet) => (isAtWork(sheet) ? sheet.lastDay : null),
      show: (sheet) => (
        <>
          <DayText day={isAtWork(sheet) ? sheet.lastDay : null} />
          {sheet.isExtended && (
            <Text span display="block" size="xs" c="dimmed">
              {round.extended}
            </Text>
          )}
        </>
      ),
    },
    {
      id: 'days',
      title: round.daysLeft,
      value: (sheet) => (isAtWork(sheet) ? due.left(sheet.daysLeft) : ''),
      show: (sheet) => (isAtWork(sheet) ? <DaysLeft days={sheet.daysLeft} /> : null),
      sortBy: (sheet) => (isAtWork(sheet) ? sheet.daysLeft : null),
    },
    { id: 'total', title: round.total, kind: 'points', value: ({ total }) => total },
    { id: 'percent', title: round.percent, kind: 'points', value: (sheet) => sheet.indexPercent },
    { id: 'missing', title: round.missing, kind: 'number', value: ({ missing }) => missing },
    { id: 'threads', title: round.threads, kind: 'number', value: (sheet) => sheet.openThreads },
  ];
}

const chooseColumn = ({ round }: Words, { chosen, toggle }: Choosing): Column<SheetRow> => ({
  id: 'choose',
  title: round.choose,
  value: ({ id }) => (chosen.has(id) ? 'x' : ''),
  show: ({ id, agencyName }) => (
    <Checkbox
      aria-label={round.chooseUnit(agencyName)}
      checked={chosen.has(id)}
      onChange={() => toggle(id)}
    />
  ),
  width: 64,
});
