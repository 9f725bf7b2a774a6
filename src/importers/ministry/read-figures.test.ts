import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { writeXlsx } from '#exporters/table/xlsx.ts';
import { readFigures } from './read-figures.ts';

const read = (text: string) => readFigures(new TextEncoder().encode(text));

test('cells pasted without titles are code, self, Ministry and reason', () =>
  expect(read('1.1\t2\t1,5\tThiếu báo cáo\n4.1.*\t\t1.005\t\nTổng điểm\t\t84,64').rows).toEqual([
    {
      row: 1,
      cells: { code: 'A1', self: 'B1', ministry: 'C1', reason: 'D1' },
      code: '1.1',
      selfPoints: '2',
      ministry: '1.5',
      reason: 'Thiếu báo cáo',
    },
    expect.objectContaining({ code: '4.1.*', selfPoints: null, ministry: '1.005', reason: null }),
    expect.objectContaining({ code: null, ministry: '84.64' }),
  ]));

test('columns are found by their titles, under the name of the table, in any order', () => {
  const { rows, faults } = read(
    'KẾT QUẢ THẨM ĐỊNH;;;\nLý do;Điểm thẩm định;Tên;Mã\nThiếu;KAD;Tiêu chí;7.1.6.\n;0;;8,1\n',
  );
  expect(faults).toEqual([]);
  expect(rows).toMatchObject([
    { row: 3, code: '7.1.6', ministry: 'notApplicable', reason: 'Thiếu', cells: { code: 'D3' } },
    { row: 4, code: '8.1', ministry: '0', reason: null },
  ]);
});

test('each bad cell is named by its place, and the good rows are still read', () => {
  const { rows, faults } = read('Mã,Tự chấm,Bộ chấm\nabc,1,1\n1.2,một,x\n,1,1\n1.3,1,1\n');
  expect(rows.map(({ code }) => code)).toEqual(['1.3']);
  expect(faults.map(({ cell, message }) => [cell, message.slice(0, 12)])).toEqual([
    ['A2', '“abc” không '],
    ['B3', '“một” không '],
    ['C3', '“x” không ph'],
    ['A4', 'Thiếu mã tiê'],
  ]);
});

test('a table without a code column is a fault that says which columns are needed', () =>
  expect(read('Tên,Điểm\nMột,2\n')).toEqual({
    rows: [],
    faults: [{ row: 1, cell: null, message: expect.stringMatching(/“Mã”/) as string }],
  }));

test('a workbook keeps the places of its cells; a formula is its stored result', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Điểm');
  sheet.getCell('B3').value = 'Mã';
  sheet.getCell('C3').value = 'Bộ chấm';
  sheet.getCell('B4').value = '6.1';
  sheet.getCell('C4').value = { formula: '1+0.047', result: 1.047 };
  sheet.getCell('B6').value = 7;
  sheet.getCell('C6').value = 'không rõ';
  const { rows, faults } = readFigures(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(rows).toMatchObject([{ row: 4, code: '6.1', ministry: '1.047', cells: { code: 'B4' } }]);
  expect(faults).toMatchObject([{ row: 6, cell: 'C6' }]);
});

test('what our own export writes is read back', async () => {
  const columns = ['Mã', 'Tiêu chí', 'Tự chấm', 'Bộ chấm', 'Lý do của Bộ'].map((title) => ({
    title,
    width: 10,
  }));
  const rows = (async function* () {
    yield [['1.1', 'Tên', null, 0.945, '=SUM(A1)']];
  })();
  const bytes = await buffer(writeXlsx({ name: 'Điểm', columns, rows }));
  expect(readFigures(new Uint8Array(bytes)).rows).toMatchObject([
    { code: '1.1', selfPoints: null, ministry: '0.945', reason: '=SUM(A1)' },
  ]);
});

test('a Word file is refused with words', () =>
  expect(() =>
    readFigures(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
  ).toThrow(/Office cũ/));
