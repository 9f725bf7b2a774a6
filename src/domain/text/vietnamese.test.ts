import { expect, test } from 'vitest';
import { points } from '../points/points.ts';
import { fold, formatPoints, matches, parseFigure, tidy } from './vietnamese.ts';

test('decomposed letters become composed ones', () =>
  expect(tidy('Hải'.normalize('NFD') + '\u00a0 lòng\u200b')).toBe('Hải lòng'));
test.each([
  ['Cải cách hành chính', 'cai cach'],
  ['Đào tạo, bồi dưỡng', 'dao tao'],
  ['ĐIỀU HÀNH', 'điều hanh'],
  ['Ỗ Ặ Ế', 'o a e'],
])('%s is found by "%s"', (text, query) => expect(matches(text, query)).toBe(true));
test('folding keeps no diacritic', () =>
  expect(fold('Nghị quyết ĐẢNG bộ')).toBe('nghi quyet dang bo'));
test.each([
  ['8.5', '8.5'],
  ['94,60', '94.6'],
  [' 0 ', '0'],
  ['1.000,5', null],
  ['x', null],
  ['', null],
])('the figure %j reads as %j', (text, value) => expect(parseFigure(text)).toBe(value));
test.each([
  ['8.5', 0, '8,5'],
  ['8.5', 2, '8,50'],
  ['3.781', 2, '3,781'],
  ['100', 0, '100'],
])('%s with %d decimals shows as %s', (value, decimals, shown) =>
  expect(formatPoints(points(value), decimals)).toBe(shown),
);
