/** Tables as Excel sheets, written as its rows come. Text stays text: no cell is a formula. */
import { PassThrough, type Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { Cell, Table } from './table.ts';

/** Characters Excel takes in one cell. */
const longestCell = 32_767;
const cut = ' … (đã cắt)';

export function writeXlsx(...tables: Table[]): Readable {
  const stream = new PassThrough();
  write(tables, stream).catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

async function write(tables: readonly Table[], stream: PassThrough): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: tables.some(({ repeats }) => repeats === true),
  });
  for (const table of tables) await addSheet(workbook, table, stream);
  await workbook.commit();
}

async function addSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  table: Table,
  stream: PassThrough,
): Promise<void> {
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: table.frozenColumns ?? 0 }],
    pageSetup: { ...onPaper, fitToWidth: table.pagesWide ?? 2 },
    headerFooter: { oddHeader: `&L${table.name.replaceAll('&', '&&')}`, oddFooter: '&R&P/&N' },
  });
  sheet.columns = table.columns.map(({ title, width, isText, isInput, isHidden }) => ({
    header: title,
    width,
    hidden: isHidden === true,
    style: {
      alignment: { vertical: 'top', wrapText: true },
      ...(isText === true && { numFmt: '@' }),
      ...(isInput === true && inputLook),
    },
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: table.columns.length } };
  const heading = sheet.getRow(1);
  heading.font = { bold: true };
  heading.height = heightOf(
    table.columns.map(({ title }) => title),
    table,
  );
  heading.commit();
  for await (const batch of table.rows) {
    for (const cells of batch) {
      const row = sheet.addRow(cells.map(fit));
      row.height = heightOf(cells, table);
      row.commit();
    }
    await drained(stream);
  }
  sheet.commit();
}

/** Paper-yellow with a thin line around: where one writes. */
const line = { style: 'thin', color: { argb: 'FFBFB68A' } } as const;
const inputLook = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } },
  border: { top: line, left: line, bottom: line, right: line },
} as const;

/** A4 across, the heads on each page. */
const onPaper = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToHeight: 0,
  printTitlesRow: '1:1',
  pageOrder: 'overThenDown',
} as const;

/** Points a line of text takes, and the most of them a row gets: the rest is there to be opened. */
const lineHeight = 15;
const mostLines = 8;

/** As high as the longest wrapped cell: not every program finds that out for itself. */
function heightOf(cells: readonly Cell[], { columns }: Table): number {
  const lines = cells.map((cell, at) =>
    columns[at]?.isHidden === true
      ? 0
      : Math.ceil((String(cell ?? '').length + 1) / (columns[at]?.width ?? 10)),
  );
  return Math.min(mostLines, Math.max(1, ...lines)) * lineHeight;
}

const fit = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > longestCell
    ? cell.slice(0, longestCell - cut.length) + cut
    : cell;

/** Waits for a slow reader instead of holding what it has not taken yet; gone with the reader. */
async function drained(stream: PassThrough): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    stream.once('drain', resolve);
    stream.once('close', resolve);
  });
}
