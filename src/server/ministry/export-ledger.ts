/** The ledger as a table for Excel; its columns of figures are read back by the import. */
import type { Points } from '#domain/points/points.ts';
import { formatDay, type Day } from '#domain/calendar/day.ts';
import type { Cell, Column, Table } from '#exporters/table/table.ts';
import type { Ledger } from './ledger.ts';

type Row = Ledger['rows'][number];
type Line = Pick<Row, 'figure' | 'summed' | 'lost' | 'gap' | 'maxPoints'> & {
  code: string;
  name: string;
} & Partial<Pick<Row, 'owner' | 'repeat' | 'remedy' | 'task'>>;

export const ledgerTable = (ledger: Ledger): Table => ({
  name: `Điểm Bộ chấm ${ledger.edition.indexYear}`,
  columns: fields.map(([title, width]) => ({ title, width }) satisfies Column),
  rows: rowsOf(ledger),
});

async function* rowsOf({ rows, total }: Ledger): AsyncGenerator<Cell[][]> {
  const whole: Line = { ...total, code: 'Tổng điểm', name: '' };
  yield [...rows, whole].map((line) => fields.map(([, , cell]) => cell(line)));
}

/** A spreadsheet adds up numbers only; up to 15 digits a number prints as the decimal it was. */
const figure = (value: string | null | undefined): Cell =>
  value === null || value === undefined ? null : Number(value as Points);

const fields: readonly [string, number, (line: Line) => Cell][] = [
  ['Mã', 12, ({ code }) => code],
  ['Lĩnh vực, tiêu chí', 48, ({ name }) => name],
  ['Tối đa', 9, ({ maxPoints }) => figure(maxPoints)],
  ['Tự chấm', 9, (line) => figure(line.figure?.selfPoints)],
  ['Bộ chấm', 9, ministryCell],
  ['Cộng lại', 9, ({ summed }) => figure(summed)],
  ['Chênh', 9, ({ gap }) => figure(gap)],
  ['Mất', 9, ({ lost }) => figure(lost)],
  ['Lý do của Bộ', 40, (line) => line.figure?.reason ?? null],
  ['Cơ quan chủ trì', 28, ({ owner }) => (owner == null ? null : ownerText(owner))],
  ['Mất điểm qua các năm', 18, ({ repeat }) => (repeat == null ? null : repeatText(repeat))],
  ['Khắc phục', 40, ({ remedy }) => remedy ?? null],
  ['Nhiệm vụ', 24, ({ task }) => (task == null ? null : `${task.number} (${task.planNumber})`)],
  ['Nguồn', 32, (line) => line.figure?.source ?? null],
  ['Ngày của nguồn', 14, (line) => dayCell(line.figure?.sourceOn)],
];

function ministryCell(line: Line): Cell {
  return line.figure?.state === 'notApplicable' ? 'Không áp dụng' : figure(line.figure?.points);
}

const ownerText = ({ name, isProposed }: NonNullable<Row['owner']>): string =>
  isProposed ? `${name} (đề xuất, chưa xác nhận)` : name;

function repeatText({ lostIn, of, isConfirmed }: NonNullable<Row['repeat']>): string {
  const count = `${lostIn}/${of} năm`;
  return isConfirmed ? count : `${count} (theo mã, chưa xác nhận)`;
}

const dayCell = (value: string | undefined): Cell =>
  value === undefined ? null : formatDay(value as Day);
