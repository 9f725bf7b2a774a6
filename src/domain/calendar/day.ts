/** A day of the calendar in Asia/Ho_Chi_Minh, without a time: "2020-06-11". */
declare const brand: unique symbol;
export type Day = string & { readonly [brand]: 'Day' };

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days in a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** The day of a year, month and day of month; null when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const exists =
    [year, month, date].every(Number.isInteger) &&
    year >= 1 &&
    year <= 9999 &&
    date >= 1 &&
    date <= daysInMonth(year, month);
  return exists ? (`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day) : null;
}

/** Reads YYYY-MM-DD; null when it is no day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** @throws RangeError when the text is no day of the calendar. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${JSON.stringify(text)}`);
  return parsed;
}

const millisecondsADay = 86_400_000;
const toCount = (value: Day): number => Date.parse(`${value}T00:00:00Z`) / millisecondsADay;

/** The day a number of days later (earlier when negative). */
export const addDays = (from: Day, days: number): Day =>
  new Date((toCount(from) + days) * millisecondsADay).toISOString().slice(0, 10) as Day;

/** Whole days from one day to another; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => toCount(to) - toCount(from);

/** The last day of a month, 1 to 12. @throws RangeError for no month. */
export function lastDayOfMonth(year: number, month: number): Day {
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`);
}

/** dd/mm/yyyy, as every screen and paper shows a day. */
export const formatDay = (value: Day): string => value.split('-').reverse().join('/');
