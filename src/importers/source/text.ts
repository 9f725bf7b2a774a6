/** Plain text to paragraphs and tables: tab-separated rows, whatever page breaks left between them. */
import { readCode } from '#domain/rubric/code.ts';
import type { Block, Source, SourceRow } from './source.ts';

interface Line {
  number: number;
  cells: string[];
}

/** A page number that a page break left between rows: "3", "- 3 -", "Trang 3/10". */
const pageNumber = /^(?:-\s*)?(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*-)?$/i;

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;
const isBlank = (line: Line): boolean => filled(line.cells) === 0;
const hasTabs = (line: Line): boolean => line.cells.length > 1;

const toLine = (text: string, index: number): Line => ({
  number: index + 1,
  cells: text.split('\t').map((cell) => cell.trim()),
});

/** Numbers of a paragraph are often followed by a tab: a table begins with three filled cells. */
const startsTable = (line: Line): boolean => filled(line.cells) >= 3;

const toRow = ({ number, cells }: Line): SourceRow => ({
  line: number,
  cells: cells.map((text) => ({ text, continues: null })),
});

/** Whether a line is the rest of the row above, which was broken inside a cell. */
function continuesRow(row: Line, next: Line, afterNext: Line | undefined, width: number): boolean {
  if (isBlank(next) || readCode(next.cells[0] ?? '') !== null) return false;
  if (next.cells[0] === '') return false;
  if (row.cells.length < width) return row.cells.length + next.cells.length - 1 <= width;
  // A whole row, then words without a tab, then a row again: the last cell went on.
  return (
    !hasTabs(next) &&
    afterNext !== undefined &&
    hasTabs(afterNext) &&
    !pageNumber.test(next.cells[0] ?? '')
  );
}

function joinCells(row: Line, next: Line): void {
  const [first = '', ...others] = next.cells;
  const last = row.cells.pop() ?? '';
  row.cells.push(`${last} ${first}`.trim(), ...others);
}

/** One table from `start`: its rows, and the index of the first line behind it. */
function readTable(lines: readonly Line[], start: number): { rows: SourceRow[]; end: number } {
  const rows: Line[] = [];
  const width = lines[start]?.cells.length ?? 0;
  let at = start;
  let end = start;
  for (let line = lines[at]; line !== undefined; line = lines[++at]) {
    const row = rows.at(-1);
    const adjacent = at === end && row !== undefined;
    if (adjacent && continuesRow(row, line, lines[at + 1], width)) joinCells(row, line);
    else if (isRow(line, adjacent || row === undefined, width))
      rows.push({ ...line, cells: [...line.cells] });
    else if (isBlank(line) || pageNumber.test(line.cells[0] ?? '')) continue;
    else break;
    end = at + 1;
  }
  return { rows: rows.map(toRow), end };
}

function isRow(line: Line, adjacent: boolean, width: number): boolean {
  if (!hasTabs(line) || isBlank(line)) return false;
  return adjacent || filled(line.cells) >= 3 || line.cells.length >= Math.max(3, width - 1);
}

/** Whether the tab stands behind the number or dash of a paragraph, not between two columns. */
const isNumbering = (text: string): boolean =>
  readCode(text) !== null || /^(?:|[-–—+•*]|\p{L}{1,2}[.)])$/u.test(text);

/** A line outside tables: one paragraph, or one per column of a letterhead set with tabs. */
function paragraphs({ number, cells }: Line): Block[] {
  const [first = '', ...others] = cells;
  const texts = isNumbering(first) ? [[first, ...others].join(' ').trim()] : cells;
  return texts
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', line: number, text }));
}

/**
 * Reads decoded text. `lines` are those of the file in NFC; blanks and page numbers between the
 * rows of a table do not end it; rows broken inside a cell are joined. Linear in the text's length.
 */
export function readText(text: string): Source {
  const lines = text
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .split(/\r\n|\n|\r|\f/);
  const split = lines.map(toLine);
  const blocks: Block[] = [];
  for (let at = 0; at < split.length;) {
    const line = split[at];
    if (line === undefined) break;
    if (startsTable(line)) {
      const { rows, end } = readTable(split, at);
      blocks.push({ kind: 'table', rows });
      at = end;
      continue;
    }
    blocks.push(...paragraphs(line));
    at += 1;
  }
  return { format: 'text', lines, blocks };
}
