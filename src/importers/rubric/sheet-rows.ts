/** The rows of a sheet that was sent out and came back: found by its name, columns by their titles. */
import { rubricSheets, type RubricSheet, type TextRow } from '#domain/rubric/workbook.ts';
import { fold } from '#domain/text/vietnamese.ts';
import type { FilledSheet } from '../source/read-source.ts';

/** Where something is wrong, and what to do about it. */
export interface CellFault {
  sheet: string;
  /** From 1, as Excel numbers it. */
  row: number;
  /** "D7"; "7" where it is of the whole row. */
  cell: string;
  message: string;
}

export interface FoundRow<S extends RubricSheet> {
  row: number;
  texts: TextRow<S>;
  fault(column: keyof TextRow<S> | null, message: string): CellFault;
}

/** "A", "Z", "AA": the letters of a column, counted from 1. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/** Excel can write characters that no database keeps. */
const keepable = (text: string): string =>
  text.replaceAll('\0', '').toWellFormed().normalize('NFC').trim();

/** The rows under the titles, in order; a sheet or column that is not there is a fault. */
export function rowsOf<S extends RubricSheet>(
  sheets: readonly FilledSheet[],
  key: S,
  faults: CellFault[],
): FoundRow<S>[] {
  const { name, columns } = rubricSheets[key];
  const sheet = sheets.find((each) => fold(each.name) === fold(name));
  if (sheet === undefined) {
    faults.push({ sheet: name, row: 1, cell: '1', message: `Tệp không có trang tính “${name}”.` });
    return [];
  }
  const titles = [...(sheet.rows.get(1) ?? [])];
  const places = new Map<string, number>();
  for (const [id, { title, isRead }] of Object.entries(columns)) {
    const place = titles.find(([, text]) => fold(text) === fold(title))?.[0];
    if (place !== undefined) places.set(id, place);
    else if (isRead)
      faults.push({ sheet: name, row: 1, cell: '1', message: `Dòng 1 thiếu cột “${title}”.` });
  }
  return [...sheet.rows]
    .filter(([row]) => row > 1)
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      row,
      texts: Object.fromEntries(
        Object.keys(columns).map((id) => [id, keepable(cells.get(places.get(id) ?? 0) ?? '')]),
      ) as TextRow<S>,
      fault: (column, message) => {
        const place = column === null ? undefined : places.get(column as string);
        const cell = `${place === undefined ? '' : columnLetters(place)}${row}`;
        return { sheet: name, row, cell, message };
      },
    }));
}
