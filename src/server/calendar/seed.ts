/** The days of 2019 to 2021 that ship: fixed ones by the Labour Code, the others not confirmed. */
import { readFile } from 'node:fs/promises';
import type { HolidayEntry } from '#contract/calendar.ts';
import type { Queries } from '../db/queries.ts';

const seed = new URL('../../../db/seeds/holidays.json', import.meta.url);

/** Adds those not known yet; what a person has changed or withdrawn stays as it is. */
export async function seedHolidays(db: Queries): Promise<void> {
  const days = JSON.parse(await readFile(seed, 'utf8')) as Omit<HolidayEntry, 'id' | 'version'>[];
  await db
    .insertInto('holiday')
    .values(days.map(({ day, ...rest }) => ({ ...rest, on_day: day, seed_code: day })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
