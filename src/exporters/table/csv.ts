/** A table as CSV (RFC 4180), for spreadsheets: with a byte order mark, and with nothing that runs. */
import { Readable } from 'node:stream';
import type { Cell, Table } from './table.ts';

/** A spreadsheet takes a text that begins so for a formula, in full-width letters too. */
const startsFormula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that would be run as a formula gets an apostrophe in front and is only shown. */
export const defuse = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

export function csvLine(cells: readonly Cell[]): string {
  const fields = cells.map((cell) => {
    if (cell === null) return '';
    const text = typeof cell === 'number' ? String(cell) : defuse(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${fields.join(',')}\r\n`;
}

export const writeCsv = (table: Table): Readable => Readable.from(pieces(table));

async function* pieces({ columns, rows }: Table): AsyncGenerator<string> {
  yield `\ufeff${csvLine(columns.map(({ title }) => title))}`;
  for await (const batch of rows) yield batch.map(csvLine).join('');
}
