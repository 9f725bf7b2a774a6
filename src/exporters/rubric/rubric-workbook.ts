/** A rubric as an Excel workbook: its nodes, the papers they ask for, the parameters of their rules. */
import type { Readable } from 'node:stream';
import type { Edition } from '#domain/rubric/edition.ts';
import { rubricSheets, tablesOf, type RubricSheet } from '#domain/rubric/workbook.ts';
import type { Table } from '../table/table.ts';
import { writeXlsx } from '../table/xlsx.ts';

export function writeRubric(edition: Pick<Edition, 'nodes'>): Readable {
  const tables = tablesOf(edition);
  const sheet = (key: RubricSheet): Table => {
    const { name, columns } = rubricSheets[key];
    return {
      name,
      columns: Object.values(columns).map(({ title, width }) => ({ title, width, isText: true })),
      rows: inOneBatch(tables[key], Object.keys(columns)),
    };
  };
  return writeXlsx(sheet('nodes'), sheet('slots'), sheet('rules'));
}

async function* inOneBatch(rows: readonly Record<string, string>[], keys: readonly string[]) {
  yield rows.map((row) => keys.map((key) => row[key] ?? ''));
}
