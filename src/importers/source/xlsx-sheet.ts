/** The cells of one Excel sheet as text, with the regions merged in it. */
import { limits } from './limits.ts';
import type { OfficePackage } from './office-package.ts';
import { refused } from './refusals.ts';
import type { SourceCell } from './source.ts';
import { showNumber, type NumberFormat } from './xlsx-number.ts';
import { readPlainRow } from './xlsx-plain-row.ts';
import {
  attribute,
  childrenNamed,
  descend,
  elementsOf,
  ownText,
  type PlainlyRead,
  type XmlElement,
} from './xml.ts';

/** What the cells of every sheet refer to. */
export interface WorkbookTables {
  strings: string[];
  formats: NumberFormat[];
  since1904: boolean;
}

/** Rows and columns count from 1. */
export interface Region {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** Cells with text, by row, then by column. */
  rows: Map<number, Map<number, string>>;
  /** Columns whose cell holds a formula, by row; its text is the stored result. */
  formulas: Map<number, Set<number>>;
  regions: Region[];
}

const plainNumber: NumberFormat = { kind: 'number', decimals: 0, hasTime: false };

/** Characters XML cannot carry are written `_x000D_`. */
const unescapeText = (text: string): string =>
  text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll('\r', '');

/** The text of a string item: plain, or in runs; readings of Chinese letters are left out. */
export function stringItem(item: XmlElement): string {
  const parts = elementsOf(item).map((child) => {
    if (child.name === 't') return ownText(child);
    return child.name === 'r' ? childrenNamed(child, 't').map(ownText).join('') : '';
  });
  return unescapeText(parts.join(''));
}

function columnNumber(letters: string): number {
  let value = 0;
  for (const letter of letters) value = value * 26 + letter.charCodeAt(0) - 64;
  return value;
}

/** "C7" as row 7, column 3; null when it is no such name. */
function readReference(text: string | null): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text ?? '');
  return match?.[1] ? { row: Number(match[2]), column: columnNumber(match[1]) } : null;
}

function cellText(cell: XmlElement, tables: WorkbookTables): string {
  const inline = descend(cell, 'is');
  if (inline) return stringItem(inline).trim();
  const value = descend(cell, 'v');
  const stored = value ? ownText(value) : '';
  return storedText(stored, attribute(cell, 't') ?? 'n', attribute(cell, 's') ?? '0', tables);
}

function storedText(stored: string, type: string, style: string, tables: WorkbookTables): string {
  if (type === 's') return (tables.strings[Number(stored)] ?? '').trim();
  if (type === 'b') return stored === '1' ? 'TRUE' : stored === '' ? '' : 'FALSE';
  if (type !== 'n') return unescapeText(stored).trim();
  if (stored.trim() === '') return '';
  const format = tables.formats[Number(style)] ?? plainNumber;
  return showNumber(stored, format, tables.since1904);
}

/** Takes the rows of a sheet one by one as they are read. */
function startRows(tables: WorkbookTables) {
  const rows: Sheet['rows'] = new Map();
  const formulas: Sheet['formulas'] = new Map();
  let number = 0;
  const put = (cells: Map<number, string>, column: number, text: string): void => {
    if (text === '') return;
    if (column > limits.columns) throw refused('largeTable');
    cells.set(column, text);
  };
  const each = (row: XmlElement): void => {
    number = readReference(`A${attribute(row, 'r') ?? number + 1}`)?.row ?? number + 1;
    const cells = rows.get(number) ?? new Map<number, string>();
    let column = 0;
    for (const cell of childrenNamed(row, 'c')) {
      column = readReference(attribute(cell, 'r'))?.column ?? column + 1;
      if (descend(cell, 'f') !== null)
        formulas.set(number, (formulas.get(number) ?? new Set()).add(column));
      put(cells, column, cellText(cell, tables));
    }
    if (cells.size > 0) rows.set(number, cells);
  };
  const plain = (xml: string, at: number): PlainlyRead | null => {
    const read = readPlainRow(xml, at);
    if (read === null) return null;
    number = read.number;
    const cells = rows.get(number) ?? new Map<number, string>();
    for (const { letters, type, style, stored } of read.cells)
      put(cells, columnNumber(letters), storedText(stored, type, style, tables));
    if (cells.size > 0) rows.set(number, cells);
    return { end: read.end, elements: 1 + read.cells.length * 2 };
  };
  return { rows, formulas, each, plain };
}

function readRegion(reference: string): Region | null {
  const [from, to] = reference.split(':').map(readReference);
  if (!from || !to || to.row < from.row || to.column < from.column) return null;
  const right = Math.min(to.column, limits.columns);
  return { top: from.row, left: from.column, bottom: to.row, right };
}

/** @throws RefusedFile beyond the limits. */
export function readSheet(file: OfficePackage, part: string, tables: WorkbookTables): Sheet | null {
  const { rows, formulas, each, plain } = startRows(tables);
  const root = file.xml(part, { name: 'row', within: 'sheetData', each, plain });
  if (root === null) return null;
  const merges = descend(root, 'mergeCells');
  return {
    rows,
    formulas,
    regions: (merges ? childrenNamed(merges, 'mergeCell') : []).flatMap(
      (merge) => readRegion(attribute(merge, 'ref') ?? '') ?? [],
    ),
  };
}

/** How a cell lies in the region it belongs to, if it is not its first. */
export function continuationIn(
  region: Region,
  row: number,
  column: number,
): SourceCell['continues'] {
  if (column > region.left) return 'left';
  return row > region.top ? 'above' : null;
}
