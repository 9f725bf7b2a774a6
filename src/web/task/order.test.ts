import { expect, test } from 'vitest';
import type { TaskRow } from '#contract/task.ts';
import { openDays, orderTasks, urgencyOf } from './order.ts';

const task = (number: string, given: Partial<TaskRow> = {}): TaskRow => ({
  id: Number(number),
  number,
  text: 'Rà soát',
  parties: [],
  deadline: { text: 'Hoàn thành 7/2020', lastDay: null, precision: 'month' },
  daysLeft: 25,
  state: 'notStarted',
  progress: { of: 1, confirmed: 0, submitted: 0, overdue: 0, isWhole: true },
  laggards: ['Sở Nội vụ'],
  laggardCount: 1,
  mine: null,
  links: [],
  line: null,
  ...given,
});
const progress = (overdue: number, submitted = 0) => ({
  of: 1,
  confirmed: 0,
  submitted,
  overdue,
  isWhole: true,
});
const mine = { obligationId: 1, state: 'notStarted' } as const;

const late = task('1', { daysLeft: -6, progress: progress(1) });
const myLate = task('2', { daysLeft: -6, progress: progress(1), mine });
const soon = task('3', { daysLeft: 1 });
const mySoon = task('4', { mine });
const delivered = task('5', {
  daysLeft: -6,
  state: 'submitted',
  progress: progress(0, 1),
  laggards: [],
  laggardCount: 0,
});
const done = task('6', { daysLeft: -6, state: 'confirmed', laggards: [], laggardCount: 0 });

test('the overdue come first, mine before others, the delivered and done last', () => {
  const order = orderTasks([done, delivered, mySoon, soon, late, myLate]);
  expect(order.map(({ number }) => number)).toEqual(['2', '1', '4', '3', '5', '6']);
});

test('equals are read in the order of their numbers, 9 before 10', () => {
  expect(orderTasks([task('10'), task('9')]).map(({ number }) => number)).toEqual(['9', '10']);
});

test('what is delivered is not overdue, however late its last day', () => {
  expect(urgencyOf(delivered)).toBe('delivered');
  expect(openDays(delivered)).toBeNull();
  expect(openDays(late)).toBe(-6);
});
