/** Working days: weekends are free, and a maintained table of exceptions decides the rest. */
import { daysBetween, type Day } from './day.ts';

/**
 * holiday: a public holiday; dayOff: a compensatory or swapped day off; workingDay: a Saturday or
 * Sunday worked in exchange. Which ones is decided every year, by no formula (rule 11 of the land).
 */
export const dayKinds = ['holiday', 'dayOff', 'workingDay'] as const;
export type DayKind = (typeof dayKinds)[number];

export interface DayException {
  day: Day;
  kind: DayKind;
}

/** Working days after `from` up to and including `to`; 0 where `to` is not later. */
export type WorkingDays = (from: Day, to: Day) => number;

const monday = '1970-01-05' as Day;

/** 0 for Monday … 6 for Sunday. */
export const weekday = (day: Day): number => ((daysBetween(monday, day) % 7) + 7) % 7;
export const isWeekend = (day: Day): boolean => weekday(day) > 4;

/** Mondays to Fridays since a Monday long ago, the day itself among them. */
const weekdaysUpTo = (day: Day): number =>
  5 * Math.floor(daysBetween(monday, day) / 7) + Math.min(weekday(day) + 1, 5);

/** By how much a day's exception changes the count of Mondays to Fridays. */
function changeBy({ day, kind }: DayException): number {
  if (kind === 'workingDay') return isWeekend(day) ? 1 : 0;
  return isWeekend(day) ? 0 : -1;
}

/** @param exceptions one a day, in any order; weekends alone count where there are none */
export function workingDaysWith(exceptions: Iterable<DayException>): WorkingDays {
  const changes = [...exceptions]
    .map((exception) => ({ day: exception.day, change: changeBy(exception) }))
    .filter(({ change }) => change !== 0);
  return (from, to) => {
    if (to <= from) return 0;
    let count = weekdaysUpTo(to) - weekdaysUpTo(from);
    for (const { day, change } of changes) if (day > from && day <= to) count += change;
    return count;
  };
}

export const weekdaysOnly = workingDaysWith([]);
