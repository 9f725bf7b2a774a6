/** The order in which tasks are read: what burns first, one's own before others'. */
import type { TaskRow } from '#contract/task.ts';

const ranks = { overdue: 0, open: 1, delivered: 2, done: 3 } as const;

/** Overdue as soon as one holder is; delivered when nobody is left to deliver. */
export function urgencyOf(task: TaskRow): keyof typeof ranks {
  if (task.state === 'confirmed' || task.state === 'cancelled') return 'done';
  if (task.progress.overdue > 0) return 'overdue';
  return task.laggardCount > 0 || task.progress.of === 0 ? 'open' : 'delivered';
}

/** Days left where somebody still has to deliver; null when it no longer matters, or is not known. */
export const openDays = (task: TaskRow): number | null =>
  ['overdue', 'open'].includes(urgencyOf(task)) ? task.daysLeft : null;

const byNumber = new Intl.Collator('vi', { numeric: true });

/** Overdue first, mine first among equals, then by days left and number. */
export const orderTasks = (tasks: readonly TaskRow[]): TaskRow[] =>
  [...tasks].sort(
    (a, b) =>
      ranks[urgencyOf(a)] - ranks[urgencyOf(b)] ||
      Number(b.mine !== null) - Number(a.mine !== null) ||
      compareDays(openDays(a), openDays(b)) ||
      byNumber.compare(a.number, b.number),
  );

const compareDays = (a: number | null, b: number | null): number =>
  a === b ? 0 : (a ?? Infinity) - (b ?? Infinity);
