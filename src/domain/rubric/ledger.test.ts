import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points, sum, type Points } from '../points/points.ts';
import { ledger } from './ledger.ts';
import { restsOf } from './rest.ts';
import type { RubricRow } from './tree.ts';

const row = (code: string, max: string, score: string | null = max): RubricRow => ({
  code,
  parent: code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null,
  maxPoints: points(max),
  previousScore: score === null ? null : points(score),
  target: points(max),
  residual: false,
  line: null,
});
const noTotal = { maxPoints: null, previousScore: null, target: null };
const scoresOf = (rows: RubricRow[], total = noTotal as Record<string, Points | null>) =>
  ledger(rows, { ...noTotal, ...total }).filter(({ column }) => column === 'previousScore');

test('field 2 of Plan 123 is printed 0.001 below its parts', () => {
  const rows = [row('2', '10', '8.78'), row('2.1', '5', '5'), row('2.4', '5', '3.781')];
  expect(scoresOf(rows)[0]).toMatchObject({
    code: '2',
    printed: '8.78',
    summed: '8.781',
    difference: '-0.001',
  });
});
test('the total of Plan 123 is printed 0.047 below its fields', () =>
  expect(scoresOf([row('1', '100', '84.687')], { previousScore: points('84.64') }).at(-1)).toEqual({
    ...{ code: null, column: 'previousScore' },
    ...{ printed: '84.64', summed: '84.687', difference: '-0.047' },
  }));
test('a part without a figure leaves the sum open, a zero does not', () => {
  expect(scoresOf([row('1', '2'), row('1.1', '1', null), row('1.2', '1')])[0]?.summed).toBeNull();
  expect(scoresOf([row('1', '2', '1'), row('1.1', '1', '0'), row('1.2', '1')])[0]?.summed).toBe(
    '1',
  );
});
test('the rest of 4.1 is 1.005 of 1', () =>
  expect(
    restsOf([row('4.1', '3.5', '2.95'), row('4.1.2', '1.5', '1'), row('4.1.3', '1', '0.945')]),
  ).toEqual([
    {
      code: '4.1.*',
      parent: '4.1',
      maxPoints: '1',
      previousScore: '1.005',
      target: '1',
      hasGaps: true,
    },
  ]));
test('a parent whose children add up has no rest', () =>
  expect(restsOf([row('1', '2'), row('1.1', '1'), row('1.2', '1')])).toEqual([]));

test('with its rests, every tree agrees with itself', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 5_000 }),
      (parts, more) => {
        const maxima = parts.map((part) => (part / 1000).toFixed(3));
        const whole = sum([...maxima.map(points), points((more / 1000).toFixed(3))]);
        const rows = [row('1', whole), ...maxima.map((max, at) => row(`1.${at + 1}`, max))];
        const rests = restsOf(rows).map((rest): RubricRow => ({
          ...rest,
          residual: true,
          line: null,
        }));
        expect(rests).toHaveLength(more > 0 ? 1 : 0);
        const differences = ledger([...rows, ...rests], noTotal).map(
          ({ difference }) => difference,
        );
        expect(differences.slice(0, 3)).toEqual(['0', '0', '0']);
      },
    ),
  ));
