/** Deadlines keep their words (rule 10 of the land): the day they mean is computed beside them. */
import { fold } from '../text/vietnamese.ts';
import { addDays, dayOf, daysInMonth, type Day } from './day.ts';

export interface Deadline {
  /** As written. */
  text: string;
  /** The last day on which the work is still in time; null where the words name none. */
  lastDay: Day | null;
  precision: 'month' | 'day' | null;
}

type Dated = Pick<Deadline, 'lastDay' | 'precision'>;
interface Form {
  pattern: RegExp;
  read(parts: (string | undefined)[], before: boolean, year: number | null): Dated;
}

const none: Dated = { lastDay: null, precision: null };
const quarters = ['i', 'ii', 'iii', 'iv'];
const yearOf = (text: string | undefined, year: number | null): number | null =>
  text === undefined ? year : Number(text);

/** The end of a month; with `before`, the day before its first. */
function monthEnd(year: number | null, month: number, before: boolean, span = 1): Dated {
  if (year === null) return none;
  const end = dayOf(year, month, daysInMonth(year, month));
  const start = dayOf(year, month - span + 1, 1);
  const lastDay = before ? (start === null ? null : addDays(start, -1)) : end;
  return { lastDay, precision: lastDay === null ? null : 'month' };
}

function exactDay(date: string | undefined, month: string | undefined, year: number | null) {
  return year === null ? null : dayOf(year, Number(month), Number(date));
}

const forms: Form[] = [
  {
    pattern: /(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})(?!\d)/g,
    read: ([date, month, year], before) => onDay(exactDay(date, month, Number(year)), before),
  },
  {
    pattern: /ngay (\d{1,2}) ?(?:\/|thang) ?(\d{1,2})(?![\d/])/g,
    read: ([date, month], before, year) => onDay(exactDay(date, month, year), before),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d/.-])/g,
    read: ([date, month], before, year) => onDay(exactDay(date, month, year), before),
  },
  {
    pattern: /quy ?(iv|i{1,3}|[1-4])(?![a-z\d])(?: ?(?:[/-]|nam)? ?(\d{4}))?(?!\d)/g,
    read: ([quarter = '', year], before, given) => {
      const number = /\d/.test(quarter) ? Number(quarter) : quarters.indexOf(quarter) + 1;
      return monthEnd(yearOf(year, given), number * 3, before, 3);
    },
  },
  {
    pattern: /6 thang (dau|cuoi)(?: nam| cua nam)?(?: (\d{4}))?(?!\d)/g,
    read: ([half, year], before, given) =>
      monthEnd(yearOf(year, given), half === 'dau' ? 6 : 12, before, 6),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})(?!\d)/g,
    read: ([month, year], before) => monthEnd(Number(year), Number(month), before),
  },
  {
    pattern: /thang (\d{1,2})(?![\d/])/g,
    read: ([month], before, year) => monthEnd(year, Number(month), before),
  },
  {
    pattern: /(?<![\d/.-])(?:nam )?(\d{4})(?!\d)/g,
    read: ([year], before) => monthEnd(Number(year), 12, before, 12),
  },
];

function onDay(lastDay: Day | null, before: boolean): Dated {
  if (lastDay === null) return none;
  return { lastDay: before ? addDays(lastDay, -1) : lastDay, precision: 'day' };
}

/** "quy ii, iii/2020" and "thang 6-7/2020": only the last of a list bears the year. */
const lastOfList = (folded: string): string =>
  folded
    .replace(
      /(?:quy|thang) ?[\div]{1,3}(?: ?[,&-] ?| va )(?=(?:quy ?)?[iv\d]{1,3}(?![a-z]))/g,
      (list) => (list.startsWith('quy') ? 'quy ' : 'thang '),
    )
    .replace(/quy quy/g, 'quy');

const openEnded =
  /thuong xuyen|hang (?:nam|quy|thang|tuan|ngay)|dinh ky|lien tuc|theo (?:quy dinh|ke hoach|tien do|lo trinh)|ca nam$|sau khi|khi co|khi can|theo yeu cau/;

/** Whether the words say on purpose that there is no last day ("thường xuyên", "hằng tháng"). */
export const isOpenEnded = (text: string): boolean => openEnded.test(fold(text));

/**
 * Reads a deadline: "Hoàn thành 7/2020" → 2020-07-31 (month); "trước 30/6/2020" → 2020-06-29 (day).
 * @param year the plan's year, for words that leave it out ("Quý III", "tháng 9"); null: not known.
 */
export function readDeadline(text: string, year: number | null): Deadline {
  const folded = lastOfList(fold(text).slice(0, 500));
  for (const { pattern, read } of forms) {
    const match = [...folded.matchAll(pattern)].at(-1);
    if (!match) continue;
    const lead = folded.slice(0, match.index);
    const before =
      /truoc(?! hoac)(?: (?:ngay|thang|het|nam))*\s*$/.test(lead) || /^truoc/.test(match[0]);
    return { text, ...read(match.slice(1), before, year) };
  }
  return { text, ...none };
}
