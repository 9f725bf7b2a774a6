/** Where in a table the form of facts stands: its columns found by their titles, in any order. */
import { factsColumns } from '#domain/scoring/facts-form.ts';
import { fold, tidy } from '#domain/text/vietnamese.ts';
import type { GridRow } from '../source/delimited.ts';

export type FormColumns = Partial<Record<keyof typeof factsColumns, number>>;

export interface FormRow {
  /** As Excel counts it. */
  number: number;
  code: string;
  key: string;
  value: string;
  notApplicable: string;
}

export interface Form {
  columns: FormColumns;
  rows: FormRow[];
}

/** A heading lies near the top, below at most a title and notes. */
const lowestHeading = 30;

export function findForm(grid: readonly GridRow[]): Form | null {
  for (const [at, { texts }] of grid.slice(0, lowestHeading).entries()) {
    const columns = columnsOf(texts);
    const { code, key, value } = columns;
    if (code === undefined || key === undefined || value === undefined) continue;
    return { columns, rows: grid.slice(at + 1).flatMap((row) => rowOf(row, columns)) };
  }
  return null;
}

function columnsOf(cells: ReadonlyMap<number, string>): FormColumns {
  const titles = new Map([...cells].map(([column, title]) => [fold(title), column]));
  return Object.fromEntries(
    Object.entries(factsColumns).flatMap(([key, title]) => {
      const column = titles.get(fold(title));
      return column === undefined ? [] : [[key, column]];
    }),
  );
}

/** Excel can write characters that no database keeps. */
const keepable = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();

function rowOf({ number, texts }: GridRow, columns: FormColumns): FormRow[] {
  const text = (column: number | undefined) =>
    column === undefined ? '' : keepable(texts.get(column) ?? '');
  const row = {
    number,
    code: tidy(text(columns.code)),
    key: tidy(text(columns.key)),
    value: text(columns.value),
    notApplicable: text(columns.notApplicable),
  };
  const isEmpty = [row.code, row.key, row.value, row.notApplicable].every((cell) => cell === '');
  return isEmpty ? [] : [row];
}
