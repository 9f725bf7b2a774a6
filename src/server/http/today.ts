import type { Kysely } from 'kysely';
import { parseDay, type Day } from '#domain/calendar/day.ts';
import type { DB } from '../db/schema.ts';

const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The clock's day in Asia/Ho_Chi_Minh. */
const clockDay = (): Day => format.format(new Date()) as Day;

/** Seconds for which the frozen day of a sample is remembered. */
const remembered = 5_000;

/** Today, or the working day a sample is frozen at. */
export function todayOf(db: Kysely<DB>): () => Promise<Day> {
  let frozen: Day | null = null;
  let readAt = -Infinity;
  return async () => {
    if (performance.now() - readAt > remembered) {
      const row = await db.selectFrom('installation').select('working_day').executeTakeFirst();
      frozen = row?.working_day == null ? null : parseDay(row.working_day);
      readAt = performance.now();
    }
    return frozen ?? clockDay();
  };
}
