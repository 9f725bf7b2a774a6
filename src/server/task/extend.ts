/** Extensions of an obligation's last day: asked by the holder, decided by the standing agency. */
import { Problem } from '#contract/problem.ts';
import type { Day } from '#domain/calendar/day.ts';
import {
  approveExtension,
  refuseExtension,
  requestExtension,
  type ExtensionRefusal,
  type ExtensionRequest,
} from '#domain/task/extension.ts';
import { isOpen } from '#domain/task/progress.ts';
import type { ObligationState } from '#domain/task/state.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { holdObligation, subjectOf } from './move.ts';
import { loadExtensions, type ExtensionRecord } from './obligation-queries.ts';
import { extensionOf, lastDayOf } from './obligation-view.ts';

/** An extension row as the domain knows it. */
const requestOf = (row: Omit<ExtensionRecord, 'asker_name' | 'decider_name'>): ExtensionRequest => {
  const asked = { requestedLastDay: row.asked_day as Day, reason: row.reason };
  switch (row.state as 'asked' | 'granted' | 'refused') {
    case 'asked':
      return { ...asked, decision: null };
    case 'granted':
      return {
        ...asked,
        decision: {
          outcome: 'approved',
          lastDay: row.granted_day as Day,
          reason: row.decision_reason,
        },
      };
    case 'refused':
      return { ...asked, decision: { outcome: 'refused', reason: row.decision_reason ?? '' } };
  }
};

interface Asking {
  obligationId: number;
  askedDay: Day;
  reason: string;
  version: number;
}

export async function askForExtension(context: Acting, asking: Asking) {
  const { db, person } = context;
  const row = await holdObligation(context, asking.obligationId, asking.version, {
    lastDay: asking.askedDay,
  });
  if (!isOpen(row.state as ObligationState)) {
    throw new Problem('illegal-move', { current: { state: row.state } });
  }
  const earlier = (await loadExtensions(db, [row.id])).map(requestOf);
  const written = { text: row.deadline_text, lastDay: row.written_last_day as Day | null };
  const outcome = requestExtension(written, earlier, asking.askedDay, asking.reason);
  if (!outcome.ok) throw refusalOf(outcome.code);
  const { id } = await db
    .insertInto('extension')
    .values({
      obligation_id: row.id,
      asked_day: asking.askedDay,
      reason: asking.reason,
      asked_by: person.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await noteExtension(db, row.id, person.id, asking.reason);
  await context.record({
    action: 'task.extend',
    subject: subjectOf(row),
    agencyId: row.agency_id,
    before: { lastDay: lastDayOf(row) },
    after: { askedDay: asking.askedDay },
    reason: asking.reason,
  });
  return shown(db, row.id, id);
}

interface Decision {
  extensionId: number;
  decision: 'granted' | 'refused';
  grantedDay?: Day;
  reason?: string;
  version: number;
}

export async function decideExtensionRequest(context: Acting, decision: Decision) {
  const { db, person } = context;
  const extension = await lockRow(db, 'extension', decision.extensionId);
  refuseStale(
    extension,
    decision.version,
    { state: decision.decision, grantedDay: decision.grantedDay ?? null },
    { state: extension.state, grantedDay: extension.granted_day },
  );
  const row = await holdObligation(context, extension.obligation_id, null, {});
  const request = requestOf(extension);
  const lastDay = lastDayOf(row) ?? (row.written_last_day as Day);
  const reason = decision.reason?.trim() ?? '';
  const outcome =
    decision.decision === 'granted'
      ? approveExtension(request, lastDay, decision.grantedDay, reason === '' ? null : reason)
      : refuseExtension(request, reason);
  if (!outcome.ok) throw refusalOf(outcome.code);
  const granted =
    outcome.request.decision?.outcome === 'approved' ? outcome.request.decision.lastDay : null;
  await saveNext(db, 'extension', extension, {
    state: decision.decision,
    granted_day: granted,
    decision_reason: reason === '' ? null : reason,
    decided_by: person.id,
    decided_at: new Date(),
  });
  if (granted !== null) await saveNext(db, 'obligation', row, { extended_to: granted });
  await noteExtension(db, row.id, person.id, reason === '' ? null : reason);
  await context.record({
    action: `task.extension.${decision.decision}`,
    subject: subjectOf(row),
    agencyId: row.agency_id,
    before: { lastDay },
    after: { lastDay: granted ?? lastDay },
    reason: reason === '' ? null : reason,
  });
  return shown(db, row.id, extension.id);
}

async function shown(db: Queries, obligationId: number, id: number) {
  const all = await loadExtensions(db, [obligationId]);
  const one = all.find((row) => row.id === id);
  if (one === undefined) throw new Problem('not-found');
  return extensionOf(one);
}

const noteExtension = (db: Queries, obligationId: number, personId: number, note: string | null) =>
  db
    .insertInto('obligation_entry')
    .values({ obligation_id: obligationId, person_id: personId, kind: 'extension', note })
    .execute();

function refusalOf(code: ExtensionRefusal): Problem {
  switch (code) {
    case 'reasonRequired':
      return new Problem('bad-input', { faults: [{ path: 'reason', message: 'cần nêu lý do' }] });
    case 'notLater':
      return new Problem('bad-input', {
        faults: [{ path: 'askedDay', message: 'ngày gia hạn phải sau hạn đang có hiệu lực' }],
      });
    case 'noDeadline':
      return new Problem('illegal-move', { detail: 'Nhiệm vụ này không có hạn để gia hạn.' });
    case 'alreadyPending':
      return new Problem('conflict', { detail: 'Đã có một đề nghị gia hạn đang chờ.' });
    case 'alreadyDecided':
      return new Problem('illegal-move', { detail: 'Đề nghị này đã được quyết định.' });
  }
}
