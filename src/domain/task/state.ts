/** The states of an obligation and the moves between them, as data: who may make which, and why. */
import type { AgencyId } from '../agency/agency.ts';

export type ObligationState =
  'notStarted' | 'inProgress' | 'submitted' | 'confirmed' | 'returned' | 'cancelled';

export const obligationActions = [
  'start',
  'submit',
  'withdraw',
  'confirm',
  'return',
  'cancel',
  'reopen',
] as const;
export type ObligationAction = (typeof obligationActions)[number];

/** `holder`: an officer of the agency that has the obligation; `standing`: of the standing agency. */
export type MoveBy = 'holder' | 'standing';

export interface Move {
  from: readonly ObligationState[];
  to: ObligationState;
  by: MoveBy;
  needsReason: boolean;
}

/** Nothing is final: what was confirmed or cancelled by mistake is reopened, on record. */
export const moves: Readonly<Record<ObligationAction, Move>> = {
  start: { from: ['notStarted', 'returned'], to: 'inProgress', by: 'holder', needsReason: false },
  submit: { from: ['inProgress', 'returned'], to: 'submitted', by: 'holder', needsReason: false },
  withdraw: { from: ['submitted'], to: 'inProgress', by: 'holder', needsReason: false },
  confirm: { from: ['submitted'], to: 'confirmed', by: 'standing', needsReason: false },
  return: { from: ['submitted'], to: 'returned', by: 'standing', needsReason: true },
  cancel: {
    from: ['notStarted', 'inProgress', 'submitted', 'returned'],
    to: 'cancelled',
    by: 'standing',
    needsReason: true,
  },
  reopen: {
    from: ['confirmed', 'cancelled'],
    to: 'inProgress',
    by: 'standing',
    needsReason: true,
  },
};

/** Who acts: one person may be an officer of the standing agency and thereby of a holder too. */
export interface MoveActor {
  roles: readonly ('agencyOfficer' | 'standingOfficer')[];
  agency: AgencyId | null;
}

export interface HeldObligation {
  agency: AgencyId;
  state: ObligationState;
}

export type MoveOutcome =
  | { ok: true; state: ObligationState; reason: string | null }
  | { ok: false; code: 'wrongState' | 'notYours' | 'reasonRequired' };

const actsAs = (actor: MoveActor, by: MoveBy, obligation: HeldObligation): boolean =>
  by === 'standing'
    ? actor.roles.includes('standingOfficer')
    : actor.roles.length > 0 && actor.agency === obligation.agency;

/**
 * Decides a move. An illegal one is a value: not for this actor, not from this state, or without
 * the reason it needs (blank text is no reason).
 */
export function decideMove(
  obligation: HeldObligation,
  action: ObligationAction,
  actor: MoveActor,
  reason: string | null = null,
): MoveOutcome {
  const move = moves[action];
  const words = reason?.trim() ?? '';
  if (!actsAs(actor, move.by, obligation)) return { ok: false, code: 'notYours' };
  if (!move.from.includes(obligation.state)) return { ok: false, code: 'wrongState' };
  if (move.needsReason && words === '') return { ok: false, code: 'reasonRequired' };
  return { ok: true, state: move.to, reason: words === '' ? null : words };
}

/** The actions an actor may take now, for buttons; a reason may still be asked for. */
export const legalActions = (obligation: HeldObligation, actor: MoveActor): ObligationAction[] =>
  obligationActions.filter((action) => decideMove(obligation, action, actor, 'có lý do').ok);
