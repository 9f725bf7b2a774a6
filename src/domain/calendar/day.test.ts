import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, dayOf, daysBetween, formatDay, lastDayOfMonth, parseDay } from './day.ts';

test.each(['2020-02-30', '2019-02-29', '2020-13-01', '20-1-1', '2020-6-11', ''])(
  '%j is no day',
  (text) => expect(parseDay(text)).toBeNull(),
);
test('2020 has a 29 February', () => expect(dayOf(2020, 2, 29)).toBe('2020-02-29'));
test('the last day of July 2020', () => expect(lastDayOfMonth(2020, 7)).toBe('2020-07-31'));
test('before 30 June is 29 June', () => expect(addDays(day('2020-06-30'), -1)).toBe('2020-06-29'));
test('a day shows as officials write it', () =>
  expect(formatDay(day('2020-06-11'))).toBe('11/06/2020'));
test('counting there and back gives the same day', () =>
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      const start = day('2020-06-11');
      expect(daysBetween(start, addDays(start, days))).toBe(days);
    }),
  ));
