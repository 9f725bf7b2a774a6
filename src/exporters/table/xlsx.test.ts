import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { writeXlsx } from './xlsx.ts';

async function* rowsOf(...batches: (string | number | null)[][][]) {
  yield* batches;
}

test('what is written can be read: titles, text, figures, and a formula is a text', async () => {
  const columns = ['Việc', 'Số'].map((title) => ({ title, width: 10 }));
  const rows = rowsOf([['=1+1', 1]], [['x'.repeat(40_000), null]]);
  const bytes = await buffer(writeXlsx({ name: 'Nhật ký', columns, rows }));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('Nhật ký');
  expect(sheet?.getRow(1).values).toEqual([undefined, 'Việc', 'Số']);
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 2 });
  expect(sheet?.getCell('A2').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  expect([2, 3].map((at) => sheet?.getRow(at).height)).toEqual([15, 120]);
  expect(sheet?.getCell('A2').value).toBe('=1+1');
  expect(sheet?.getCell('A2').type).toBe(ExcelJS.ValueType.String);
  expect(sheet?.getCell('B2').value).toBe(1);
  expect(sheet?.getCell('A3').value).toMatch(/^x{32756} … \(đã cắt\)$/);
});

test('a reading that breaks off breaks the file off, instead of ending it as if it were whole', async () => {
  const rows = (async function* () {
    yield [['một']];
    throw new Error('mất kết nối');
  })();
  await expect(
    buffer(writeXlsx({ name: 'x', columns: [{ title: 'a', width: 5 }], rows })),
  ).rejects.toThrow('mất kết nối');
});
