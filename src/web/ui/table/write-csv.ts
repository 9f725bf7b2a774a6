import { textOf, type Column } from './column.ts';

/** Marks the file as UTF-8, without which Excel breaks every diacritic. */
const byteOrderMark = '\ufeff';

/** RFC 4180 with figures and days as the screen shows them. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => textOf(column, row))),
  ];
  return byteOrderMark + lines.map((line) => line.map(quote).join(',') + '\r\n').join('');
}

/** A cell that begins like a formula would run in a spreadsheet: an apostrophe keeps it text. */
function quote(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
