/** Writing to the audit trail: who, when, from where, what, old → new, in the change's own transaction. */
import type { AuditEvent, Author } from '../http/trail.ts';
import type { Queries } from '../db/queries.ts';

export { type HistoryEntry, loadHistory } from './history.ts';
export { startSealer, type Sealer } from './sealer.ts';
export { type Verification, verifyTrail } from './verify-trail.ts';

export async function recordEvent(db: Queries, author: Author, event: AuditEvent): Promise<void> {
  await db
    .insertInto('audit_event')
    .values({
      person_id: author.person?.id ?? null,
      person_name: author.person?.name ?? null,
      person_role: author.person?.role ?? null,
      address: author.origin.address,
      agent: author.origin.agent,
      request_id: author.origin.requestId,
      action: event.action,
      subject_type: event.subject.type,
      subject_id: String(event.subject.id),
      subject_label: event.subject.label,
      agency_id: event.agencyId ?? null,
      old_value: event.before === undefined ? null : JSON.stringify(event.before),
      new_value: event.after === undefined ? null : JSON.stringify(event.after),
      reason: event.reason ?? null,
    })
    .execute();
}
