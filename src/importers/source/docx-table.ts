/** A Word table as rows of cells on one grid, merges kept. */
import { limits } from './limits.ts';
import { refused } from './refusals.ts';
import type { SourceCell } from './source.ts';
import { attribute, childrenNamed, descend, elementsOf, type XmlElement } from './xml.ts';

/** Where the grid line before column `index` lies among the columns a person sees. */
type Grid = (index: number) => number;

/** Counts down the cells that may still be built from one document. */
export interface CellBudget {
  cells: number;
}

const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

/** The elements of a name below an element, through content controls and insertions. */
function partsNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? partsNamed(child, name) : [];
  });
}

const isDeleted = (row: XmlElement): boolean => descend(row, 'trPr', 'del') !== null;

export const rowsOf = (table: XmlElement): XmlElement[] =>
  partsNamed(table, 'tr').filter((row) => !isDeleted(row));

export const cellsOf = (row: XmlElement): XmlElement[] => partsNamed(row, 'tc');

/**
 * Columns dragged a hair apart from row to row leave slivers in the grid; a column too thin to hold
 * a letter is no column. Thin is under 2 % of the table and a quarter of the mean column.
 */
function gridOf(table: XmlElement): Grid {
  const grid = descend(table, 'tblGrid');
  const columns = grid ? childrenNamed(grid, 'gridCol').slice(0, limits.columns) : [];
  const widths = columns.map((column) => Math.max(0, Number(attribute(column, 'w')) || 0));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const thin = total * Math.min(0.02, 0.25 / Math.max(1, widths.length));
  const lines = [0];
  let sinceLine = 0;
  for (const width of widths) {
    sinceLine += width;
    const isLine = total === 0 || sinceLine >= thin;
    lines.push((lines.at(-1) ?? 0) + (isLine ? 1 : 0));
    if (isLine) sinceLine = 0;
  }
  const last = lines.length - 1;
  return (index) => lines[index] ?? (lines[last] ?? 0) + index - last;
}

function numberAt(element: XmlElement, fallback: number, ...path: string[]): number {
  const found = descend(element, ...path);
  const value = found ? Number(attribute(found, 'val')) : fallback;
  if (value > limits.columns) throw refused('largeTable');
  return Number.isInteger(value) && value >= 0 ? value : fallback;
}

/** Whether the cell goes on with a merge begun above (`vMerge`) or at the left (`hMerge`). */
function goesOn(cell: XmlElement, kind: 'vMerge' | 'hMerge'): boolean {
  const merge = descend(cell, 'tcPr', kind);
  return merge !== null && attribute(merge, 'val') !== 'restart';
}

const blanks = (count: number): SourceCell[] =>
  Array.from({ length: Math.max(0, count) }, () => ({ text: '', continues: null }));

interface RowInProgress {
  cells: SourceCell[];
  /** The columns at which a region merged downwards begins. */
  open: Set<number>;
}

function readRow(
  row: XmlElement,
  grid: Grid,
  above: RowInProgress,
  cellText: (cell: XmlElement) => string,
): RowInProgress {
  let line = numberAt(row, 0, 'trPr', 'gridBefore');
  const cells = blanks(grid(line));
  const open = new Set<number>();
  for (const cell of cellsOf(row)) {
    const column = cells.length;
    line += Math.max(1, numberAt(cell, 1, 'tcPr', 'gridSpan'));
    const isBelow = goesOn(cell, 'vMerge') && above.open.has(column);
    const isBeside = goesOn(cell, 'hMerge') && column > 0;
    if (descend(cell, 'tcPr', 'vMerge') && !isBeside) open.add(column);
    if (isBelow) cells.push({ text: '', continues: 'above' });
    else if (isBeside) cells.push({ text: '', continues: 'left' });
    else cells.push({ text: cellText(cell), continues: null });
    while (cells.length < grid(line)) cells.push({ text: '', continues: 'left' });
    if (cells.length > limits.columns) throw refused('largeTable');
  }
  const end = line + numberAt(row, 0, 'trPr', 'gridAfter');
  cells.push(...blanks(grid(end) - cells.length));
  return { cells, open };
}

/** @throws RefusedFile beyond the limits. */
export function readTable(
  table: XmlElement,
  budget: CellBudget,
  cellText: (cell: XmlElement) => string,
): SourceCell[][] {
  const grid = gridOf(table);
  let above: RowInProgress = { cells: [], open: new Set() };
  return rowsOf(table).map((row) => {
    above = readRow(row, grid, above, cellText);
    budget.cells -= above.cells.length;
    if (budget.cells < 0) throw refused('largeTable');
    return above.cells;
  });
}
