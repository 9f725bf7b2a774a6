/** Scores as an Excel workbook: rows to change and send back, the points to read, how to fill it in. */
import type { Readable } from 'node:stream';
import {
  inputColumns,
  scoreColumns,
  type ScoreColumn,
} from '#domain/assessment/workbook/columns.ts';
import type { Cell, Column, Table } from '../table/table.ts';
import { writeXlsx } from '../table/xlsx.ts';

export type WorkbookRow = Readonly<Record<ScoreColumn, Cell>>;

/** The points of units side by side: criteria down, units across. */
export interface PointsMatrix {
  units: readonly string[];
  rows: readonly { code: string; name: string; maxPoints: Cell; points: readonly Cell[] }[];
}

export interface ScoreWorkbook {
  /** In batches. */
  rows: AsyncIterable<readonly WorkbookRow[]>;
  /** Null where there is only one unit to show. */
  matrix: PointsMatrix | null;
}

const widths: Record<ScoreColumn, number> = {
  unit: 20,
  code: 8,
  name: 40,
  maxPoints: 8,
  label: 32,
  value: 16,
  notApplicable: 18,
  reason: 22,
  points: 9,
  state: 13,
  access: 9,
  hint: 26,
  key: 14,
  rowKey: 14,
};
const numbers: ReadonlySet<ScoreColumn> = new Set(['maxPoints', 'points']);
const hidden: ReadonlySet<ScoreColumn> = new Set(['key', 'rowKey']);
const inputs: ReadonlySet<string> = new Set(inputColumns);
const order = Object.keys(scoreColumns) as ScoreColumn[];

export const writeScoreWorkbook = ({ rows, matrix }: ScoreWorkbook): Readable =>
  writeXlsx(
    {
      name: 'Chấm điểm',
      columns: order.map((key) => columnOf(key, matrix === null)),
      rows: cellsOf(rows),
      frozenColumns: 2,
      pagesWide: 1,
      repeats: true,
    },
    ...(matrix === null ? [] : [matrixTable(matrix)]),
    { name: 'Hướng dẫn', columns: [{ title: 'Cách điền và nhập lại', width: 110 }], rows: guide() },
  );

/** The one unit of a sheet is named in every row all the same, for the way back. */
const columnOf = (key: ScoreColumn, isOneUnit: boolean): Column => ({
  title: scoreColumns[key],
  width: widths[key],
  isText: !numbers.has(key),
  isInput: inputs.has(key),
  isHidden: hidden.has(key) || (isOneUnit && key === 'unit'),
});

async function* cellsOf(rows: ScoreWorkbook['rows']): AsyncGenerator<Cell[][]> {
  for await (const batch of rows) yield batch.map((row) => order.map((key) => row[key]));
}

const matrixTable = ({ units, rows }: PointsMatrix): Table => ({
  name: 'Bảng điểm (chỉ để đọc)',
  columns: [
    { title: scoreColumns.code, width: 9, isText: true },
    { title: scoreColumns.name, width: 44 },
    { title: scoreColumns.maxPoints, width: 9 },
    ...units.map((title) => ({ title, width: 13 })),
  ],
  rows: (async function* () {
    yield rows.map(({ code, name, maxPoints, points }) => [code, name, maxPoints, ...points]);
  })(),
  frozenColumns: 2,
});

async function* guide(): AsyncGenerator<Cell[][]> {
  yield [
    `Chỉ sửa ba cột nền vàng: “${scoreColumns.value}”, “${scoreColumns.notApplicable}”, “${scoreColumns.reason}”. Các cột khác chỉ để đọc; điểm do hệ thống tính từ dữ kiện.`,
    'Mỗi dòng là một dữ kiện của một tiêu chí. Được sắp xếp, lọc, xóa bớt dòng, đổi chỗ cột; không thêm dòng, không xóa hai cột ẩn ở cuối bảng.',
    'Ô trống là chưa có dữ kiện, không phải là 0. Tiêu chí không áp dụng: để trống giá trị và ghi lý do ở cột “Lý do không áp dụng”.',
    `Ghi điểm khác với bước trước (khi thẩm định, hội đồng) thì nêu lý do ở cột “${scoreColumns.reason}”.`,
    'Số ghi với dấu phẩy hoặc dấu chấm thập phân, ví dụ 0,75. Ngày ghi dd/mm/yyyy. Không dùng công thức: dán thành giá trị.',
    'Nhập lại: Chấm điểm → Excel → Nhập từ Excel. Hệ thống cho xem khác biệt và lỗi từng ô trước; chỉ ghi khi bạn xác nhận.',
    'Nếu người khác đã sửa một tiêu chí từ khi xuất tệp, ô bạn sửa ở tiêu chí đó không được ghi đè: hệ thống cho xem cả hai giá trị.',
  ].map((line) => [line]);
}
