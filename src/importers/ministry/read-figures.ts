/** A table of the Ministry's points (code, self, Ministry, reason) as rows with their places. */
import type { RowFault, StatedColumn, StatedRow } from '#domain/ministry/import-figures.ts';
import type { Points } from '#domain/points/points.ts';
import { readCode, restCode } from '#domain/rubric/code.ts';
import { fold, parseFigure, tidy } from '#domain/text/vietnamese.ts';
import { columnLetters } from '../source/column-letters.ts';
import type { GridRow } from '../source/delimited.ts';
import { readGrid } from '../source/read-source.ts';

export interface ReadFigures {
  rows: StatedRow[];
  faults: RowFault[];
}

type Columns = Partial<Record<StatedColumn, number>>;

/** What heads of the columns are called, folded; the first column so named is taken. */
const titles: Record<StatedColumn, readonly string[]> = {
  code: ['ma', 'ma so', 'ma tieu chi', 'stt', 'code'],
  self: ['tu cham', 'diem tu cham', 'tu danh gia', 'diem tu danh gia', 'self'],
  ministry: [
    'bo cham',
    'diem bo cham',
    'bo noi vu',
    'bo tham dinh',
    'diem bo tham dinh',
    'diem tham dinh',
    'tham dinh',
    'ministry',
  ],
  reason: ['ly do', 'ly do cua bo', 'nguyen nhan', 'reason'],
};
const columnNames = Object.keys(titles) as StatedColumn[];

/** A title stands within the first rows, under the name of the table. */
const deepestTitle = 20;
/** Without titles the columns are these, in this order. */
const usualOrder: Columns = { code: 1, self: 2, ministry: 3, reason: 4 };

/** Characters of a reason; what is longer is no reason but a report. */
const longestReason = 2_000;

/** Rows of a table; a rubric has some hundred nodes. */
const mostRows = 2_000;

/** Excel can write characters that no database keeps; what is far too long is not gone through. */
const keepable = (text: string): string =>
  tidy(
    text.slice(0, longestReason + 1).replace(/[\u0000-\u0008\u000b-\u001f]/g, ''),
  ).toWellFormed();

/** @throws RefusedFile when the file is no table at all */
export function readFigures(bytes: Uint8Array): ReadFigures {
  const grid = readGrid(bytes);
  if (grid.length > mostRows) return { rows: [], faults: [tooLong(grid.length)] };
  const head = findHead(grid);
  if (head === null) return { rows: [], faults: [noTitles(grid[0]?.number ?? 1)] };
  const read = grid.slice(head.from).flatMap((row) => readRow(row, head.columns) ?? []);
  return {
    rows: read.flatMap(({ stated }) => stated ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}

const noTitles = (row: number): RowFault => ({
  row,
  cell: null,
  message:
    'Không thấy dòng tiêu đề. Bảng cần cột “Mã” và ít nhất một trong các cột “Tự chấm”, “Bộ chấm”.',
});

const tooLong = (rows: number): RowFault => ({
  row: mostRows + 1,
  cell: null,
  message: `Bảng có ${rows} dòng, nhiều hơn ${mostRows}. Chỉ giữ các dòng điểm của bộ tiêu chí.`,
});

function findHead(grid: readonly GridRow[]): { columns: Columns; from: number } | null {
  for (const [at, { texts }] of grid.slice(0, deepestTitle).entries()) {
    const columns = columnsIn(texts);
    const hasFigures = columns.self !== undefined || columns.ministry !== undefined;
    if (columns.code !== undefined && hasFigures) return { columns, from: at + 1 };
  }
  const first = keepable(grid[0]?.texts.get(1) ?? '');
  return readNodeCode(first) === undefined ? null : { columns: usualOrder, from: 0 };
}

function columnsIn(texts: GridRow['texts']): Columns {
  const columns: Columns = {};
  for (const [column, text] of texts) {
    const name = columnNames.find((each) => titles[each].includes(fold(keepable(text))));
    if (name !== undefined) columns[name] ??= column;
  }
  return columns;
}

/** The code in its one form, null for the total, undefined when it is neither. */
function readNodeCode(text: string): string | null | undefined {
  if (/^tong( (so|cong|diem))?$/.test(fold(text))) return null;
  const [, listed] = /^(.*)\.\*$/.exec(text.trim()) ?? [];
  const code = readCode(listed ?? text.replace(',', '.'));
  return code === null ? undefined : listed === undefined ? code : restCode(code);
}

interface RowRead {
  stated: StatedRow | null;
  faults: RowFault[];
}

function readRow({ number: row, texts }: GridRow, columns: Columns): RowRead | null {
  const textIn = (name: StatedColumn) => keepable(texts.get(columns[name] ?? 0) ?? '');
  const cells = Object.fromEntries(
    columnNames.flatMap((name) => {
      const column = columns[name];
      return column === undefined ? [] : [[name, `${columnLetters(column)}${row}`]];
    }),
  ) as StatedRow['cells'];
  if (columnNames.every((name) => textIn(name) === '')) return null;
  const fault = (name: StatedColumn, message: string): RowFault => ({
    row,
    cell: cells[name] ?? null,
    message,
  });
  const code = readNodeCode(textIn('code'));
  const selfPoints = readPoints(textIn('self'));
  const ministry: StatedRow['ministry'] | undefined = isNotApplicable(textIn('ministry'))
    ? 'notApplicable'
    : readPoints(textIn('ministry'));
  const reason = textIn('reason');
  const faults = [
    ...(code === undefined ? [fault('code', codeFault(textIn('code')))] : []),
    ...(selfPoints === undefined ? [fault('self', figureFault(textIn('self')))] : []),
    ...(ministry === undefined ? [fault('ministry', ministryFault(textIn('ministry')))] : []),
    ...(reason.length > longestReason
      ? [fault('reason', `Lý do dài hơn ${longestReason} ký tự; hãy rút gọn.`)]
      : []),
  ];
  if (faults.length > 0 || code === undefined || selfPoints === undefined || ministry === undefined)
    return { stated: null, faults };
  const stated = { row, cells, code, selfPoints, ministry, reason: reason === '' ? null : reason };
  return { stated, faults };
}

/** Null for a blank or a dash, undefined when it is no figure. */
function readPoints(text: string): Points | null | undefined {
  if (/^[-–—]?$/.test(text)) return null;
  return parseFigure(text) ?? undefined;
}

const isNotApplicable = (text: string): boolean => /^(khong ap dung|kad|n\/a)$/.test(fold(text));

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const codeFault = (text: string): string =>
  text === ''
    ? 'Thiếu mã tiêu chí.'
    : `“${shown(text)}” không phải mã tiêu chí; mã có dạng 7.1.6, dòng tổng ghi “Tổng điểm”.`;
const figureFault = (text: string): string =>
  `“${shown(text)}” không phải số điểm; ghi số như 0,75 hoặc để trống khi chưa có.`;
const ministryFault = (text: string): string =>
  `“${shown(text)}” không phải số điểm; ghi số như 0,75, “Không áp dụng”, hoặc để trống khi chưa có.`;
