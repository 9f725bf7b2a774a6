import { Text } from '@mantine/core';
import { isOpen } from '#domain/task/progress.ts';
import { DayText } from '../ui/day-text.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';
import { DeliveredText } from './delivered-text.tsx';
import type { Obligation } from './part-detail.ts';
import { StateBadge } from './state-badge.tsx';

const byName = new Intl.Collator('vi', { numeric: true });

/** Laggards first, the most urgent of them on top; then what waits for confirmation; then the rest. */
export const orderHolders = (holders: readonly Obligation[]): Obligation[] =>
  [...holders].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (isOpen(a.state) && a.daysLeft !== b.daysLeft
        ? (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity)
        : byName.compare(a.agencyName, b.agencyName)),
  );

const rankOf = (one: Obligation): number =>
  isOpen(one.state) ? 0 : one.state === 'submitted' ? 1 : 2;

export function holderColumns({ obligation: words, task, due }: Words): Column<Obligation>[] {
  return [
    { id: 'agency', title: words.agency, value: ({ agencyName }) => agencyName },
    {
      id: 'state',
      title: task.state,
      value: ({ state }) => task.states[state],
      show: ({ state, openExtension }) => (
        <>
          <StateBadge state={state} />
          {openExtension !== null && (
            <Text span display="block" size="xs" c="orange.9">
              {words.asksExtension}
            </Text>
          )}
        </>
      ),
      filter: 'choice',
    },
    {
      id: 'lastDay',
      title: words.lastDay,
      kind: 'day',
      value: ({ lastDay }) => lastDay,
      show: ({ lastDay, isExtended }) => (
        <>
          <DayText day={lastDay} />
          {isExtended && (
            <Text span display="block" size="xs" c="dimmed">
              {words.extendedMark}
            </Text>
          )}
        </>
      ),
    },
    {
      id: 'days',
      title: task.daysLeft,
      value: (one) =>
        !isOpen(one.state) ? '' : one.daysLeft === null ? due.none : due.left(one.daysLeft),
      show: (one) =>
        isOpen(one.state) ? <DaysLeft days={one.daysLeft} /> : <DeliveredText part={one} />,
      sortBy: (one) => (isOpen(one.state) ? one.daysLeft : null),
    },
  ];
}
