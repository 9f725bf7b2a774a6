/** The header of a table: one row of headings, or two where the upper ones span the lower. */
import type { SourceRow } from '../source/source.ts';
import { readCode } from '#domain/rubric/code.ts';
import { readColumns, type Columns } from './columns.ts';

export interface Header {
  columns: Columns;
  /** How many rows it takes. */
  rows: 1 | 2;
}

/** Whether a row can be the lower half of a header: some headings, blanks elsewhere, no code. */
function isLowerHalf(row: SourceRow): boolean {
  const texts = row.cells.map(({ text }) => text).filter((text) => text !== '');
  const isShort = texts.every((text) => text.length <= 60 && readCode(text) === null);
  return isShort && texts.length >= 2 && texts.length < row.cells.length;
}

/** The headings of both rows, column by column; an upper one also heads the columns it spans. */
function bothHalves(upper: SourceRow, lower: SourceRow): string[] {
  let last = '';
  return upper.cells.map(({ text, continues }, at) => {
    const below = lower.cells[at]?.text ?? '';
    const isSpanned = continues === 'left' || (text === '' && below !== '');
    if (!isSpanned) last = text;
    return `${last} ${below}`.trim();
  });
}

const roles = (columns: Columns | null): number => Object.keys(columns?.at ?? {}).length;

/** Null when the row heads no table of a plan. */
export function readHeader(row: SourceRow, next: SourceRow | undefined): Header | null {
  const columns = readColumns(row.cells.map(({ text }) => text));
  const both = next && isLowerHalf(next) ? readColumns(bothHalves(row, next)) : null;
  if (both && roles(both) > roles(columns)) return { columns: both, rows: 2 };
  return columns ? { columns, rows: 1 } : null;
}

/** The row under a header that only numbers its columns: "1 2 3 4", "(1) (2) (3)", "A B 1 2". */
export function numbersColumns(row: SourceRow): boolean {
  const labels = row.cells
    .map(({ text }) => text.replace(/[()\s]/g, ''))
    .filter((text) => text !== '');
  const numbers = labels.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const letters = labels.length - numbers.length;
  return (
    labels.length >= 3 &&
    labels.slice(0, letters).every((text) => /^[A-D]$/.test(text)) &&
    numbers.length >= 2 &&
    numbers.every((number, at) => number === at + 1)
  );
}
