import { expect, test } from 'vitest';
import { points } from '#domain/points/points.ts';
import { isFaults } from '#domain/scoring/fault.ts';
import { readRule } from '#domain/scoring/read-rule.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';
import { readCell, showCell } from './cell-text.ts';

function bound(kind: string, parameters: unknown): BoundRule {
  const rule = readRule({ kind, parameters }, points('2'));
  if (isFaults(rule)) throw new Error(JSON.stringify(rule));
  return rule;
}

const label = 'Tỷ lệ';
const ratio = bound('ratio', { label, from: 'ratio', target: '100', cap: '100' });
const entered = bound('ratio', { label, from: 'entered', target: '100', cap: '100' });
const deadline = bound('deadlineBands', {
  label: 'Ban hành',
  referenceLabel: 'ngày mốc',
  reference: '2020-01-15',
  unit: 'days',
  steps: [{ within: '15', points: '2' }],
  later: '0',
});

test.each([
  ['part and whole', ratio, '45 / 50', { numerator: '45', denominator: '50' }],
  ['one figure with its unit', entered, '95,5 %', { value: '95.5' }],
  ['a day says that it was done', deadline, '20/01/2020', { done: 'yes', day: '2020-01-20' }],
  ['the answer and the day', deadline, 'Có · 20/01/2020', { done: 'yes', day: '2020-01-20' }],
  ['not done', deadline, 'không', { done: 'no' }],
  ['half of it', ratio, '45 / …', { numerator: '45' }],
])('%s: read, shown, and read again the same', (_, rule, text, facts) => {
  expect(readCell(rule, text)).toEqual({ ok: true, facts });
  expect(readCell(rule, showCell(rule, facts))).toEqual({ ok: true, facts });
});

test('what is no fact is refused with its reason', () =>
  expect(readCell(ratio, '45 / nhiều')).toEqual({
    ok: false,
    label: 'Mẫu số',
    why: 'cần một số',
  }));
test('more parts than facts are refused', () =>
  expect(readCell(ratio, '1 / 2 / 3')).toMatchObject({ ok: false, label: null }));
test('a row without facts is an empty cell', () => expect(showCell(ratio, {})).toBe(''));
