/** The weeks of a month for a wall calendar, Monday first. */
import { addDays, dayOf, daysBetween, daysInMonth, type Day } from '#domain/calendar/day.ts';

export interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
}

/** Reads "2020-07"; null when it is no month. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
}

export const monthOf = (day: Day): Month => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
});

export const writeMonth = ({ year, month }: Month): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

export function addMonths({ year, month }: Month, months: number): Month {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** A Monday to count weekdays from. */
const aMonday = '2020-06-01' as Day;

/** Weeks of seven days that cover the month; days of its neighbours included. */
export function weeksOf({ year, month }: Month): Day[][] {
  const first = dayOf(year, month, 1);
  if (first === null) return [];
  const before = (((daysBetween(aMonday, first) % 7) + 7) % 7) as number;
  const start = addDays(first, -before);
  const weeks = Math.ceil((before + daysInMonth(year, month)) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => addDays(start, week * 7 + weekday)),
  );
}
