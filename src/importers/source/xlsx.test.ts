import { expect, test } from 'vitest';
import { excelFile } from '#test/office/zip.ts';
import { readSource } from './read-source.ts';

const text = (value: string): string =>
  value === '' ? '<c/>' : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (at: number, ...values: string[]): string =>
  `<row r="${at}">${values.map(text).join('')}</row>`;
const data = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
const merges = (...refs: string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

/** Paragraphs as text; rows as an array, "<" continuing the left cell, "^" the one above. */
async function blocksOf(...file: Parameters<typeof excelFile>): Promise<unknown[]> {
  const source = await readSource(excelFile(...file));
  expect(source.format).toBe('xlsx');
  return source.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((line) =>
          line.cells.map(
            (cell) => ({ left: '<', above: '^', own: cell.text })[cell.continues ?? 'own'],
          ),
        ),
  );
}

test('a sheet gives its name, its titles and its table', async () => {
  const sheet = data(
    row(1, 'Phụ lục 1'),
    row(2, '', 'Tiêu đề'),
    row(3, 'STT', 'Tên'),
    row(4, '1', 'Một'),
  );
  expect(await blocksOf(sheet)).toEqual([
    'Trang 1',
    'Phụ lục 1',
    'Tiêu đề',
    [
      ['STT', 'Tên'],
      ['1', 'Một'],
    ],
  ]);
});

test('an empty row ends a table, and the next may stand elsewhere on the sheet', async () => {
  const sheet = data(row(1, 'a', 'b'), row(2, 'c', ''), row(4, '', '', 'x', 'y'));
  expect(await blocksOf(sheet)).toEqual([
    'Trang 1',
    [
      ['a', 'b'],
      ['c', ''],
    ],
    [['x', 'y']],
  ]);
});

test('merged cells say which neighbour they continue, and hide what lies beneath', async () => {
  const sheet =
    data(row(1, 'a', 'Chủ trì', 'ghi chú'), row(2, 'b', 'bị che', 'x'), row(3, 'c'), row(4, 'd')) +
    merges('B1:B2', 'B3:C4', 'A1:A1', 'hỏng');
  expect(await blocksOf(sheet)).toEqual([
    'Trang 1',
    [
      ['a', 'Chủ trì', 'ghi chú'],
      ['b', '^', 'x'],
      ['c', '', '<'],
      ['d', '^', '<'],
    ],
  ]);
});

test('a title merged over the table is one title', async () => {
  const sheet = data(row(1, 'PHỤ LỤC'), row(2), row(3, 'a', 'b')) + merges('A1:B2');
  expect(await blocksOf(sheet)).toEqual(['Trang 1', 'PHỤ LỤC', [['a', 'b']]]);
});

test('shared, rich, escaped and boolean cells and errors are text', async () => {
  const strings =
    '<sst><si><t>Sở Nội vụ</t></si><si><r><t>in </t></r><r><rPr/><t xml:space="preserve">đậm</t></r><rPh><t>x</t></rPh></si><si><t>dòng_x000D_\n_x005F_a</t></si></sst>';
  const cells =
    '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="s"><v>99</v></c>';
  expect(await blocksOf(data(`<row>${cells}</row>`), { 'xl/sharedStrings.xml': strings })).toEqual([
    'Trang 1',
    [['Sở Nội vụ', 'in đậm', 'dòng\n_a', 'TRUE', '#REF!']],
  ]);
});

test('a formula gives the result stored beside it and is never computed', async () => {
  const cells =
    '<c><f>SUM(A2:A9)</f><v>84.687000000000012</v></c><c t="str"><f>A1</f><v>chữ</v></c><c><f>1+1</f></c><c><v>1</v></c>';
  expect(await blocksOf(data(`<row>${cells}</row>`))).toEqual([
    'Trang 1',
    [['84.687', 'chữ', '', '1']],
  ]);
});

test('number formats of the styles decide what a number says', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="2"/><xf numFmtId="9"/></cellXfs></styleSheet>';
  const cells = [43993, 43993, 94.6, 0.9].map((value, s) => `<c s="${s}"><v>${value}</v></c>`);
  const sheet = data(`<row>${cells.join('')}</row>`);
  expect(await blocksOf(sheet, { 'xl/styles.xml': styles })).toEqual([
    'Trang 1',
    [['43993', '11/06/2020', '94.60', '90%']],
  ]);
});

test('every sheet is read in order; a hidden one is named and not read, hidden rows are', async () => {
  const workbook =
    '<sheets><sheet name="Hai" sheetId="2" r:id="rId4"/><sheet name="Cũ" sheetId="3" state="hidden" r:id="rId1"/></sheets>';
  const second = `<worksheet><sheetData><row r="1" hidden="1">${text('a')}${text('b')}</row></sheetData></worksheet>`;
  const more = { 'xl/worksheets/sheet2.xml': second };
  expect(await blocksOf(data(row(1, 'cũ', 'cũ')), more, workbook)).toEqual([
    'Hai',
    [['a', 'b']],
    'Trang tính ẩn, không đọc: Cũ',
  ]);
});
