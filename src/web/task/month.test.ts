import { expect, test } from 'vitest';
import { addMonths, parseMonth, weeksOf } from './month.ts';

test('July 2020 begins on a Wednesday and takes five weeks', () => {
  const weeks = weeksOf({ year: 2020, month: 7 });
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe('2020-06-29');
  expect(weeks[0]?.[2]).toBe('2020-07-01');
  expect(weeks.at(-1)?.at(-1)).toBe('2020-08-02');
});

test('a month that begins on a Monday shows no day of the month before', () => {
  expect(weeksOf({ year: 2020, month: 6 })[0]?.[0]).toBe('2020-06-01');
});

test('February of a common year may be four weeks exactly', () => {
  expect(weeksOf({ year: 2021, month: 2 })).toHaveLength(4);
});

test('months are counted over the end of a year', () => {
  expect(addMonths({ year: 2020, month: 12 }, 1)).toEqual({ year: 2021, month: 1 });
  expect(addMonths({ year: 2020, month: 1 }, -1)).toEqual({ year: 2019, month: 12 });
});

test('an address that names no month is not followed', () => {
  expect(parseMonth('2020-13')).toBeNull();
  expect(parseMonth('2020-07')).toEqual({ year: 2020, month: 7 });
});
