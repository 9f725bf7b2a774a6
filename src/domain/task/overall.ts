/** The one state a task shows on a board, from the states of everybody who holds a part of it. */
import type { ObligationState } from './state.ts';

export type StateCounts = Partial<Record<ObligationState, number>>;

/**
 * Confirmed or submitted when everybody has come that far; returned as soon as one part came back;
 * in progress once anybody has begun. Cancelled parts do not count, unless all are.
 */
export function overallState(counts: StateCounts): ObligationState {
  const of = (state: ObligationState): number => counts[state] ?? 0;
  const open = of('notStarted') + of('inProgress') + of('returned');
  const delivered = of('submitted') + of('confirmed');
  if (open + delivered === 0) return of('cancelled') > 0 ? 'cancelled' : 'notStarted';
  if (of('returned') > 0) return 'returned';
  if (open === 0) return of('submitted') > 0 ? 'submitted' : 'confirmed';
  return delivered + of('inProgress') > 0 ? 'inProgress' : 'notStarted';
}
