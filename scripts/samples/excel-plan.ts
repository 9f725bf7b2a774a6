/** A plan as an Excel workbook: one sheet of facts and text, one for each appendix. */
import ExcelJS from 'exceljs';
import { leadSpans, linesOfCell, type Appendix, type PlanText } from './plan-text.ts';

const font = { name: 'Times New Roman', size: 12 };
const thin = { style: 'thin' } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin };

/** Nothing of the clock in a sample: made again from the same text it says the same. */
const made = new Date(Date.UTC(2020, 5, 11));

/**
 * Points a row needs for wrapped text: programs other than Excel do not work it out on opening.
 * Capitals are a good third wider than the letter Excel measures columns by.
 */
function heightFor(texts: readonly string[], columns: readonly number[]): number {
  const counts = texts.map((text, index) =>
    linesOfCell(text)
      .map((line) => line.length * (line === line.toUpperCase() ? 1.3 : 0.95))
      .reduce((sum, length) => sum + Math.max(1, Math.ceil(length / (columns[index] ?? 1))), 0),
  );
  return Math.max(...counts) * 16 + 4;
}

const paper = { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

const textWidth = 70;

function addPlanSheet(book: ExcelJS.Workbook, plan: PlanText, issuer: readonly string[]): void {
  const sheet = book.addWorksheet('Kế hoạch', { pageSetup: { ...paper, orientation: 'portrait' } });
  sheet.getColumn(1).width = textWidth;
  const add = (text: string, bold = false, horizontal: 'center' | 'left' = 'left'): void => {
    const row = sheet.addRow([text]);
    row.height = heightFor([text], [textWidth]);
    const cell = row.getCell(1);
    cell.font = { ...font, bold };
    cell.alignment = { wrapText: true, horizontal, vertical: 'top' };
  };
  add(issuer.join(' '), true);
  add(plan.number);
  add(plan.placeAndDay);
  sheet.addRow([]);
  add(plan.type, true, 'center');
  add(plan.title, true, 'center');
  sheet.addRow([]);
  for (const text of plan.body) add(text, /^([IVX]+|\d+)\. /.test(text));
  sheet.addRow([]);
  add('Nơi nhận:', true);
  for (const text of plan.recipients) add(text);
  sheet.addRow([]);
  add(plan.signer, true, 'center');
}

/** Figures as numbers that show as printed ("94.60"); codes as text, or 1.10 would become 1.1. */
function setValue(cell: ExcelJS.Cell, text: string, column: number): void {
  const isFigure = column > 1 && /^\d+(\.\d+)?$/.test(text);
  const plain = linesOfCell(text.replace(/<\/?i>/g, '')).join('\n');
  cell.value = isFigure ? Number(text) : plain === '' ? null : plain;
  const decimals = text.split('.')[1]?.length ?? 0;
  if (isFigure) cell.numFmt = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const isCentred = isFigure || column === 0;
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: isCentred ? 'center' : 'left' };
  cell.border = border;
}

function addTitles(sheet: ExcelJS.Worksheet, appendix: Appendix): void {
  const columns = appendix.table.head.length;
  [appendix.number, appendix.title, `(${appendix.reference})`].forEach((text, index) => {
    const cell = sheet.addRow([text]).getCell(1);
    cell.font = { ...font, bold: index < 2, italic: index === 2 };
    cell.alignment = { horizontal: 'center', wrapText: true, vertical: 'middle' };
    sheet.mergeCells(index + 1, 1, index + 1, columns);
  });
  sheet.addRow([]);
}

const widths: Record<number, number[]> = { 5: [6, 55, 30, 30, 18], 6: [8, 70, 11, 12, 13, 28] };
const headRow = 5;

function addAppendixSheet(book: ExcelJS.Workbook, appendix: Appendix): void {
  const { head, rows } = appendix.table;
  const sheet = book.addWorksheet(appendix.number, {
    pageSetup: { ...paper, orientation: 'landscape', printTitlesRow: `${headRow}:${headRow}` },
    views: [{ state: 'frozen', ySplit: headRow }],
  });
  const columns = widths[head.length] ?? head.map(() => 24);
  columns.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  addTitles(sheet, appendix);
  const hasCodes = rows.some((row) => /^\d+\.\d/.test(row[0] ?? ''));
  [head, ...rows].forEach((texts, index) => {
    const isStrong = index === 0 || (hasCodes && !(texts[0] ?? '').includes('.'));
    sheet.getRow(headRow + index).height = heightFor(texts, columns);
    texts.forEach((text, column) => {
      const cell = sheet.getCell(headRow + index, column + 1);
      setValue(cell, text, column);
      cell.font = { ...font, bold: isStrong, italic: text.startsWith('<i>') };
      if (index === 0) cell.alignment = { ...cell.alignment, horizontal: 'center' };
    });
  });
  const spans = hasCodes ? leadSpans(appendix.table) : [];
  spans.forEach((span, index) => {
    const top = headRow + 1 + index;
    if (span > 1) sheet.mergeCells(top, head.length, top + span - 1, head.length);
  });
}

export async function excelPlan(plan: PlanText, issuer: readonly string[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'chiso', lastModifiedBy: 'chiso', created: made, modified: made });
  addPlanSheet(book, plan, issuer);
  for (const appendix of plan.appendices) addAppendixSheet(book, appendix);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
