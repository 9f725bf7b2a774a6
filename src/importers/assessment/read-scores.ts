/** A workbook of scores that was sent out and comes back: its rows with their keys, every fault by its cell. */
import {
  inputColumns,
  scoreColumns,
  type InputColumn,
  type ScoreColumn,
} from '#domain/assessment/workbook/columns.ts';
import type { CellFault, ScoreRow } from '#domain/assessment/workbook/merge-rows.ts';
import { parseRowKey } from '#domain/assessment/workbook/row-key.ts';
import { fold } from '#domain/text/vietnamese.ts';
import { columnLetters } from '../source/column-letters.ts';
import type { GridRow } from '../source/delimited.ts';
import { roundAllowance } from '../source/limits.ts';
import { readGrid } from '../source/read-source.ts';

export interface ReadScores {
  rows: ScoreRow[];
  faults: CellFault[];
}

type Places = Partial<Record<ScoreColumn, number>>;

/** A heading lies near the top, below at most a title and notes. */
const lowestHeading = 30;

/**
 * Columns are found by their titles, in any order. A formula is never executed; that a cell holds one
 * is told, since its stored result is not what somebody has entered.
 * @throws RefusedFile for what is no table
 */
export function readScores(bytes: Uint8Array): ReadScores {
  const grid = readGrid(bytes, roundAllowance);
  for (const [at, { texts }] of grid.slice(0, lowestHeading).entries()) {
    const places = placesOf(texts);
    if (places.value !== undefined && places.rowKey !== undefined)
      return readRows(grid.slice(at + 1), places);
  }
  const message = `Không thấy bảng có các cột “${scoreColumns.value}” và “${scoreColumns.rowKey}”. Hãy sửa trên tệp đã xuất từ hệ thống.`;
  return { rows: [], faults: [{ row: 1, cell: null, message }] };
}

function placesOf(cells: ReadonlyMap<number, string>): Places {
  const titles = new Map([...cells].map(([column, title]) => [fold(title), column]));
  const places: Places = {};
  for (const [column, title] of Object.entries(scoreColumns))
    places[column as ScoreColumn] = titles.get(fold(title));
  return places;
}

function readRows(grid: readonly GridRow[], places: Places): ReadScores {
  const found: ReadScores = { rows: [], faults: [] };
  for (const row of grid) {
    const read = readRow(row, places);
    if (read === null) continue;
    if ('message' in read) found.faults.push(read);
    else found.rows.push(read);
  }
  return found;
}

/** Excel can write characters that no database keeps. */
const keepable = (text: string): string => (plain.test(text) ? text : asKept(text));

/** Nothing to change in it: most cells by far. */
const plain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

const asKept = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();

/** Null for a row that says nothing. */
function readRow(grid: GridRow, places: Places): ScoreRow | CellFault | null {
  const { number: row, texts, formulas } = grid;
  const text = (column: ScoreColumn): string => {
    const place = places[column];
    return place === undefined ? '' : keepable(texts.get(place) ?? '');
  };
  const cell = (column: ScoreColumn): string | null => {
    const place = places[column];
    return place === undefined ? null : `${columnLetters(place)}${row}`;
  };
  const inputs = recordOf(text);
  const written = text('rowKey');
  if (written === '' && Object.values(inputs).every((input) => input === '')) return null;
  const key = parseRowKey(written);
  if (key === null) return { row, cell: cell('rowKey'), message: keyMessage(written) };
  const stated = (column: ScoreColumn) => (places[column] === undefined ? null : text(column));
  return {
    row,
    key,
    texts: inputs,
    cells: recordOf(cell),
    stated: { unit: stated('unit'), code: stated('code') },
    formula: inputColumns.find((column) => formulas?.has(places[column] ?? 0)) ?? null,
  };
}

const recordOf = <T>(of: (column: InputColumn) => T): Record<InputColumn, T> => ({
  value: of('value'),
  notApplicable: of('notApplicable'),
  reason: of('reason'),
});

const keyMessage = (written: string): string =>
  written === ''
    ? 'Dòng này không có khóa: chỉ sửa những dòng đã xuất, không thêm dòng.'
    : 'Khóa của dòng đã bị sửa; hãy xuất lại tệp.';
