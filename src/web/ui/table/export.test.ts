import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { compareValues, textOf, type Column } from './column.ts';
import { writeCsv } from './write-csv.ts';
import { writeSheet } from './write-sheet.ts';

interface Row {
  name: string;
  score: string | null;
  due: string;
}
const columns: Column<Row>[] = [
  { id: 'name', title: 'Tên <nhiệm vụ>', value: ({ name }) => name },
  { id: 'score', title: 'Điểm', kind: 'points', value: ({ score }) => score, decimals: 2 },
  { id: 'due', title: 'Hạn', kind: 'day', value: ({ due }) => due },
];
const rows: Row[] = [
  { name: 'Sở "TT&TT", Hà Nội', score: '8.5', due: '2020-07-31' },
  { name: '=HYPERLINK("x")', score: null, due: '2020-06-29' },
];

test('a cell reads as the screen shows it', () => {
  expect(columns.map((column) => rows[0] && textOf(column, rows[0]))).toEqual([
    'Sở "TT&TT", Hà Nội',
    '8,50',
    '31/07/2020',
  ]);
});

test('CSV keeps diacritics, quotes commas, and runs no formula', () => {
  expect(writeCsv(columns, rows)).toBe(
    '\ufeffTên <nhiệm vụ>,Điểm,Hạn\r\n' +
      '"Sở ""TT&TT"", Hà Nội","8,50",31/07/2020\r\n' +
      '"\'=HYPERLINK(""x"")",,29/06/2020\r\n',
  );
});

test('Excel reads figures as figures, days as days, and text as text', async () => {
  const book = new ExcelJS.Workbook();
  const bytes = writeSheet('Nhiệm vụ: năm 2020 [đang thực hiện]', columns, rows);
  await book.xlsx.load(bytes.buffer);
  const sheet = book.worksheets[0];
  expect(sheet?.name).toBe('Nhiệm vụ  năm 2020  đang thực h');
  expect(sheet?.getRow(1).values).toEqual([undefined, 'Tên <nhiệm vụ>', 'Điểm', 'Hạn']);
  expect(sheet?.getCell('A2').value).toBe('Sở "TT&TT", Hà Nội');
  expect(sheet?.getCell('B2').value).toBe(8.5);
  expect(sheet?.getCell('C2').value).toEqual(new Date('2020-07-31T00:00:00Z'));
  expect(sheet?.getCell('A3').value).toBe('=HYPERLINK("x")');
  expect(sheet?.getCell('B3').value).toBeNull();
});

test('a printed sheet has its title, its heads on every page, and rows as high as their text', async () => {
  const book = new ExcelJS.Workbook();
  const long = { name: 'Rà soát thủ tục hành chính '.repeat(12), score: '8.5', due: '2020-07-31' };
  await book.xlsx.load(writeSheet("Sở TT&TT's", columns, [long]).buffer);
  const sheet = book.worksheets[0];
  expect(sheet?.headerFooter.oddHeader).toBe("&LSở TT&&TT's");
  expect(sheet?.pageSetup).toMatchObject({ printTitlesRow: '1:1', fitToWidth: 1, paperSize: 9 });
  expect(sheet?.getRow(2).height).toBeGreaterThanOrEqual(6 * 16);
  expect(sheet?.getRow(1).height).toBe(16);
});

test('codes sort by their numbers, points by their values, text as Vietnamese does', () => {
  expect(compareValues('text', '1.10', '1.9')).toBeGreaterThan(0);
  expect(compareValues('points', '10', '9.5')).toBe(1);
  expect(compareValues('text', 'Đào', 'Dung')).toBeGreaterThan(0);
  expect(compareValues('text', 'Đào', 'Em')).toBeLessThan(0);
});
