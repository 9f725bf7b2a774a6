import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, parsePoints, percent, points, round, subtract, sum } from './points.ts';

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([whole, decimals]) => {
    const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
    const text =
      decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    return points(whole < 0 ? `-${text}` : text);
  });

describe('points', () => {
  test.each([
    ['8.780', '8.78'],
    ['0.0', '0'],
    ['-0', '0'],
    ['100', '100'],
    ['00.50', '0.5'],
  ])('%s is kept as %s', (given, kept) => expect(points(given)).toBe(kept));

  test.each(['', ' ', '1,5', '1e3', 'NaN', '.5', '5.', '--1', '1'.repeat(40), '٣'])(
    '%j is no decimal',
    (text) => expect(parsePoints(text)).toBeNull(),
  );

  test('a tenth and two tenths are three tenths', () =>
    expect(sum([points('0.1'), points('0.2')])).toBe('0.3'));

  test.each([
    ['0.0005', 3, '0.001'],
    ['0.0004999', 3, '0'],
    ['2.345', 2, '2.35'],
    ['-2.345', 2, '-2.35'],
    ['84.687', 2, '84.69'],
  ])('%s to %d decimals is %s', (given, decimals, rounded) =>
    expect(round(points(given), decimals)).toBe(rounded),
  );

  test('the index of 2019 is 84.687 of 100', () =>
    expect(percent(points('84.687'), points('100'), 3)).toBe('84.687'));
  test('nothing applicable has no index', () =>
    expect(percent(points('0'), points('0'))).toBeNull());
  test('a third is rounded once', () => expect(percent(points('1'), points('3'))).toBe('33.33'));

  test('sums do not depend on order', () =>
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        expect(sum([...values].reverse())).toBe(sum(values));
      }),
    ));
  test('subtracting what was added gives it back', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(subtract(sum([a, b]), b)).toBe(a);
      }),
    ));
  test('equal values have one form', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compare(a, b) === 0).toBe(a === b);
      }),
    ));
});
