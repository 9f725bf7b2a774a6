import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreColumns } from '#domain/assessment/workbook/columns.ts';
import { digestOf, writeRowKey } from '#domain/assessment/workbook/row-key.ts';
import { writeXlsx } from '#exporters/table/xlsx.ts';
import type { Cell } from '#exporters/table/table.ts';
import { RefusedFile } from '../source/source.ts';
import { readScores } from './read-scores.ts';

const keyOf = (sheetId: number) =>
  writeRowKey({
    sheetId,
    nodeId: 7,
    fact: 'value',
    stage: 1,
    mark: '5.2',
    was: { value: digestOf('50'), notApplicable: '-', reason: '-' },
  });

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function workbook(titles: readonly string[], rows: readonly (readonly Cell[])[]) {
  const columns = titles.map((title) => ({ title, width: 10, isText: true }));
  const batches = (async function* () {
    yield rows;
  })();
  return buffer(writeXlsx({ name: 'Chấm điểm', columns, rows: batches, repeats: true }));
}

test('columns are found by their titles in any order, cells are named as Excel names them', async () => {
  const { rowKey, value, code } = scoreColumns;
  const file = await workbook(
    ['Ghi chú của tôi', rowKey, value, code],
    [
      ['x', keyOf(3), 62.5, '1.2'],
      [null, null, null, null],
      ['tổng cộng', null, null, null],
    ],
  );
  const { rows, faults } = readScores(file);
  expect(faults).toEqual([]);
  expect(rows).toMatchObject([
    {
      row: 2,
      key: { sheetId: 3, nodeId: 7, mark: '5.2' },
      texts: { value: '62.5', notApplicable: '', reason: '' },
      cells: { value: 'C2', reason: null },
      stated: { unit: null, code: '1.2' },
      formula: null,
    },
  ]);
});

test('a table without the columns, and a row without its key, are told', async () => {
  expect(readScores(bytesOf('Mã;Điểm\n1;2\n')).faults).toMatchObject([{ row: 1, cell: null }]);
  const { rowKey, value } = scoreColumns;
  const { rows, faults } = readScores(bytesOf(`${rowKey};${value}\n;5\n1|2;6\n${keyOf(1)};7\n`));
  expect(rows).toMatchObject([{ row: 4, texts: { value: '7' } }]);
  expect(faults).toMatchObject([
    { row: 2, cell: 'A2', message: expect.stringContaining('không có khóa') as string },
    { row: 3, cell: 'A3', message: expect.stringContaining('đã bị sửa') as string },
  ]);
});

test('whatever the bytes, they are read or refused in words', () => {
  const { rowKey, value, reason } = scoreColumns;
  const heading = `${rowKey}\t${value}\t${reason}\n`;
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(keyOf(1), '=1+1', '0,5', ''),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 })), (rows) => {
      try {
        readScores(bytesOf(heading + rows.map((cells) => cells.join('\t')).join('\n')));
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFile);
      }
    }),
  );
});
