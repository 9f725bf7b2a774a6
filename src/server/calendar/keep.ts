/** What the keepers of the table of working days do to one day. */
import { Problem } from '#contract/problem.ts';
import type { HolidayEntry } from '#contract/calendar.ts';
import { formatDay } from '#domain/calendar/day.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { entryOf, type HolidayRow } from './queries.ts';

type Particulars = Omit<HolidayEntry, 'id' | 'version'>;

interface OneDay {
  holidayId: number;
  version: number;
}

const columnsOf = ({ day, ...rest }: Particulars) => ({ ...rest, on_day: day });

const about = ({ id, day, name }: Pick<HolidayEntry, 'id' | 'day' | 'name'>) => ({
  subject: { type: 'holiday', id, label: `${formatDay(day)} ${name}` },
});

const particularsOf = (row: HolidayRow): Particulars => {
  const { day, name, kind, source, confidence } = entryOf(row);
  return { day, name, kind, source, confidence };
};

export async function addHoliday({ db, record }: Acting, given: Particulars) {
  const { id } = await db
    .insertInto('holiday')
    .values(columnsOf(given))
    .returning('id')
    .executeTakeFirstOrThrow();
  await record({ action: 'calendar.add', ...about({ id, ...given }), after: given });
  return { id, version: 1 };
}

export async function editHoliday({ db, record }: Acting, given: OneDay & Particulars) {
  const { holidayId, version: seen, ...yours } = given;
  const row = await lockRow(db, 'holiday', holidayId);
  const before = particularsOf(row);
  refuseStale(row, seen, yours, before);
  refuseWithdrawn(row);
  const version = await saveNext(db, 'holiday', row, columnsOf(yours));
  await record({
    action: 'calendar.edit',
    ...about({ id: holidayId, ...yours }),
    before,
    after: yours,
  });
  return { version };
}

export async function withdrawHoliday(
  { db, record }: Acting,
  { holidayId, version: seen, reason }: OneDay & { reason: string },
) {
  const row = await lockRow(db, 'holiday', holidayId);
  refuseStale(row, seen, { withdrawn: true }, { withdrawn: row.withdrawn_at !== null });
  refuseWithdrawn(row);
  const version = await saveNext(db, 'holiday', row, { withdrawn_at: new Date() });
  await record({
    action: 'calendar.withdraw',
    ...about(entryOf(row)),
    before: particularsOf(row),
    reason,
  });
  return { version };
}

function refuseWithdrawn(row: HolidayRow): void {
  if (row.withdrawn_at !== null)
    throw new Problem('illegal-move', { detail: 'Ngày này đã được thu hồi.' });
}
