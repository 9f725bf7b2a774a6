import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencyId } from '../agency/agency.ts';
import { addDays, day } from '../calendar/day.ts';
import { dueBucket, isOverdue, progressOf, type DueObligation } from './progress.ts';
import type { ObligationState } from './state.ts';

const lastDay = day('2020-07-31');
const one = (
  agency: string,
  state: ObligationState,
  due: string | null = '2020-07-31',
): DueObligation => ({
  agency: agencyId(agency),
  state,
  lastDay: due === null ? null : day(due),
});

test.each([
  ['2020-07-30', false],
  ['2020-07-31', false],
  ['2020-08-01', true],
])('"Hoàn thành 7/2020", open on %s: overdue %j', (today, overdue) =>
  expect(isOverdue('inProgress', lastDay, day(today))).toBe(overdue),
);
test.each<[ObligationState, boolean]>([
  ['notStarted', true],
  ['inProgress', true],
  ['returned', true],
  ['submitted', false],
  ['confirmed', false],
  ['cancelled', false],
])('%s after the last day: overdue %j', (state, overdue) =>
  expect(isOverdue(state, lastDay, day('2020-12-31'))).toBe(overdue),
);

test.each([
  [-1, 'overdue'],
  [0, 'within1'],
  [1, 'within1'],
  [2, 'within3'],
  [3, 'within3'],
  [4, 'within7'],
  [7, 'within7'],
  [8, 'within30'],
  [30, 'within30'],
  [31, 'later'],
])('%d days left is %s', (left, bucket) =>
  expect(dueBucket(addDays(lastDay, left), lastDay)).toBe(bucket),
);

test('k of N with the laggards named, the most urgent first', () =>
  expect(
    progressOf(
      [
        one('a', 'confirmed'),
        one('b', 'notStarted', null),
        one('c', 'returned', '2020-08-31'),
        one('d', 'inProgress'),
        one('e', 'submitted'),
        one('f', 'cancelled'),
      ],
      day('2020-08-01'),
    ),
  ).toEqual({
    of: 5,
    confirmed: 1,
    submitted: 1,
    cancelled: 1,
    overdue: 1,
    isWhole: true,
    laggards: [
      { agency: 'd', state: 'inProgress', lastDay, daysLeft: -1, overdue: true },
      { agency: 'c', state: 'returned', lastDay: '2020-08-31', daysLeft: 30, overdue: false },
      { agency: 'b', state: 'notStarted', lastDay: null, daysLeft: null, overdue: false },
    ],
  }));

test('a task whose group has no registered members is not whole', () =>
  expect(progressOf([], lastDay, 1)).toMatchObject({ of: 0, isWhole: false }));

const anyState = fc.constantFrom<ObligationState>(
  'notStarted',
  'inProgress',
  'submitted',
  'confirmed',
  'returned',
  'cancelled',
);
test('everybody counted is confirmed, waiting for confirmation, or named as a laggard', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(anyState, fc.integer({ min: -40, max: 40 }))), (given) => {
      const progress = progressOf(
        given.map(([state, shift], index) => one(String(index), state, addDays(lastDay, shift))),
        lastDay,
      );
      expect(progress.confirmed + progress.submitted + progress.laggards.length).toBe(progress.of);
      expect(progress.of + progress.cancelled).toBe(given.length);
    }),
  ));
