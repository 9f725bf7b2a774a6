import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource } from '#importers/source/read-source.ts';
import type { Source, SourceRow } from '#importers/source/source.ts';

const founding = '../shared/documents/ke-hoach-123-2020.txt';
const read = (name: string): Promise<Source> => readSource(readFileSync(`samples/${name}`));
const word = await read('ke-hoach-123-2020.docx');
const excel = await read('ke-hoach-123-2020.xlsx');

const tablesOf = (source: Source): SourceRow['cells'][][] =>
  source.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.cells)] : [],
  );

test('Word and Excel hold the same two tables, cell by cell, merges included', () => {
  expect(tablesOf(word).map((rows) => rows.length)).toEqual([21, 82]);
  expect(tablesOf(excel)).toEqual(tablesOf(word));
});

test('a printed lead spans the rows below it, as far as its field', () => {
  const leads = (tablesOf(word)[1] ?? []).map((cells) => [cells[0]?.text, cells[5]]);
  expect(leads.slice(1, 6)).toEqual([
    ['1', { text: '', continues: null }],
    ['1.1', { text: 'Sở Nội vụ', continues: null }],
    ['1.2', { text: '', continues: 'above' }],
    ['1.3', { text: '', continues: 'above' }],
    ['1.4', { text: 'Sở Thông tin và Truyền thông', continues: null }],
  ]);
  const printed = leads.filter(([, lead]) => typeof lead === 'object' && lead.text !== '');
  expect(printed.slice(1)).toHaveLength(21);
});

test('figures come out as printed', () => {
  const total = tablesOf(excel)[1]?.at(-1);
  expect(total?.map((cell) => cell.text)).toEqual(['', 'TỔNG ĐIỂM', '100', '84.64', '94.60', '']);
});

test('the head and the foot of the paper come as lines', () => {
  for (const line of [
    'THÀNH PHỐ HÀ NỘI',
    'Số: 123/KH-UBND',
    'Hà Nội, ngày 11 tháng 6 năm 2020',
    'KẾ HOẠCH',
    'Nơi nhận:',
    'Nguyễn Đức Chung',
  ]) {
    expect(word.lines).toContain(line);
  }
});

test.skipIf(!existsSync(founding))('every row of the founding document is there', () => {
  const bare = (text: string): string => text.replace(/<\/?i>|\s+/g, '');
  const printed = readFileSync(founding, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t').map(bare).join('|'));
  const rows = tablesOf(word).flatMap((table) =>
    table.map((cells) => cells.map((cell) => bare(cell.text)).join('|')),
  );
  expect(rows).toEqual([...new Set(printed)]);
});
