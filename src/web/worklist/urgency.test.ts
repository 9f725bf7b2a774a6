import { expect, test } from 'vitest';
import { urgencyOf } from './urgency.ts';

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
