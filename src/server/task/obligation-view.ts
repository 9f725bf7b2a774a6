import type { z } from 'zod';
import type { obligation, readObligation } from '#contract/task.ts';
import type { Person } from '../http/request-context.ts';
import { agencyId } from '#domain/agency/agency.ts';
import type { Day } from '#domain/calendar/day.ts';
import { daysLate } from '#domain/task/delivery.ts';
import { daysLeft, isOverdue } from '#domain/task/progress.ts';
import { legalActions, type MoveActor, type ObligationState } from '#domain/task/state.ts';
import type { EntryRecord, ExtensionRecord, ObligationRecord } from './obligation-queries.ts';

type Detail = z.input<typeof readObligation.output>;

/** What a person's role lets them be for an obligation; auditors and leaders of the province only read. */
export function moveActorOf(person: Person): MoveActor {
  const agency = person.agencyId === null ? null : agencyId(String(person.agencyId));
  switch (person.role) {
    case 'standingOfficer':
      return { roles: ['standingOfficer'], agency };
    case 'agencyOfficer':
    case 'agencyLeader':
      return { roles: ['agencyOfficer'], agency };
    case 'administrator':
    case 'provinceLeader':
    case 'auditor':
      return { roles: [], agency };
  }
}

export const heldOf = (row: ObligationRecord) => ({
  agency: agencyId(String(row.agency_id)),
  state: row.state as ObligationState,
});

export const lastDayOf = (row: ObligationRecord): Day | null =>
  (row.extended_to ?? row.written_last_day) as Day | null;

export function obligationOf(
  row: ObligationRecord,
  extensions: readonly ExtensionRecord[],
  person: Person,
  day: Day,
): z.input<typeof obligation> {
  const lastDay = lastDayOf(row);
  const open = extensions.find((one) => one.obligation_id === row.id && one.state === 'asked');
  return {
    id: row.id,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    state: row.state as ObligationState,
    reason: row.reason,
    lastDay,
    isExtended: row.extended_to !== null,
    daysLeft: lastDay === null ? null : daysLeft(lastDay, day),
    isOverdue: isOverdue(row.state as ObligationState, lastDay, day),
    deliveredOn: row.delivered_on,
    daysLate: daysLate(row.delivered_on as Day | null, lastDay),
    actions: legalActions(heldOf(row), moveActorOf(person)),
    openExtension: open === undefined ? null : extensionOf(open),
    version: row.version,
  };
}

export const extensionOf = (row: ExtensionRecord): Detail['extensions'][number] => ({
  id: row.id,
  askedDay: row.asked_day,
  reason: row.reason,
  askedBy: row.asker_name,
  askedAt: row.asked_at.toISOString(),
  state: row.state as 'asked',
  grantedDay: row.granted_day,
  decisionReason: row.decision_reason,
  decidedBy: row.decider_name,
  version: row.version,
});

export const entryOf = (row: EntryRecord): Detail['entries'][number] => ({
  at: row.at.toISOString(),
  who: row.person_name,
  kind: row.kind as 'note',
  note: row.note,
  link: row.link,
  stateBefore: row.state_before as ObligationState | null,
  stateAfter: row.state_after as ObligationState | null,
});
