/** Where a key leads from the active cell: pure, as in a spreadsheet. */
import type { Line } from '../lines.ts';

export interface Cell {
  code: string;
  column: string;
}

export interface Ground {
  lines: readonly Line[];
  columns: readonly string[];
}

export interface Pressed {
  key: string;
  isCtrl: boolean;
}

const pageOfRows = 15;

/** The cell that an arrow, Home, End or Page key leads to; null for another key. */
export function walk({ lines, columns }: Ground, from: Cell, pressed: Pressed): Cell | null {
  const row = Math.max(
    0,
    lines.findIndex(({ code }) => code === from.code),
  );
  const place = Math.max(0, columns.indexOf(from.column));
  const at = (line: number, column: number): Cell => ({
    code: lines[clamp(line, lines.length)]?.code ?? from.code,
    column: columns[clamp(column, columns.length)] ?? from.column,
  });
  const { key, isCtrl } = pressed;
  const [lastRow, lastColumn] = [lines.length - 1, columns.length - 1];
  switch (key) {
    case 'ArrowDown':
      return at(isCtrl ? lastRow : row + 1, place);
    case 'ArrowUp':
      return at(isCtrl ? 0 : row - 1, place);
    case 'ArrowRight':
      return at(row, isCtrl ? lastColumn : place + 1);
    case 'ArrowLeft':
      return at(row, isCtrl ? 0 : place - 1);
    case 'Home':
      return at(isCtrl ? 0 : row, 0);
    case 'End':
      return at(isCtrl ? lastRow : row, lastColumn);
    case 'PageDown':
      return at(row + pageOfRows, place);
    case 'PageUp':
      return at(row - pageOfRows, place);
    default:
      return null;
  }
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

/** The next row that takes an entry, in either direction; null past the last. */
export function nextEntry(lines: readonly Line[], code: string, step: 1 | -1): string | null {
  const from = lines.findIndex((line) => line.code === code);
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    if (line?.isOpen === true) return line.code;
  }
  return null;
}
