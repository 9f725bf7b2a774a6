import { expect, test } from 'vitest';
import { inOrder, urgencyOf, type PlanItem } from './urgency.ts';
import type { WaitingSheet } from '#contract/assessment-work.ts';

test.each([
  [-1, 'overdue'],
  [0, 'today'],
  [1, 'week'],
  [7, 'week'],
  [8, 'month'],
  [30, 'month'],
  [31, 'later'],
  [null, 'none'],
] as const)('%s days left are grouped as %s', (days, urgency) => {
  expect(urgencyOf(days)).toBe(urgency);
});

test('sheets and tasks stand in one order, the most urgent first, what has no day last', () => {
  const sheet = (days: number | null) => ({ kind: 'score', days }) as WaitingSheet;
  const task = (days: number | null) => ({ kind: 'obligation', days }) as PlanItem;
  const items = inOrder([sheet(3), sheet(null)], [task(-2), task(null), task(3)]);
  expect(items.map(({ kind, days }) => `${kind} ${days}`)).toEqual([
    'obligation -2',
    'score 3',
    'obligation 3',
    'score null',
    'obligation null',
  ]);
});
