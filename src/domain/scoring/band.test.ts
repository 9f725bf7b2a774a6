/** Bands at the ends of what is allowed, and just beyond. */
import { describe, expect, test } from 'vitest';
import { points } from '../points/points.ts';
import type { Facts } from './fact.ts';
import { isFaults } from './fault.ts';
import { readRule } from './read-rule.ts';
import { scoreNode } from './score-node.ts';

function read(kind: string, parameters: object, maximum = '3') {
  return readRule({ kind, parameters }, points(maximum));
}

function score(kind: string, parameters: object, facts: Facts, maximum = '3') {
  const rule = read(kind, parameters, maximum);
  if (isFaults(rule)) throw new Error(JSON.stringify(rule));
  return scoreNode(rule, { facts, notApplicable: null }, 3);
}

const faultsOf = (kind: string, parameters: object, maximum = '3'): string => {
  const rule = read(kind, parameters, maximum);
  return isFaults(rule) ? rule.map(({ path, message }) => `${path}: ${message}`).join('\n') : '';
};

const band = (
  from: string | null,
  to: string | null,
  earns: string,
  [includesFrom = true, includesTo = false]: boolean[] = [],
) => ({ from, includesFrom: from !== null && includesFrom, to, includesTo, points: earns });
const rate = { label: 'Tỷ lệ', from: 'entered', unit: 'percent' };
const counted = { ...rate, from: 'ratio' };
const rising = [band(null, '70', '0'), band('70', '90', '1'), band('90', null, '3')];

describe('bands are refused', () => {
  test.each([
    ['none at all', [], 'từ 1 đến 50 mục'],
    ['an empty one', [band('70', '70', '1'), band('70', null, '2')], 'Mức dưới phải nhỏ hơn'],
    ['one upside down', [band('90', '70', '1')], 'Mức dưới phải nhỏ hơn'],
    ['a gap', [band(null, '69', '0'), band('70', null, '2')], 'khoảng trống'],
    [
      'one point in no band',
      [band(null, '70', '0'), band('70', null, '2', [false])],
      'khoảng trống',
    ],
    ['one inside another', [band('0', '100', '0'), band('10', '20', '2')], 'chồng lên nhau'],
    ['the same twice', [band('0', null, '1'), band('0', null, '1')], 'chồng lên nhau'],
    ['two without a lower edge', [band(null, '1', '1'), band(null, '2', '2')], 'chồng lên nhau'],
    [
      'one edge in both',
      [band(null, '70', '0', [false, true]), band('70', null, '2')],
      'chồng lên',
    ],
    ['points below zero', [band(null, null, '-1')], 'không âm'],
    ['points above the maximum', [band(null, null, '3.001')], 'lớn hơn điểm tối đa'],
    // A value better than the best band would earn nothing.
    [
      'a best band that ends',
      [band('0', '90', '1'), band('90', '100', '3')],
      'để trống giới hạn trên',
    ],
    ['fewer than the fewest', [band('1', '3', '3'), band('3', null, '1')], 'bắt đầu từ 0'],
  ])('with %s', (_, bands, words) =>
    expect(faultsOf('bands', { ...rate, bands })).toContain(words),
  );

  test('days counted in percent, or a rate in days', () => {
    const spans = { ...rate, bands: rising };
    expect(faultsOf('bands', { ...spans, from: 'days' })).toContain('đơn vị là ngày');
    expect(faultsOf('bands', { ...spans, from: 'ratio', unit: 'days' })).toContain('phần trăm');
  });
});

test('bands of a wanted range may be closed at both ends', () => {
  const bands = [
    band('0', '95', '0'),
    band('95', '105', '3', [true, true]),
    band('105', null, '0', [false]),
  ];
  const at = (value: string) => score('bands', { ...rate, bands }, { value }).points;
  expect(['94.999', '95', '105', '105.001'].map(at)).toEqual(['0', '3', '3', '0']);
});

test('a rate above 100 % stays in the highest band and says that it is one', () => {
  const facts = { numerator: '12', denominator: '10' };
  const found = score('bands', { ...counted, bands: rising }, facts);
  expect(found.points).toBe('3');
  expect(found.trace.join(' ')).toContain('tử số lớn hơn mẫu số');
});

test.each([
  ['days', '2020-05-08', '1'],
  ['workingDays', '2020-05-08', '3'],
  ['workingDays', '2020-05-01', '3'],
])('bands over %s from 01/05 to %s earn %s', (unit, end, earns) => {
  const bands = [band('0', '5', '3', [true, true]), band('5', null, '1', [false])];
  const facts = { start: '2020-05-01', end };
  expect(score('bands', { label: 'Thời gian', from: 'days', unit, bands }, facts).points).toBe(
    earns,
  );
});
