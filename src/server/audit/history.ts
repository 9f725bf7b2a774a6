import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';
import { instantText } from './load-events.ts';

/** A change as everybody who may see its subject may know it: not from where it was made. */
export interface HistoryEntry {
  at: string;
  person: string | null;
  action: string;
  before: unknown;
  after: unknown;
  reason: string | null;
}

/** The most entries shown beside a subject; the trail itself has them all. */
const longestHistory = 100;

/** What was done to one subject, newest first. */
export async function loadHistory(
  db: Queries,
  subject: { type: string; id: number | string },
): Promise<HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    select ${instantText(sql`e.at`)} as at, person_name as person, action, old_value as before,
      new_value as after, reason
    from audit_event e where subject_type = ${subject.type} and subject_id = ${String(subject.id)}
    order by e.at desc, e.id desc limit ${longestHistory}`.execute(db);
  return rows;
}
