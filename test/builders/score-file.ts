/** An exported workbook of scores in the hands of a person: cells found by unit, criterion and title, changed, sent back. */
import type { FastifyInstance } from 'fastify';
import ExcelJS from 'exceljs';
import { addressOf } from '#contract/call.ts';
import type { InputOf, Route } from '#contract/route.ts';
import { scoreColumns, type ScoreColumn } from '#domain/assessment/workbook/columns.ts';
import type { Browser } from '../access/browser.ts';

export interface Place {
  code: string;
  /** Without one: the first unit. */
  unit?: string;
  /** Without one: the first fact. */
  fact?: string;
}

export interface ScoreFile {
  sheet: ExcelJS.Worksheet;
  /** Where the cell stands, "F12". */
  cell(place: Place, column: ScoreColumn): ExcelJS.Cell;
  set(place: Place, column: ScoreColumn, value: ExcelJS.CellValue): ScoreFile;
  rowCount(): number;
  bytes(): Promise<Uint8Array>;
}

export async function downloadFile<R extends Route>(
  app: FastifyInstance,
  browser: Browser,
  route: R,
  input: InputOf<R>,
) {
  const answer = await app.inject({
    url: addressOf(route, input),
    headers: { cookie: browser.cookie() },
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return { bytes: new Uint8Array(answer.rawPayload), headers: answer.headers };
}

export async function openScoreFile(bytes: Uint8Array): Promise<ScoreFile> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('Chấm điểm');
  if (sheet === undefined) throw new Error('no such sheet');
  const columnOf = (column: ScoreColumn): number => {
    for (let at = 1; at <= sheet.columnCount; at += 1)
      if (sheet.getRow(1).getCell(at).text === scoreColumns[column]) return at;
    throw new Error(`no column ${column}`);
  };
  const text = (row: number, column: ScoreColumn) =>
    sheet.getRow(row).getCell(columnOf(column)).text;
  const rowOf = ({ code, unit, fact }: Place): number => {
    for (let row = 2; row <= sheet.rowCount; row += 1)
      if (
        text(row, 'code') === code &&
        (unit === undefined || text(row, 'unit') === unit) &&
        (fact === undefined || text(row, 'key') === fact)
      )
        return row;
    throw new Error(`no row ${code} ${unit ?? ''} ${fact ?? ''}`);
  };
  const file: ScoreFile = {
    sheet,
    cell: (place, column) => sheet.getRow(rowOf(place)).getCell(columnOf(column)),
    set(place, column, value) {
      file.cell(place, column).value = value;
      return file;
    },
    rowCount: () => sheet.rowCount - 1,
    bytes: async () => new Uint8Array(await workbook.xlsx.writeBuffer()),
  };
  return file;
}
