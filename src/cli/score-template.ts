/** The Excel form to fill in a unit's facts, written to a file. */
import { buffer } from 'node:stream/consumers';
import type { ReadyEdition } from '#domain/scoring/score-sheet.ts';
import { factsTable } from '#exporters/facts/facts-table.ts';
import { writeXlsx } from '#exporters/table/xlsx.ts';
import type { UnitFacts } from './score-facts.ts';

interface Writing {
  stdout(text: string): void;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

/** @returns one line where the file could not be written */
export async function writeTemplate(
  path: string,
  ready: ReadyEdition,
  { unit, entries }: UnitFacts,
  io: Writing,
): Promise<string | null> {
  const bytes = await buffer(writeXlsx(factsTable(ready, unit, entries)));
  try {
    await io.writeFile(path, bytes);
  } catch (error) {
    return `Không ghi được ${path}: ${wordsOf(error)}.`;
  }
  io.stdout(`Đã viết ${path}\n`);
  return null;
}

const wordsOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
    ? 'đã có tệp này, không ghi đè'
    : String(error instanceof Error ? error.message : error);
