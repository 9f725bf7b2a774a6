import { formatDay, type Day } from '#domain/calendar/day.ts';

/** A day as every screen shows it: dd/mm/yyyy; a dash where there is none. */
export function DayText({ day }: { day: Day | null }) {
  return day === null ? <>–</> : <time dateTime={day}>{formatDay(day)}</time>;
}
