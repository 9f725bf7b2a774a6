/** `score`: points of one unit from a rubric and its facts, without a database; as the server scores. */
import { scoreDocument } from '#domain/scoring/score-document.ts';
import { refuse } from './load-file.ts';
import { readScoreArguments, scoreUsage } from './score-arguments.ts';
import { readUnitFacts, type UnitFacts } from './score-facts.ts';
import { readyRubric, type ReadyRubric } from './score-rubric.ts';
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
  const ready = await readyRubric(asked, io);
  if (Array.isArray(ready)) return tellFaults(ready, io);
  const given = await readUnitFacts(asked.facts, ready.rules, io);
  if (Array.isArray(given)) return tellFaults(given, io);
  if (asked.template === null) return tellScore(ready, given, asked.isJson, io);
  const failure = await writeTemplate(asked.template, ready, given, io);
  return failure === null ? 0 : refuse(io.stderr, failure);
}

function tellFaults(lines: readonly string[], io: ScoreIo): 2 {
  for (const line of lines) refuse(io.stderr, line);
  return 2;
}

function tellScore(
  { edition, workingDays }: ReadyRubric,
  given: UnitFacts,
  isJson: boolean,
  io: ScoreIo,
) {
  const sheet = scoreDocument(edition, given.unit, given.entries, workingDays);
  io.stdout(isJson ? `${JSON.stringify(sheet, null, 2)}\n` : describeSheet(sheet));
  return sheet.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
