import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { daysLate, deliveryAfter } from './delivery.ts';
import { obligationActions } from './state.ts';

const lastDay = day('2020-06-30');

test.each([
  ['2020-06-29', 0],
  ['2020-06-30', 0],
  ['2020-07-01', 1],
  ['2020-07-06', 6],
])('a submission on %s of what was due on 30/06/2020 is %s days late', (on, late) => {
  expect(daysLate(day(on), lastDay)).toBe(late);
});

test('without a submission or without a deadline nothing is late', () => {
  expect(daysLate(null, lastDay)).toBe(0);
  expect(daysLate(day('2020-07-06'), null)).toBe(0);
});

test('only a submission sets the day; confirming keeps it, giving back clears it', () => {
  const today = day('2020-07-06');
  const after = Object.fromEntries(
    obligationActions.map((action) => [action, deliveryAfter(action, today, lastDay)]),
  );
  expect(after).toEqual({
    start: null,
    submit: today,
    withdraw: null,
    confirm: lastDay,
    return: null,
    cancel: lastDay,
    reopen: null,
  });
});
