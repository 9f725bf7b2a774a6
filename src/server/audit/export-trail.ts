/** The trail as a table for people: CSV or Excel, in batches, bounded. */
import { largestExport, type TrailEvent, type TrailFilter } from '#contract/audit.ts';
import { roleWords } from '#contract/role-words.ts';
import { actionWords, subjectWords } from '#contract/trail-words.ts';
import type { Cell, Column, Table } from '#exporters/table/table.ts';
import type { Queries } from '../db/queries.ts';
import { loadTrail, pageMark } from './list-events.ts';

const batchSize = 2_000;

export const trailTable = (db: Queries, filter: TrailFilter): Table => ({
  name: 'Nhật ký',
  columns: fields.map(([title, width]) => ({ title, width }) satisfies Column),
  rows: batches(db, filter),
});

async function* batches(db: Queries, filter: TrailFilter): AsyncGenerator<Cell[][]> {
  let after: string | undefined;
  for (let written = 0; written < largestExport; written += batchSize) {
    const events = await loadTrail(db, filter, { after, limit: batchSize });
    yield events.map((event) => fields.map(([, , cell]) => cell(event)));
    const last = events.at(-1);
    if (last === undefined || events.length < batchSize) return;
    after = pageMark(last);
  }
  yield [[`Chỉ xuất ${String(largestExport)} dòng mới nhất; hãy thu hẹp bộ lọc để xem tiếp.`]];
}

/** Column by column: title, width, what stands in it. */
const fields: readonly [string, number, (event: TrailEvent) => Cell][] = [
  ['Số', 10, (event) => event.id],
  ['Thời điểm', 20, (event) => clockTime(event.at)],
  ['Người thực hiện', 24, (event) => event.person?.name ?? null],
  ['Vai trò', 28, (event) => wordFor(roleWords, event.person?.role)],
  ['Mã vai trò', 18, (event) => event.person?.role ?? null],
  ['Địa chỉ', 16, (event) => event.address],
  ['Việc', 30, (event) => wordFor(actionWords, event.action)],
  ['Mã việc', 22, (event) => event.action],
  ['Loại đối tượng', 24, (event) => wordFor(subjectWords, event.subject.type)],
  ['Mã loại', 14, (event) => event.subject.type],
  ['Mã đối tượng', 12, (event) => event.subject.id],
  ['Đối tượng', 40, (event) => event.subject.label],
  ['Cơ quan', 28, (event) => event.agency?.name ?? null],
  ['Trước', 40, (event) => valueText(event.before)],
  ['Sau', 40, (event) => valueText(event.after)],
  ['Lý do', 30, (event) => event.reason],
  ['Thiết bị', 30, (event) => event.agent],
  ['Mã yêu cầu', 16, (event) => event.requestId],
];

/** A code given up since stays as it was written. */
const wordFor = (words: Record<string, string>, code: string | undefined): string | null =>
  code === undefined ? null : (words[code] ?? code);

const valueText = (value: unknown): string | null =>
  value === null ? null : JSON.stringify(value);

const hoursAhead = 7;

/** An instant as a clock in Vietnam shows it: "11/06/2020 15:00:00". */
function clockTime(at: string): string {
  const local = new Date(Date.parse(at) + hoursAhead * 3_600_000).toISOString();
  return `${local.slice(0, 10).split('-').reverse().join('/')} ${local.slice(11, 19)}`;
}
