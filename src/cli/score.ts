/** `score`: points of one unit from a rubric and its facts, without a database; as the server scores. */
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { asEdition, editionDocument, factsDocument } from '#contract/scoring.ts';
import { scoreDocument } from '#domain/scoring/score-document.ts';
import { describeSheet } from './score-summary.ts';
import { loadFile, refuse } from './load-file.ts';

export interface ScoreIo {
  stdout(text: string): void;
  stderr(text: string): void;
  readFile(path: string): Promise<Uint8Array>;
}

const usage =
  'Cách dùng: chiso score --rubric TỆP --facts TỆP [--json]   (hai tệp JSON, xem docs/scoring.md)';

/** 0 scored, 1 scored with errors, 2 refused. @param args what follows `score` */
export async function runScore(args: readonly string[], io: ScoreIo): Promise<0 | 1 | 2> {
  const asked = readArguments(args);
  if (asked === null) return refuse(io.stderr, usage);
  const rubric = await readDocument(asked.rubric, editionDocument, io);
  if (typeof rubric === 'string') return refuse(io.stderr, rubric);
  const facts = await readDocument(asked.facts, factsDocument, io);
  if (typeof facts === 'string') return refuse(io.stderr, facts);
  const entries = new Map(Object.entries(facts.nodes));
  const sheet = scoreDocument(asEdition(rubric), facts.unit, entries);
  io.stdout(asked.isJson ? `${JSON.stringify(sheet, null, 2)}\n` : describeSheet(sheet));
  return sheet.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rubric: { type: 'string' },
        facts: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { rubric, facts, json: isJson } = values;
    return rubric === undefined || facts === undefined ? null : { rubric, facts, isJson };
  } catch {
    return null;
  }
}

/** The document, or one line that says what is wrong and where. */
async function readDocument<T extends z.ZodType>(
  file: string,
  shape: T,
  io: ScoreIo,
): Promise<z.output<T> | string> {
  const bytes = await loadFile(file, io.readFile);
  if (typeof bytes === 'string') return bytes;
  const given = parseJson(bytes);
  if (given === undefined) return `${file}: không phải tệp JSON (UTF-8) đọc được.`;
  const { data, error } = shape.safeParse(given);
  const [issue] = error?.issues ?? [];
  if (issue === undefined) return data as z.output<T>;
  const place = issue.path.join('.');
  return `${file}: ${place === '' ? '' : `ở "${place}": `}${issue.message}`;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
