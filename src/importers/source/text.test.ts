import { expect, test } from 'vitest';
import { readText } from './text.ts';

const shape = (text: string) =>
  readText(text).blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) => [row.line, ...row.cells.map((cell) => cell.text)]),
  );

test('tabs make a table, its rows keep their lines', () =>
  expect(shape('Mở đầu\n\nSTT\tTên\tĐiểm\n1\tMột\t2\n\nHết')).toEqual([
    'Mở đầu',
    [
      [3, 'STT', 'Tên', 'Điểm'],
      [4, '1', 'Một', '2'],
    ],
    'Hết',
  ]));
test('blank lines and page numbers within a table do not end it', () =>
  expect(shape('STT\tTên\tĐiểm\n1\tMột\t2\n\n3\n\n- 4 -\n2\tHai\t3')).toEqual([
    [
      [1, 'STT', 'Tên', 'Điểm'],
      [2, '1', 'Một', '2'],
      [7, '2', 'Hai', '3'],
    ],
  ]));
test('a row broken inside a cell is one row', () =>
  expect(shape('STT\tTên\tĐiểm\n1\tMột hai\nba\t2\n2\tBốn\t3')).toEqual([
    [
      [1, 'STT', 'Tên', 'Điểm'],
      [2, '1', 'Một hai ba', '2'],
      [4, '2', 'Bốn', '3'],
    ],
  ]));
test('the last cell goes on when a row follows', () =>
  expect(shape('STT\tTên\tHạn\n1\tMột\tHoàn thành\n7/2020\n2\tHai\t8/2020')).toEqual([
    [
      [1, 'STT', 'Tên', 'Hạn'],
      [2, '1', 'Một', 'Hoàn thành 7/2020'],
      [4, '2', 'Hai', '8/2020'],
    ],
  ]));
test('a number and a tab before words is a paragraph', () =>
  expect(shape('1.\tMục đích\n\t- Nâng cao')).toEqual(['1. Mục đích', '- Nâng cao']));
test('a paragraph after a table is no row of it', () =>
  expect(shape('STT\tTên\tĐiểm\n1\tMột\t2\n\nIII.\tTổ chức')).toHaveLength(2));
test('decomposed letters and Windows line ends read the same', () => {
  const text = 'Kế hoạch\n\nSTT\tTên\tĐiểm\n1\tHải Đường\t2';
  const windows = `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`;
  expect(readText(windows)).toEqual(readText(text));
});
