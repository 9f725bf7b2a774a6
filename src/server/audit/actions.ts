/** Writing to the audit trail: who, when, from where, what, old → new, in the change's own transaction. */
import { sql } from 'kysely';
import type { AuditEvent, Author } from '../http/trail.ts';
import type { Queries } from '../db/queries.ts';

export { type HistoryEntry, loadHistory } from './history.ts';
export { startSealer, type Sealer } from './sealer.ts';
export { type Verification, verifyTrail } from './verify-trail.ts';

/** Rows written by one statement: some megabytes of text. */
const rowsAtOnce = 5000;

/** Writes one change or many, in the order given. */
export const recordEvent = (
  db: Queries,
  author: Author,
  events: AuditEvent | readonly AuditEvent[],
): Promise<void> => recordAll(db, [{ author, events: [events].flat() }]);

/** What one person did. */
export interface Story {
  author: Author;
  events: readonly AuditEvent[];
}

/** What several people did in one transaction. */
export async function recordAll(db: Queries, stories: readonly Story[]): Promise<void> {
  const rows = stories.flatMap(({ author, events }) => events.map((event) => rowOf(author, event)));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await insert(db, rows.slice(from, from + rowsAtOnce));
}

/** The rows travel as one document: a parameter for every value of a long list costs more than the rows. */
const insert = (db: Queries, rows: readonly ReturnType<typeof rowOf>[]) =>
  sql`
    insert into audit_event (person_id, person_name, person_role, address, agent, request_id, action,
      subject_type, subject_id, subject_label, agency_id, old_value, new_value, reason)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as event (
      person_id bigint, person_name text, person_role text, address text, agent text,
      request_id text, action text, subject_type text, subject_id text, subject_label text,
      agency_id bigint, old_value jsonb, new_value jsonb, reason text)`.execute(db);

const rowOf = ({ person, origin }: Author, event: AuditEvent) => ({
  person_id: person?.id ?? null,
  person_name: person?.name ?? null,
  person_role: person?.role ?? null,
  address: origin.address,
  agent: origin.agent,
  request_id: origin.requestId,
  action: event.action,
  subject_type: event.subject.type,
  subject_id: String(event.subject.id),
  subject_label: event.subject.label,
  agency_id: event.agencyId ?? null,
  old_value: event.before ?? null,
  new_value: event.after ?? null,
  reason: event.reason ?? null,
});
