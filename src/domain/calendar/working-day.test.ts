import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, daysBetween, type Day } from './day.ts';
import { dayKinds, isWeekend, weekdaysOnly, workingDaysWith } from './working-day.ts';

const someDay = fc
  .integer({ min: -5000, max: 5000 })
  .map((days) => addDays(day('2020-02-29'), days));
const exceptions = fc.uniqueArray(fc.record({ day: someDay, kind: fc.constantFrom(...dayKinds) }), {
  selector: (each) => each.day,
  maxLength: 30,
});

/** Day by day, as one counts on a calendar. */
function counted(from: Day, to: Day, table: ReadonlyMap<Day, string>): number {
  let count = 0;
  for (let step = 1; step <= daysBetween(from, to); step++) {
    const each = addDays(from, step);
    const kind = table.get(each);
    if (kind === 'workingDay' || (kind === undefined && !isWeekend(each))) count += 1;
  }
  return count;
}

test.each([
  ['2020-07-03', '2020-07-06', 1, 'a weekend between'],
  ['2020-07-04', '2020-07-05', 0, 'Saturday to Sunday'],
  ['2020-07-06', '2020-07-06', 0, 'the day itself'],
  ['2020-07-06', '2020-07-03', 0, 'a day before'],
  ['2020-02-28', '2020-03-02', 1, 'over a Saturday that is the 29 February'],
  ['2019-12-31', '2020-12-31', 262, 'a leap year'],
])('from %s to %s there are %i working days: %s', (from, to, expected) =>
  expect(weekdaysOnly(day(from), day(to))).toBe(expected),
);

test('holidays and days off are free, a swapped Saturday is worked', () => {
  const workingDays = workingDaysWith([
    { day: day('2019-04-29'), kind: 'dayOff' },
    { day: day('2019-04-30'), kind: 'holiday' },
    { day: day('2019-05-01'), kind: 'holiday' },
    { day: day('2019-05-04'), kind: 'workingDay' },
  ]);
  expect(workingDays(day('2019-04-26'), day('2019-05-01'))).toBe(0);
  expect(workingDays(day('2019-04-26'), day('2019-05-05'))).toBe(3);
});

test('a holiday on a Sunday takes no working day away', () =>
  expect(
    workingDaysWith([{ day: day('2019-04-14'), kind: 'holiday' }])(
      day('2019-04-12'),
      day('2019-04-15'),
    ),
  ).toBe(1));

test('ten thousand years are counted as fast as a week', () =>
  expect(weekdaysOnly(day('0001-01-01'), day('9999-12-31'))).toBe(2_608_614));

test('counts what one counts day by day', () =>
  fc.assert(
    fc.property(someDay, fc.integer({ min: -20, max: 400 }), exceptions, (from, span, given) => {
      const to = addDays(from, span);
      const table = new Map(given.map(({ day: each, kind }) => [each, kind]));
      // A working day that is one anyway, and a day off that is free anyway, change nothing.
      expect(workingDaysWith(given)(from, to)).toBe(counted(from, to, table));
    }),
  ));

test('two spans that meet add up to the whole', () =>
  fc.assert(
    fc.property(someDay, fc.nat(400), fc.nat(400), exceptions, (from, one, two, given) => {
      const workingDays = workingDaysWith(given);
      const [middle, end] = [addDays(from, one), addDays(from, one + two)];
      expect(workingDays(from, middle) + workingDays(middle, end)).toBe(workingDays(from, end));
    }),
  ));
