/** Word tables that are no tables: drawn to set things side by side or to put a frame around them. */
import { cellsOf, rowsOf } from './docx-table.ts';
import { textOf } from './docx-text.ts';
import { attribute, childrenNamed, descend, elementsOf, type XmlElement } from './xml.ts';

const hasTables = (cell: XmlElement): boolean => childrenNamed(cell, 'tbl').length > 0;
const isFilled = (cell: XmlElement): boolean => hasTables(cell) || textOf(cell).trim() !== '';

function isBorderless(table: XmlElement): boolean {
  const borders = descend(table, 'tblPr', 'tblBorders');
  if (borders === null) return descend(table, 'tblPr', 'tblStyle') === null;
  return elementsOf(borders).every((side) =>
    ['none', 'nil'].includes(attribute(side, 'val') ?? ''),
  );
}

const fewRows = 3;

/** The head and foot of an official document: two columns, few rows, no lines (Decree 30/2020). */
const isSideBySide = (table: XmlElement, rows: readonly XmlElement[][]): boolean =>
  isBorderless(table) && rows.every((cells) => cells.filter(isFilled).length <= 2);

/**
 * The cells to read as parts of the document in their place; null for a table of rows and columns.
 * The left column comes before the right one.
 */
export function framedParts(table: XmlElement): XmlElement[] | null {
  const found = rowsOf(table);
  if (found.length > fewRows) return null;
  const rows = found.map(cellsOf);
  const [only, ...others] = rows.flat();
  if (only && others.length === 0 && hasTables(only)) return [only];
  if (!isSideBySide(table, rows)) return null;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((cells) => cells[column] ?? []),
  ).flat();
}
