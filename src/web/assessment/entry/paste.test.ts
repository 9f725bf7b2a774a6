import { expect, test } from 'vitest';
import { points } from '#domain/points/points.ts';
import { makeReady } from '#domain/scoring/score-sheet.ts';
import { linesOf } from '../lines.ts';
import { blockOf, planPaste } from './paste.ts';

const node = (code: string, parent: string | null, rule: object | null) => ({
  code,
  parent,
  name: `Tiêu chí ${code}`,
  maxPoints: points('1'),
  standing: 'core' as const,
  isResidual: false,
  isSurvey: false,
  rule: rule as null,
  source: null,
  dueOn: null,
  slots: [],
});
const count = { kind: 'countTimesPoints', parameters: { label: 'Số', each: '1' } };
const ready = makeReady({
  title: '',
  indexYear: 2020,
  level: 'department',
  unitGroup: '',
  source: null,
  decimals: 3,
  isRescaled: false,
  isIllustrative: true,
  nodes: [
    node('1', null, null),
    node('1.1', '1', count),
    node('2', null, null),
    node('2.1', '2', count),
    node('2.2', '2', count),
  ],
});
const lines = linesOf(ready, ['1.1', '2.1', '2.2']);
const told = (text: string, skipsClosed = true, from = 1) =>
  planPaste(blockOf(text), { lines, from, skipsClosed }).map(({ code, facts, refusal }) => [
    code,
    facts?.['count'] ?? refusal?.kind,
  ]);

test('a column fills the rows that take entries', () =>
  expect(told('1\r\n2\r\nba')).toEqual([
    ['1.1', '1'],
    ['2.1', '2'],
    ['2.2', 'wrong'],
  ]));
test('a column as long as the table meets its sums too, which take nothing', () =>
  expect(told('1\n5\n2', false)).toEqual([
    ['1.1', '1'],
    ['2', 'closed'],
    ['2.1', '2'],
  ]));
test('codes beside the values say where they go, in any order', () =>
  expect(told('2.2\t7\n1.1\t3')).toEqual([
    ['2.2', '7'],
    ['1.1', '3'],
  ]));
test('an empty cell leaves its row alone', () =>
  expect(told('1\n\n3')).toEqual([
    ['1.1', '1'],
    ['2.2', '3'],
  ]));
test('what is beyond the last row has no place', () =>
  expect(told('1\n2', true, 4)).toEqual([
    ['2.2', '1'],
    [null, 'unknown'],
  ]));
test('a quoted cell keeps its tabs, lines and quotes', () =>
  expect(blockOf('"a\tb\n""c"""\t2\r\n3')).toEqual([['a\tb\n"c"', '2'], ['3']]));
