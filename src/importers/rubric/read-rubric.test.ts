/** A rubric out to Excel and back; and what is wrong in a file a person has edited, cell by cell. */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { asEdition, editionDocument } from '#contract/scoring.ts';
import type { Edition } from '#domain/rubric/edition.ts';
import { rubricSheets, tablesOf, type RubricTables } from '#domain/rubric/workbook.ts';
import { writeXlsx } from '#exporters/table/xlsx.ts';
import { RefusedFile } from '../source/source.ts';
import { readRubric } from './read-rubric.ts';

const seed = (name: string): Edition =>
  asEdition(
    editionDocument.parse(
      JSON.parse(readFileSync(new URL(`../../../db/seeds/${name}.json`, import.meta.url), 'utf8')),
    ),
  );

/** The tables as the exporter writes them, after a person's edits. */
async function fileOf(tables: RubricTables): Promise<Uint8Array> {
  const sheets = Object.entries(rubricSheets).map(([key, { name, columns }]) => ({
    name,
    columns: Object.values(columns).map(({ title, width }) => ({ title, width })),
    rows: (async function* () {
      yield tables[key as keyof RubricTables].map((row) =>
        Object.keys(columns).map((id) => (row as Record<string, string>)[id] ?? ''),
      );
    })(),
  }));
  return buffer(writeXlsx(...sheets));
}

test.each([
  'rubric-2019',
  'rubric-department-2020',
  'rubric-district-2020',
  'rubric-commune-2020',
  'rubric-department-2019',
  'rubric-district-2019',
])('%s comes back from Excel exactly', async (name) => {
  const edition = seed(name);
  const { nodes, faults } = readRubric(await fileOf(tablesOf(edition)));
  expect(faults).toEqual([]);
  expect(nodes).toEqual(edition.nodes);
});

/** What a person types over a row. */
const put = <Row extends object>(row: Row | undefined, typed: Partial<Row>): void => {
  if (row === undefined) throw new Error('no such row');
  Object.assign(row, typed);
};

const small = (): RubricTables => {
  const { nodes } = seed('rubric-department-2020');
  const codes = ['1', '1.1', '1.1.1', '1.1.2', '1.7'];
  return tablesOf({ nodes: nodes.filter(({ code }) => codes.includes(code)) });
};

test.each<[string, (tables: RubricTables) => void, string, RegExp]>([
  [
    'a maximum that is no number',
    (t) => put(t.nodes[0], { maxPoints: 'mười' }),
    'Mục!D2',
    /số không âm/,
  ],
  ['a code twice', (t) => put(t.nodes[3], { code: '1.1.1' }), 'Mục!A5', /đã có/],
  ['a parent below its child', (t) => put(t.nodes[1], { parent: '1.7' }), 'Mục!B3', /dòng trên/],
  ['an unknown kind of rule', (t) => put(t.nodes[2], { kind: 'Đoán' }), 'Mục!J4', /“Đoán”/],
  ['a day that is none', (t) => put(t.nodes[2], { dueOn: '30/02/2020' }), 'Mục!I4', /ngày có thật/],
  ['a parameter of no rule', (t) => put(t.rules[0], { path: 'nhan' }), 'Quy tắc!2', /“nhan”/],
  [
    'a figure of a rule that is none',
    (t) =>
      put(
        t.rules.find(({ path }) => path === 'steps[1].points'),
        { text: 'nhiều' },
      ),
    'Quy tắc!D7',
    /số không âm/,
  ],
  ['a paper of no node', (t) => put(t.slots[0], { code: '99' }), 'Tài liệu!A2', /không có mã 99/],
  [
    'neither yes nor no',
    (t) => put(t.slots[0], { isRequired: 'chắc' }),
    'Tài liệu!C2',
    /Có hoặc Không/,
  ],
])('%s is named by its cell', async (_what, edit, place, words) => {
  const tables = small();
  edit(tables);
  const { faults } = readRubric(await fileOf(tables));
  const found = faults.map(({ sheet, cell, message }) => [`${sheet}!${cell}`, message] as const);
  expect(found.find(([at]) => at === place)?.[1], JSON.stringify(found)).toMatch(words);
});

test('a workbook without its sheets says which are missing', async () => {
  const columns = [{ title: 'x', width: 5 }];
  const rows = (async function* () {
    yield [['y']];
  })();
  const { faults } = readRubric(await buffer(writeXlsx({ name: 'Khác', columns, rows })));
  expect(faults.map(({ message }) => message)).toEqual([
    'Tệp không có trang tính “Mục”.',
    'Tệp không có trang tính “Tài liệu”.',
    'Tệp không có trang tính “Quy tắc”.',
  ]);
});

test.each(['', 'PK\x03\x04', 'mã;tên', '%PDF-1.4'])(
  'the file %j is refused in words',
  async (text) => {
    expect(() => readRubric(new TextEncoder().encode(text))).toThrow(RefusedFile);
  },
);
