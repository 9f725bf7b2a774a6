/** Events as the database prints them, in the order of their ids, for sealing and for verification. */
import { sql } from 'kysely';
import { eventColumns, type EventRow } from '#domain/audit/event.ts';
import type { Queries } from '../db/queries.ts';

const printed = eventColumns.map((column) =>
  column === 'at' ? sql`${instantText(sql.ref('at'))} as at` : sql`${sql.ref(column)}::text`,
);

/** An instant in UTC to the microsecond, whatever the session's time zone and date style. */
export function instantText(instant: ReturnType<typeof sql>) {
  return sql<string>`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

export interface EventRange {
  afterId: number;
  /** Among events of one id, which a sound trail has not, those after this instant. */
  afterAt?: string;
  toId: number;
  limit: number;
}

/** The events after an id, up to another, at most `limit`. */
export async function loadEvents(db: Queries, range: EventRange): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select ${sql.join(printed)} from audit_event e
    where (e.id, e.at) > (${range.afterId}::bigint, ${range.afterAt ?? 'infinity'}::timestamptz)
      and e.id <= ${range.toId}
    order by e.id, e.at limit ${range.limit}`.execute(db);
  return rows;
}
