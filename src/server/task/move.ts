/** Moves of an obligation: the domain decides, the database keeps the state and the entry. */
import { Problem } from '#contract/problem.ts';
import type { Day } from '#domain/calendar/day.ts';
import { deliveryAfter } from '#domain/task/delivery.ts';
import {
  decideMove,
  moves,
  type ObligationAction,
  type ObligationState,
} from '#domain/task/state.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { loadObligation, type ObligationRecord } from './obligation-queries.ts';
import { heldOf, lastDayOf, moveActorOf } from './obligation-view.ts';

interface Move {
  obligationId: number;
  action: ObligationAction;
  words: string | null;
  version: number;
}

/** The obligation, held for this transaction, as the person saw it; the route's subject is its agency. */
export async function holdObligation(
  context: Acting,
  id: number,
  version: number | null,
  yours: object,
): Promise<ObligationRecord> {
  const { version: current } = await lockRow(context.db, 'obligation', id);
  const row = await loadObligation(context.db, id);
  if (row === undefined) throw new Problem('not-found');
  context.permit({ agencyId: row.agency_id });
  if (version !== null) {
    const { state, reason } = row;
    refuseStale({ version: current }, version, yours, { state, reason, lastDay: lastDayOf(row) });
  }
  return row;
}

/**
 * A standing officer may confirm what their own agency delivered: there is nobody above to do it.
 * The trail says so ("ownAgency"), for whoever audits.
 */
export async function moveObligation(context: Acting, move: Move) {
  const { db, person } = context;
  const row = await holdObligation(context, move.obligationId, move.version, {
    state: moves[move.action].to,
    reason: move.words,
  });
  const outcome = decideMove(heldOf(row), move.action, moveActorOf(person), move.words);
  if (!outcome.ok) throw refusalOf(outcome.code, row.state as ObligationState);
  const version = await saveNext(db, 'obligation', row, {
    state: outcome.state,
    reason: outcome.reason,
    delivered_on: deliveryAfter(move.action, context.day, row.delivered_on as Day | null),
    updated_at: new Date(),
  });
  await db
    .insertInto('obligation_entry')
    .values({
      obligation_id: row.id,
      person_id: person.id,
      kind: 'move',
      note: outcome.reason,
      state_before: row.state,
      state_after: outcome.state,
    })
    .execute();
  await context.record({
    action: `task.${move.action}`,
    subject: subjectOf(row),
    agencyId: row.agency_id,
    before: { state: row.state, reason: row.reason },
    after: {
      state: outcome.state,
      reason: outcome.reason,
      ...(isOwnDecision(move.action, person, row) ? { ownAgency: true } : {}),
    },
    reason: outcome.reason,
  });
  return { state: outcome.state, version };
}

const isOwnDecision = (action: ObligationAction, person: Person, row: ObligationRecord): boolean =>
  moves[action].by === 'standing' && person.agencyId === row.agency_id;

export const subjectOf = (row: ObligationRecord) => ({
  type: 'obligation',
  id: row.id,
  label: `Nhiệm vụ ${row.task_number} · ${row.agency_name}`,
});

function refusalOf(
  code: 'wrongState' | 'notYours' | 'reasonRequired',
  state: ObligationState,
): Problem {
  switch (code) {
    case 'notYours':
      return new Problem('not-allowed');
    case 'reasonRequired':
      return new Problem('bad-input', { faults: [{ path: 'reason', message: 'cần nêu lý do' }] });
    case 'wrongState':
      return new Problem('illegal-move', { current: { state } });
  }
}
