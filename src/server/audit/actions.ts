/** Writing to the audit trail: who, when, from where, what, old → new, in the change's own transaction. */
import type { AuditEvent, Author } from '../http/trail.ts';
import type { Queries } from '../db/queries.ts';

export { type HistoryEntry, loadHistory } from './history.ts';
export { startSealer, type Sealer } from './sealer.ts';
export { type Verification, verifyTrail } from './verify-trail.ts';

/** Rows written by one statement; thirteen values each stay far below what a statement may carry. */
const rowsAtOnce = 1000;

/** Writes one change or many, in the order given. */
export const recordEvent = (
  db: Queries,
  author: Author,
  events: AuditEvent | readonly AuditEvent[],
): Promise<void> => recordAll(db, [{ author, events: [events].flat() }]);

/** What several people did in one transaction. */
export async function recordAll(
  db: Queries,
  stories: readonly { author: Author; events: readonly AuditEvent[] }[],
): Promise<void> {
  const rows = stories.flatMap(({ author, events }) => events.map((event) => rowOf(author, event)));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await db
      .insertInto('audit_event')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
}

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
  old_value: event.before === undefined ? null : JSON.stringify(event.before),
  new_value: event.after === undefined ? null : JSON.stringify(event.after),
  reason: event.reason ?? null,
});
