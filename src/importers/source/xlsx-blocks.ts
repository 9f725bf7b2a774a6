/** A sheet's used rows as paragraphs and tables: rows without a gap between them are one table. */
import type { BlockList } from './block-list.ts';
import { limits } from './limits.ts';
import { refused } from './refusals.ts';
import type { SourceCell } from './source.ts';
import { continuationIn, type Region, type Sheet } from './xlsx-sheet.ts';

interface Row {
  number: number;
  texts: ReadonlyMap<number, string>;
  continues: Map<number, SourceCell['continues']>;
  /** The columns in use: with text, or covered by a region that has text. */
  first: number;
  last: number;
}

const noTexts: ReadonlyMap<number, string> = new Map();

function rowAt(rows: Map<number, Row>, number: number, sheet: Sheet): Row {
  const known = rows.get(number);
  if (known) return known;
  const texts = sheet.rows.get(number) ?? noTexts;
  const columns = [...texts.keys()];
  const row: Row = {
    number,
    texts,
    continues: new Map(),
    first: Math.min(...columns, limits.columns),
    last: Math.max(...columns, 0),
  };
  rows.set(number, row);
  return row;
}

function cover(row: Row, region: Region, isFilled: boolean): void {
  for (let column = region.left; column <= region.right; column += 1) {
    row.continues.set(column, continuationIn(region, row.number, column));
  }
  if (!isFilled) return;
  row.first = Math.min(row.first, region.left);
  row.last = Math.max(row.last, region.right);
}

/** The rows in use, in order, with the regions laid over them. */
function usedRows(sheet: Sheet): Row[] {
  const rows = new Map<number, Row>();
  for (const number of sheet.rows.keys()) rowAt(rows, number, sheet);
  let covered = 0;
  for (const region of sheet.regions) {
    const isFilled = sheet.rows.get(region.top)?.has(region.left) ?? false;
    for (let number = region.top; number <= region.bottom; number += 1) {
      covered += Math.max(1, region.right - region.left + 1);
      if (covered > limits.cells) throw refused('largeTable');
      if (isFilled || sheet.rows.has(number)) cover(rowAt(rows, number, sheet), region, isFilled);
    }
  }
  return [...rows.values()].sort((one, other) => one.number - other.number);
}

function splitAtGaps(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.number === row.number - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** What a row itself says; text under a merged region is not seen and not said. */
const saidBy = (row: Row): string[] =>
  [...row.texts].filter(([column]) => !row.continues.get(column)).map(([, text]) => text);

function cellsOf(row: Row, first: number, last: number): SourceCell[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const continues = row.continues.get(first + index) ?? null;
    return { text: continues ? '' : (row.texts.get(first + index) ?? ''), continues };
  });
}

/** Adds what a sheet holds; leading rows of a single cell are titles, so paragraphs. */
export function addSheet(sheet: Sheet, blocks: BlockList): void {
  for (const run of splitAtGaps(usedRows(sheet))) {
    const start = run.findIndex((row) => saidBy(row).length > 1);
    const titles = start < 0 ? run : run.slice(0, start);
    for (const title of titles) for (const text of saidBy(title)) blocks.addParagraph(text);
    const table = start < 0 ? [] : run.slice(start);
    const first = table.reduce((least, row) => Math.min(least, row.first), limits.columns);
    const last = table.reduce((most, row) => Math.max(most, row.last), 0);
    if (table.length * (last - first + 1) > limits.cells) throw refused('largeTable');
    blocks.addTable(table.map((row) => cellsOf(row, first, last)));
  }
}
