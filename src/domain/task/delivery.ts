/** When an obligation was delivered, and whether that was in time. */
import { daysBetween, type Day } from '../calendar/day.ts';
import type { ObligationAction } from './state.ts';

/**
 * The day of the submission that stands, after a move on a day. What was withdrawn, returned or
 * reopened is not delivered any more: the day of the next submission counts, the earlier ones stay
 * in the entries. An agency that needs longer asks for an extension.
 */
export function deliveryAfter(
  action: ObligationAction,
  today: Day,
  before: Day | null,
): Day | null {
  switch (action) {
    case 'submit':
      return today;
    case 'confirm':
    case 'cancel':
      return before;
    case 'start':
    case 'withdraw':
    case 'return':
    case 'reopen':
      return null;
  }
}

/**
 * Days by which a submission missed its last day in force (extensions included); 0 in time, on the
 * last day itself, and where there is no submission or no day.
 */
export const daysLate = (deliveredOn: Day | null, lastDay: Day | null): number =>
  deliveredOn === null || lastDay === null ? 0 : Math.max(0, daysBetween(lastDay, deliveredOn));
