import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions, fraction, minus, over, plus, roundFraction, times } from './fraction.ts';
import { points, round } from './points.ts';

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 5 }))
  .map(([whole, decimals]) => points((whole / 10 ** decimals).toFixed(decimals)));

test('two thirds of three is exactly two', () =>
  expect(
    roundFraction(
      times(over(fraction(points('2')), fraction(points('3'))), fraction(points('3'))),
      3,
    ),
  ).toBe('2'));

test.each([
  ['0.0005', 3, '0.001'],
  ['0.0004', 3, '0'],
  ['-0.0004', 3, '0'],
  ['-2.345', 2, '-2.35'],
  ['1.3095', 3, '1.31'],
  ['12', 0, '12'],
])('%s to %d decimals is %s', (given, decimals, expected) =>
  expect(roundFraction(fraction(points(given)), decimals)).toBe(expected),
);

test('rounds as the one rounding of decimals does', () =>
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      expect(roundFraction(fraction(value), decimals)).toBe(round(value, decimals));
    }),
  ));

test('what is added and taken away again is what it was', () =>
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const back = minus(plus(fraction(a), fraction(b)), fraction(b));
      expect(compareFractions(back, fraction(a))).toBe(0);
    }),
  ));

test('nothing is divided by zero', () =>
  expect(() => over(fraction(points('1')), fraction(points('0')))).toThrow(RangeError));
