import { dayOf, type Day } from '#domain/calendar/day.ts';

/** Reads "6/7/2020", "06.07.2020" and "6-7-2020" as an official means them: day first. */
export function readDay(text: string): Day | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (match === null) return null;
  return dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}
