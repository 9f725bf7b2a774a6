import { expect, test } from 'vitest';
import { points, type Points } from '../points/points.ts';
import { repeatOf, type Step, type YearOfLosses } from './repeat.ts';

const year = (
  indexYear: number,
  lost: Record<string, string | null>,
  crosswalk: Step[] = [],
): YearOfLosses => ({
  indexYear,
  lost: new Map(
    Object.entries(lost).map(([code, value]): [string, Points | null] => [
      code,
      value === null ? null : points(value),
    ]),
  ),
  crosswalk,
});
const step = (
  kind: Step['kind'],
  from: string | null,
  to: string | null,
  isConfirmed = true,
): Step => ({ kind, from, to, isConfirmed });

test('a renumbered node is followed along confirmed rows: 3 of 3 years', () => {
  const repeat = repeatOf('7.1', [
    year(2021, { '7.1': '1' }, [step('same', '6.1', '7.1')]),
    year(2020, { '6.1': '0.5', '7.1': '0' }, [step('reWeighted', '6.2', '6.1')]),
    year(2019, { '6.2': '0.25' }),
  ]);
  expect(repeat).toMatchObject({ lostIn: 3, of: 3, isConfirmed: true });
  expect(repeat.years.map(({ code }) => code)).toEqual(['7.1', '6.1', '6.2']);
});
test('without a confirmed row the same code is taken, and says so', () =>
  expect(
    repeatOf('1', [
      year(2020, { '1': '1' }, [step('same', '2', '1', false)]),
      year(2019, { '1': '1', '2': '0' }),
    ]),
  ).toMatchObject({ lostIn: 2, of: 2, isConfirmed: false }));
test.each(['split', 'merged'] as const)('what was %s is not compared with before', (kind) =>
  expect(
    repeatOf('1', [year(2020, { '1': '1' }, [step(kind, '1', '1')]), year(2019, { '1': '1' })]),
  ).toMatchObject({ lostIn: 1, of: 1, isConfirmed: true }),
);
test('what is settled as new has no year before', () =>
  expect(
    repeatOf('1', [year(2020, { '1': '1' }, [step('new', null, '1')]), year(2019, { '1': '1' })]),
  ).toMatchObject({ of: 1, isConfirmed: true }));
test('a year without a figure is neither a loss nor a year without one', () =>
  expect(
    repeatOf('1', [year(2021, { '1': '1' }), year(2020, { '1': null }), year(2019, { '1': '2' })]),
  ).toMatchObject({ lostIn: 2, of: 2 }));
test('more than the maximum is no loss, and one year alone rests on no code', () =>
  expect(repeatOf('1', [year(2019, { '1': '-0.005' })])).toMatchObject({
    lostIn: 0,
    of: 1,
    isConfirmed: true,
  }));
