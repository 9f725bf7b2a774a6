/** Work in the order of its last days. */
import type { WaitingSheet } from '#contract/assessment-work.ts';
import type { readWorklist } from '#contract/overview.ts';
import type { OutputOf } from '#contract/route.ts';

/** Of a plan: tasks, findings, criteria. */
export type PlanItem = OutputOf<typeof readWorklist>['items'][number];
/** Of the scoring rounds, or of the plan. */
export type WorkItem = PlanItem | WaitingSheet;

/** Both lists as one, the nearest last day first; of the same day the rounds' sheets first. */
export const inOrder = (sheets: readonly WaitingSheet[], ofPlan: readonly PlanItem[]): WorkItem[] =>
  [...sheets, ...ofPlan].sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || 0);

export const urgencies = ['overdue', 'today', 'week', 'month', 'later', 'none'] as const;
export type Urgency = (typeof urgencies)[number];

/** Where days left put a thing: 7 is still within 7 days, 8 no longer. */
export function urgencyOf(days: number | null): Urgency {
  if (days === null) return 'none';
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  if (days <= 7) return 'week';
  return days <= 30 ? 'month' : 'later';
}

/** The groups that hold anything, the most urgent first; inside, as the server gave them. */
export const groupByUrgency = (items: readonly WorkItem[]) =>
  urgencies
    .map((urgency) => ({
      urgency,
      items: items.filter(({ days }) => urgencyOf(days) === urgency),
    }))
    .filter((group) => group.items.length > 0);
