/** Tables with merged regions, written as Word and as Excel by other people's libraries. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { SourceCell } from '#importers/source/source.ts';

/** Rows and columns count from 0; `height` and `width` of 1 are a cell by itself. */
export interface TableRegion {
  row: number;
  column: number;
  height: number;
  width: number;
}

export interface MergedTable {
  texts: string[][];
  regions: TableRegion[];
}

const covers = (region: TableRegion, row: number, column: number): boolean =>
  row >= region.row &&
  row < region.row + region.height &&
  column >= region.column &&
  column < region.column + region.width;

const regionAt = (table: MergedTable, row: number, column: number): TableRegion | undefined =>
  table.regions.find((region) => covers(region, row, column));

const isOrigin = (region: TableRegion | undefined, row: number, column: number): boolean =>
  region === undefined || (region.row === row && region.column === column);

/** What a reader of the file must give back. */
export const cellsOf = (table: MergedTable): SourceCell[][] =>
  table.texts.map((texts, row) =>
    texts.map((text, column): SourceCell => {
      const region = regionAt(table, row, column);
      if (isOrigin(region, row, column)) return { text, continues: null };
      return { text: '', continues: column > (region?.column ?? 0) ? 'left' : 'above' };
    }),
  );

export async function writeWord(table: MergedTable): Promise<Uint8Array> {
  const rows = table.texts.map((texts, row) => {
    const children = texts.flatMap((text, column) => {
      const region = regionAt(table, row, column);
      if (!isOrigin(region, row, column)) return [];
      const spans = { rowSpan: region?.height ?? 1, columnSpan: region?.width ?? 1 };
      return [new TableCell({ children: [new Paragraph(text)], ...spans })];
    });
    return new TableRow({ children });
  });
  const document = new Document({ sections: [{ children: [new Table({ rows })] }] });
  return Packer.toBuffer(document);
}

export async function writeExcel(table: MergedTable): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bảng');
  table.texts.forEach((texts) => sheet.addRow(texts.map((text) => (text === '' ? null : text))));
  for (const { row, column, height, width } of table.regions) {
    if (height * width === 1) continue;
    sheet.mergeCells(row + 1, column + 1, row + height, column + width);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const words = fc.constantFrom('Sở Nội vụ', '8.5', '1.1', 'KT&ĐT <b>', '"trước" 30/6', 'ằẵđ');

function withoutOverlap(regions: TableRegion[]): TableRegion[] {
  const kept: TableRegion[] = [];
  for (const region of regions) {
    const isFree = kept.every(
      (other) =>
        region.row >= other.row + other.height ||
        other.row >= region.row + region.height ||
        region.column >= other.column + other.width ||
        other.column >= region.column + region.width,
    );
    if (isFree) kept.push(region);
  }
  return kept;
}

/** A head row without merges, first cells and merged cells filled, others perhaps blank. */
export const mergedTables: fc.Arbitrary<MergedTable> = fc
  .record({ rows: fc.integer({ min: 2, max: 7 }), columns: fc.integer({ min: 2, max: 6 }) })
  .chain(({ rows, columns }) => {
    const region = fc
      .record({
        row: fc.integer({ min: 1, max: rows - 1 }),
        column: fc.integer({ min: 0, max: columns - 1 }),
        height: fc.integer({ min: 1, max: rows }),
        width: fc.integer({ min: 1, max: columns }),
      })
      .map((found) => ({
        ...found,
        height: Math.min(found.height, rows - found.row),
        width: Math.min(found.width, columns - found.column),
      }));
    const line = fc.array(fc.tuple(words, fc.boolean()), {
      minLength: columns,
      maxLength: columns,
    });
    return fc.tuple(
      fc.array(region, { maxLength: 6 }),
      fc.array(line, { minLength: rows, maxLength: rows }),
    );
  })
  .map(([found, lines]) => {
    const regions = withoutOverlap(found);
    const texts = lines.map((line, row) =>
      line.map(([word, isBlank], column) => {
        const mustFill =
          row === 0 || column === 0 || regions.some((one) => covers(one, row, column));
        return isBlank && !mustFill ? '' : word;
      }),
    );
    return { texts, regions };
  });
