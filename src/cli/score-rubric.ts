/** The rubric to score by from a file, JSON or Excel as its content says, ready with its working days. */
import { basename } from 'node:path';
import { holidaysDocument } from '#contract/calendar.ts';
import { asEdition, editionDocument } from '#contract/scoring.ts';
import { weekdaysOnly, workingDaysWith, type WorkingDays } from '#domain/calendar/working-day.ts';
import type { Edition } from '#domain/rubric/edition.ts';
import { makeReady, type ReadyEdition } from '#domain/scoring/score-sheet.ts';
import { readRubric } from '#importers/rubric/read-rubric.ts';
import { RefusedFile } from '#importers/source/source.ts';
import { loadFile } from './load-file.ts';
import { isJsonObject, parseDocument, readDocument } from './read-document.ts';
import type { ScoreArguments } from './score-arguments.ts';

export type ReadyRubric = ReadyEdition & { workingDays: WorkingDays };

interface Reading {
  readFile(path: string): Promise<Uint8Array>;
}

/** @returns lines where something is wrong */
export async function readyRubric(
  asked: ScoreArguments,
  io: Reading,
): Promise<ReadyRubric | string[]> {
  const edition = await readEdition(asked, io);
  if (Array.isArray(edition)) return edition;
  const { holidays } = asked;
  const days = holidays === null ? [] : await readDocument(holidays, holidaysDocument, io.readFile);
  if (typeof days === 'string') return [days];
  const workingDays = days.length === 0 ? weekdaysOnly : workingDaysWith(days);
  return { ...makeReady(edition, workingDays), workingDays };
}

async function readEdition(asked: ScoreArguments, io: Reading): Promise<Edition | string[]> {
  const bytes = await loadFile(asked.rubric, io.readFile);
  if (typeof bytes === 'string') return [bytes];
  if (!isJsonObject(bytes)) return fromWorkbook(asked, bytes);
  const document = parseDocument(asked.rubric, bytes, editionDocument);
  return typeof document === 'string' ? [document] : asEdition(document);
}

/** A workbook holds the nodes alone: what it does not say of the rubric the command line does. */
function fromWorkbook(asked: ScoreArguments, bytes: Uint8Array): Edition | string[] {
  const { rubric, year, isRescaled } = asked;
  try {
    const { nodes, faults } = readRubric(bytes);
    if (faults.length > 0)
      return faults.map(
        ({ sheet, cell, message }) => `${rubric}: trang “${sheet}”, ô ${cell}: ${message}`,
      );
    if (year === null) return [`${rubric}: bộ tiêu chí dạng Excel cần thêm --year NĂM.`];
    const head = { title: basename(rubric), indexYear: year, level: 'province', nodes } as const;
    return asEdition(editionDocument.parse({ ...head, isRescaled }));
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return [`${rubric}: ${error.message}`];
  }
}
