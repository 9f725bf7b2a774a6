/** The table of working days: holidays, days off and swapped working days of every year. */
import { z } from 'zod';
import { dayKinds } from '#domain/calendar/working-day.ts';
import { dayField, idField, reasonField, versionField } from './field.ts';
import { route } from './route.ts';

const particulars = {
  day: dayField,
  name: z.string().trim().min(2, 'cần có tên').max(200),
  kind: z.enum(dayKinds),
  /** The paper that decides it; null: none is known, and the day is not confirmed. */
  source: z.string().trim().min(3, 'cần số, ngày văn bản').max(500).nullable(),
  /** What no paper confirms is shown as "chưa xác nhận". */
  confidence: z.enum(['confirmed', 'unconfirmed']),
};
/** A table of working days as a file: what the score command takes, and what ships. */
export const holidaysDocument = z
  .array(z.object({ day: dayField, kind: z.enum(dayKinds) }))
  .max(5000)
  .refine(
    (days) => new Set(days.map(({ day }) => day)).size === days.length,
    'một ngày có hai dòng',
  )
  .meta({ title: 'Ngày nghỉ', description: 'Ngày nghỉ lễ, nghỉ bù, làm bù' });

const oneDay = { holidayId: idField, version: versionField };
const changed = z.object({ version: versionField });

export const holidayEntry = z.object({ id: idField, ...particulars, version: versionField });
export type HolidayEntry = z.infer<typeof holidayEntry>;

export const listHolidays = route({
  name: 'calendar.list',
  method: 'GET',
  path: '/api/holidays',
  permission: 'calendar.read',
  summary: 'Ngày nghỉ lễ, nghỉ bù, làm bù; theo đó mà đếm ngày làm việc',
  input: z.object({
    /** Every year when not given. */
    year: z.coerce.number().int().min(2000).max(2100).optional(),
  }),
  output: z.object({ holidays: z.array(holidayEntry) }),
});

export const addHoliday = route({
  name: 'calendar.add',
  method: 'POST',
  path: '/api/holidays',
  permission: 'calendar.manage',
  summary: 'Thêm một ngày nghỉ hoặc ngày làm bù',
  input: z.object(particulars),
  output: z.object({ id: idField, version: versionField }),
  errors: ['conflict'],
});

export const editHoliday = route({
  name: 'calendar.edit',
  method: 'PATCH',
  path: '/api/holidays/:holidayId',
  permission: 'calendar.manage',
  summary: 'Sửa một ngày nghỉ hoặc ngày làm bù',
  input: z.object({ ...oneDay, ...particulars }),
  output: changed,
  errors: ['not-found', 'stale', 'conflict', 'illegal-move'],
});

export const withdrawHoliday = route({
  name: 'calendar.withdraw',
  method: 'POST',
  path: '/api/holidays/:holidayId/withdrawal',
  permission: 'calendar.manage',
  summary: 'Thu hồi một ngày đã ghi; dòng cũ vẫn được giữ',
  input: z.object({ ...oneDay, reason: reasonField }),
  output: changed,
  errors: ['not-found', 'stale', 'illegal-move'],
});
