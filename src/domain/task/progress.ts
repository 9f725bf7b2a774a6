/** How far a task is: k of N, with the agencies still to deliver named, as seen on a day. */
import type { AgencyId } from '../agency/agency.ts';
import { daysBetween, type Day } from '../calendar/day.ts';
import type { ObligationState } from './state.ts';

export type DueBucket = 'overdue' | 'within1' | 'within3' | 'within7' | 'within30' | 'later';

/** Days left to the last day in time: 0 on that day itself, negative when it has passed. */
export const daysLeft = (lastDay: Day, today: Day): number => daysBetween(today, lastDay);

/** Whether what was due is not in: the holder still has it and its last day lies before today. */
export const isOverdue = (state: ObligationState, lastDay: Day | null, today: Day): boolean =>
  isOpen(state) && lastDay !== null && lastDay < today;

/** The holder still has to deliver: a submitted obligation waits for the standing agency instead. */
export const isOpen = (state: ObligationState): boolean =>
  state === 'notStarted' || state === 'inProgress' || state === 'returned';

/** The reminder step (30, 7, 3, 1 days, overdue) a last day falls into on a day. */
export function dueBucket(lastDay: Day, today: Day): DueBucket {
  const left = daysLeft(lastDay, today);
  if (left < 0) return 'overdue';
  if (left <= 1) return 'within1';
  if (left <= 3) return 'within3';
  if (left <= 7) return 'within7';
  return left <= 30 ? 'within30' : 'later';
}

export interface DueObligation {
  agency: AgencyId;
  state: ObligationState;
  /** The effective last day, extensions included. Null when the plan's words give none. */
  lastDay: Day | null;
}

export interface Laggard extends DueObligation {
  daysLeft: number | null;
  overdue: boolean;
}

export interface TaskProgress {
  /** N: obligations that are not cancelled. */
  of: number;
  /** k: those confirmed by the standing agency. */
  confirmed: number;
  /** Delivered, waiting for the standing agency. */
  submitted: number;
  cancelled: number;
  overdue: number;
  /** Those who have not delivered, the most urgent first. */
  laggards: Laggard[];
  /** False when members of a lead group are not known: N is then only what is known. */
  isWhole: boolean;
}

const urgency = (a: Laggard, b: Laggard): number =>
  (a.daysLeft ?? Infinity) === (b.daysLeft ?? Infinity)
    ? a.agency < b.agency
      ? -1
      : Number(a.agency > b.agency)
    : (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity);

/**
 * k of N on a day. Cancelled obligations leave N.
 * @param unresolved how many leads of the task could not be turned into obligations
 */
export function progressOf(
  obligations: readonly DueObligation[],
  today: Day,
  unresolved = 0,
): TaskProgress {
  const count = (state: ObligationState): number =>
    obligations.filter((one) => one.state === state).length;
  const laggards = obligations
    .filter((one) => isOpen(one.state))
    .map((one) => ({
      ...one,
      daysLeft: one.lastDay === null ? null : daysLeft(one.lastDay, today),
      overdue: isOverdue(one.state, one.lastDay, today),
    }))
    .sort(urgency);
  const cancelled = count('cancelled');
  return {
    of: obligations.length - cancelled,
    confirmed: count('confirmed'),
    submitted: count('submitted'),
    cancelled,
    overdue: laggards.filter((one) => one.overdue).length,
    laggards,
    isWhole: unresolved === 0,
  };
}
