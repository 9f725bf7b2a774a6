/** Fields that many routes share: how points, days and ids cross the wire. */
import { z } from 'zod';
import { parseDay, type Day } from '#domain/calendar/day.ts';
import { parsePoints, type Points } from '#domain/points/points.ts';

/**
 * A decimal as a string; never a JSON number, which a reader would make a binary float.
 * The cast names what the check has proved; a transform could not be printed as JSON Schema.
 */
export const pointsField = z
  .string()
  .refine((text) => parsePoints(text) === text, 'không phải số thập phân dạng chuẩn')
  .meta({
    description: 'Số thập phân chính xác, dạng chuỗi',
    examples: ['8.78'],
  }) as unknown as z.ZodType<Points, string>;

export const dayField = z
  .string()
  .refine((text) => parseDay(text) !== null, 'không phải ngày dạng YYYY-MM-DD')
  .meta({ description: 'Ngày, YYYY-MM-DD', examples: ['2020-06-11'] }) as unknown as z.ZodType<
  Day,
  string
>;

/** An instant, ISO 8601 in UTC. */
export const instantField = z.iso.datetime();

/** An identifier in an address or a body. */
export const idField = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** The version a person saw when they began to edit; a write on an older one is refused. */
export const versionField = z.int().positive();

/** A reason given by a person: never empty, never a novel. */
export const reasonField = z.string().trim().min(3, 'cần nêu lý do').max(2000);
