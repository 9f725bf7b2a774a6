/** `score`: points of one unit from a rubric and its facts, without a database; as the server scores. */
import { holidaysDocument } from '#contract/calendar.ts';
import { asEdition, editionDocument } from '#contract/scoring.ts';
import { weekdaysOnly, workingDaysWith, type WorkingDays } from '#domain/calendar/working-day.ts';
import { makeReady, type ReadyEdition } from '#domain/scoring/score-sheet.ts';
import { scoreDocument } from '#domain/scoring/score-document.ts';
import { refuse } from './load-file.ts';
import { readDocument } from './read-document.ts';
import { readScoreArguments, scoreUsage, type ScoreArguments } from './score-arguments.ts';
import { readUnitFacts, type UnitFacts } from './score-facts.ts';
import { describeSheet } from './score-summary.ts';
import { writeTemplate } from './score-template.ts';

export interface ScoreIo {
  stdout(text: string): void;
  stderr(text: string): void;
  readFile(path: string): Promise<Uint8Array>;
  /** Refuses to overwrite. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

/** 0 scored, 1 scored with errors, 2 refused. @param args what follows `score` */
export async function runScore(args: readonly string[], io: ScoreIo): Promise<0 | 1 | 2> {
  const asked = readScoreArguments(args);
  if (asked === 'help') {
    io.stdout(scoreUsage);
    return 0;
  }
  if (asked === null) return refuse(io.stderr, scoreUsage);
  const ready = await readRubric(asked, io);
  if (typeof ready === 'string') return refuse(io.stderr, ready);
  const given = await readUnitFacts(asked.facts, ready.rules, io);
  if (typeof given === 'string') return refuse(io.stderr, given);
  if (Array.isArray(given)) {
    for (const line of given) io.stderr(`${line}\n`);
    return 2;
  }
  if (asked.template === null) return tellScore(ready, given, asked.isJson, io);
  const failure = await writeTemplate(asked.template, ready, given, io);
  return failure === null ? 0 : refuse(io.stderr, failure);
}

type Ready = ReadyEdition & { workingDays: WorkingDays };

async function readRubric({ rubric, holidays }: ScoreArguments, io: ScoreIo) {
  const document = await readDocument(rubric, editionDocument, io.readFile);
  if (typeof document === 'string') return document;
  const days = holidays === null ? [] : await readDocument(holidays, holidaysDocument, io.readFile);
  if (typeof days === 'string') return days;
  const workingDays = days.length === 0 ? weekdaysOnly : workingDaysWith(days);
  return { ...makeReady(asEdition(document), workingDays), workingDays };
}

function tellScore(
  { edition, workingDays }: Ready,
  given: UnitFacts,
  isJson: boolean,
  io: ScoreIo,
) {
  const sheet = scoreDocument(edition, given.unit, given.entries, workingDays);
  io.stdout(isJson ? `${JSON.stringify(sheet, null, 2)}\n` : describeSheet(sheet));
  return sheet.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
