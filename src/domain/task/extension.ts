/** More time for an obligation: asked for with a reason, granted or refused with one, all kept. */
import type { Day } from '../calendar/day.ts';

export interface ExtensionRequest {
  requestedLastDay: Day;
  reason: string;
  decision:
    | null
    | { outcome: 'approved'; lastDay: Day; reason: string | null }
    | { outcome: 'refused'; reason: string };
}

/** The deadline as the plan words it; an extension never touches it. */
export interface WrittenDeadline {
  text: string;
  lastDay: Day | null;
}

export interface EffectiveDeadline {
  /** The plan's words and the day they mean. */
  text: string;
  writtenLastDay: Day | null;
  /** The last day in time, approved extensions included. */
  lastDay: Day | null;
  isExtended: boolean;
}

export type ExtensionRefusal =
  'reasonRequired' | 'notLater' | 'noDeadline' | 'alreadyPending' | 'alreadyDecided';
type Outcome = { ok: true; request: ExtensionRequest } | { ok: false; code: ExtensionRefusal };

const refuse = (code: ExtensionRefusal): Outcome => ({ ok: false, code });

/** The deadline in force: the one written, or the day of the last approved request in its stead. */
export function effectiveDeadline(
  written: WrittenDeadline,
  requests: readonly ExtensionRequest[],
): EffectiveDeadline {
  const approved = requests.flatMap(({ decision }) =>
    decision?.outcome === 'approved' ? [decision.lastDay] : [],
  );
  const lastDay = approved.at(-1) ?? written.lastDay;
  return {
    text: written.text,
    writtenLastDay: written.lastDay,
    lastDay,
    isExtended: approved.length > 0,
  };
}

/** A holder asks for a later day. One request waits at a time; earlier ones stay on record. */
export function requestExtension(
  written: WrittenDeadline,
  earlier: readonly ExtensionRequest[],
  requestedLastDay: Day,
  reason: string,
): Outcome {
  const { lastDay } = effectiveDeadline(written, earlier);
  if (reason.trim() === '') return refuse('reasonRequired');
  if (earlier.some((request) => request.decision === null)) return refuse('alreadyPending');
  if (lastDay === null) return refuse('noDeadline');
  if (requestedLastDay <= lastDay) return refuse('notLater');
  return { ok: true, request: { requestedLastDay, reason: reason.trim(), decision: null } };
}

/**
 * The standing agency grants a day (the one asked for or another, later than the one in force)…
 * @param inForce the effective last day before the decision
 */
export function approveExtension(
  request: ExtensionRequest,
  inForce: Day,
  lastDay: Day = request.requestedLastDay,
  reason: string | null = null,
): Outcome {
  if (request.decision !== null) return refuse('alreadyDecided');
  if (lastDay <= inForce) return refuse('notLater');
  return { ok: true, request: { ...request, decision: { outcome: 'approved', lastDay, reason } } };
}

/** …or refuses, saying why. */
export function refuseExtension(request: ExtensionRequest, reason: string): Outcome {
  if (request.decision !== null) return refuse('alreadyDecided');
  if (reason.trim() === '') return refuse('reasonRequired');
  return {
    ok: true,
    request: { ...request, decision: { outcome: 'refused', reason: reason.trim() } },
  };
}
