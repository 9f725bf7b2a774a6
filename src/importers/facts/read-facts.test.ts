/** The Excel form of facts: written out and read back, and every wrong cell named. */
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsTable } from '#exporters/facts/facts-table.ts';
import { writeXlsx } from '#exporters/table/xlsx.ts';
import { points } from '#domain/points/points.ts';
import type { Edition } from '#domain/rubric/edition.ts';
import type { Rule } from '#domain/scoring/rule.ts';
import { makeReady, type ReadyEdition } from '#domain/scoring/score-sheet.ts';
import { completeFacts, rulesByKind } from '#test/scoring/generate-rule.ts';
import { RefusedFile } from '../source/source.ts';
import { readFacts } from './read-facts.ts';

const editionOf = (rules: readonly Rule[]): ReadyEdition =>
  makeReady({
    title: 'Bộ tiêu chí thử',
    indexYear: 2020,
    level: 'department',
    unitGroup: '',
    source: null,
    decimals: 3,
    isRescaled: false,
    isIllustrative: true,
    nodes: rules.map((rule, at) => ({
      code: `${at + 1}`,
      parent: null,
      name: `=Mục ${at + 1}`,
      maxPoints: points('3'),
      standing: 'core',
      isResidual: false,
      isSurvey: null,
      rule: { ...rule, source: null, confidence: 'unconfirmed' },
      source: null,
      dueOn: null,
      slots: [],
    })) as Edition['nodes'],
  });

const written = (...[ready, unit, entries]: Parameters<typeof factsTable>) =>
  buffer(writeXlsx(factsTable(ready, unit, entries)));

/** One rule of every kind with facts for it. */
const oneOfEach = fc.tuple(
  ...Object.values(rulesByKind).map((rules) =>
    rules.chain((rule) => {
      const ready = editionOf([rule]).rules.get('1');
      return ready === undefined
        ? fc.constant({ rule, facts: {} })
        : completeFacts(ready).map((facts) => ({ rule, facts }));
    }),
  ),
);

test('what is written out is read back, whatever the rules and the facts', () =>
  fc.assert(
    fc.asyncProperty(oneOfEach, async (given) => {
      const ready = editionOf(given.map(({ rule }) => rule));
      const entries = new Map(
        given.map(({ facts }, at) => [`${at + 1}`, { facts, notApplicable: null }]),
      );
      const read = readFacts(await written(ready, 'Sở Nội vụ', entries), ready.rules);
      expect(read).toEqual({ unit: 'Sở Nội vụ', entries, faults: [] });
    }),
    { numRuns: 25 },
  ));

const manyKinds = editionOf([
  { kind: 'ratio', parameters: { label: 'Tỷ lệ', from: 'entered', target: '100' } },
  {
    kind: 'deadlineBands',
    parameters: {
      label: 'Ban hành',
      referenceLabel: 'Ngày mốc',
      unit: 'days',
      steps: [{ within: '30', points: '3' }],
      later: '0',
    },
  },
  { kind: 'countTimesPoints', parameters: { label: 'Quy định', each: '0.5' } },
  { kind: 'manual', parameters: {} },
]);

type Line = [code: string, key: string, value: unknown, reason?: string];

async function workbook(lines: readonly Line[], titles = ['Mã', 'Mã dữ kiện', 'Giá trị']) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Tờ 1');
  sheet.addRow(['Dữ kiện năm 2020']);
  sheet.addRow([...titles, 'Lý do không áp dụng']);
  for (const line of lines) sheet.addRow(line);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test.each<[string, string, unknown, string]>([
  ['1', 'value', '94,5', '94.5'],
  ['1', 'value', '94.5', '94.5'],
  ['1', 'value', '94,5 %', '94.5'],
  ['1', 'value', 94.5, '94.5'],
  ['1', 'value', 0, '0'],
  ['2', 'day', '30/6/2020', '2020-06-30'],
  ['2', 'day', new Date('2020-06-30T00:00:00Z'), '2020-06-30'],
  ['2', 'day', '2020-06-30', '2020-06-30'],
  ['2', 'done', 'có', 'yes'],
  ['3', 'count', 12, '12'],
  ['3', 'count', { formula: '6*2', result: 12 }, '12'],
  ['4', 'reason', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
])('%s %s written as %j is %s', async (code, key, value, expected) => {
  const { entries, faults } = readFacts(await workbook([[code, key, value]]), manyKinds.rules);
  expect(faults).toEqual([]);
  expect(entries.get(code)?.facts).toEqual({ [key]: expected });
});

test.each<[Line[], string, string]>([
  [[['1', 'value', 'chín']], 'C3', 'không đọc được'],
  [[['1', 'value', '-1']], 'C3', 'không âm'],
  [[['2', 'day', '30/02/2020']], 'C3', 'không đọc được'],
  [[['2', 'done', 'có lẽ']], 'C3', 'không đọc được'],
  [[['3', 'count', '1.000']], 'C3', 'không đọc được'],
  [[['3', 'count', '1,5']], 'C3', 'số nguyên'],
  [[['4', 'points', '3,001']], 'C3', 'không quá 3'],
  [[['9', 'value', '1']], 'A3', 'không nhận dữ kiện'],
  [[['1', 'numerator', '1']], 'B3', 'không có dữ kiện'],
  [
    [
      ['1', 'value', '1'],
      ['1', 'value', '2'],
    ],
    'B4',
    'hai dòng',
  ],
  [
    [
      ['1', 'value', '1'],
      ['1', 'value', '', 'không có đơn vị'],
    ],
    'C4',
    'để trống giá trị',
  ],
  [[['1', 'value', '', 'x']], 'D3', '3 đến'],
])('%j is refused at %s: %s', async (lines, cell, words) => {
  const { faults } = readFacts(await workbook(lines), manyKinds.rules);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ cell });
  expect(faults[0]?.message).toContain(words);
});

test('a node that does not apply keeps its reason; an empty cell is missing, not zero', async () => {
  const lines: Line[] = [
    ['1', 'value', '', 'Không có đơn vị trực thuộc'],
    ['3', 'count', ''],
  ];
  const { entries, faults } = readFacts(await workbook(lines), manyKinds.rules);
  expect(faults).toEqual([]);
  expect([...entries]).toEqual([['1', { facts: {}, notApplicable: 'Không có đơn vị trực thuộc' }]]);
});

test('a workbook without the columns says which are looked for', async () => {
  const { faults } = readFacts(await workbook([], ['A', 'B', 'C']), manyKinds.rules);
  expect(faults[0]?.message).toContain('“Mã dữ kiện”');
});

test('the form saved as CSV is read as well', () => {
  const text = 'Mã;Mã dữ kiện;Giá trị\r\n1;value;94,5\r\n3;count;-1\r\n';
  const { entries, faults } = readFacts(new TextEncoder().encode(text), manyKinds.rules);
  expect(entries.get('1')?.facts).toEqual({ value: '94.5' });
  expect(faults).toEqual([{ cell: 'C3', message: 'Quy định: cần một số không âm.' }]);
});

test('whatever the bytes are, they are read or refused in words', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(readFacts(bytes, manyKinds.rules).entries.size).toBe(0);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFile);
      }
    }),
  ));
