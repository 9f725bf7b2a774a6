/** The table of working days as rows, and as the function that counts by it. */
import { sql, type Selectable } from 'kysely';
import type { HolidayEntry } from '#contract/calendar.ts';
import type { Day } from '#domain/calendar/day.ts';
import { workingDaysWith, type WorkingDays } from '#domain/calendar/working-day.ts';
import type { Queries } from '../db/queries.ts';
import type { Holiday } from '../db/schema.ts';

export type HolidayRow = Selectable<Holiday>;

export const entryOf = (row: HolidayRow): HolidayEntry => ({
  id: row.id,
  day: row.on_day as Day,
  name: row.name,
  kind: row.kind as HolidayEntry['kind'],
  source: row.source,
  confidence: row.confidence as HolidayEntry['confidence'],
  version: row.version,
});

/** @param year null: of every year */
export async function loadHolidays(db: Queries, year: number | null): Promise<HolidayEntry[]> {
  const all = db
    .selectFrom('holiday')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .orderBy('on_day');
  const asked =
    year === null
      ? all
      : all.where('on_day', '>=', `${year}-01-01`).where('on_day', '<=', `${year}-12-31`);
  return (await asked.execute()).map(entryOf);
}

/** How the server counts working days when it scores. */
export const loadWorkingDays = async (db: Queries): Promise<WorkingDays> =>
  workingDaysWith(await loadHolidays(db, null));

/** Another text after every change of the table: rows are only added, and versions only grow. */
export async function loadCalendarState(db: Queries): Promise<string> {
  const { state } = await db
    .selectFrom('holiday')
    .select(sql<string>`coalesce(sum(version), 0)`.as('state'))
    .executeTakeFirstOrThrow();
  return state;
}
