/** The facts of a unit from a file, JSON, Excel or CSV as its content says. */
import { factsDocument } from '#contract/scoring.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';
import type { Entry } from '#domain/scoring/score-node.ts';
import { readFacts, type CellFault } from '#importers/facts/read-facts.ts';
import { RefusedFile } from '#importers/source/source.ts';
import { loadFile } from './load-file.ts';
import { isJsonObject, parseDocument } from './read-document.ts';

export interface UnitFacts {
  unit: string | null;
  entries: ReadonlyMap<string, Entry>;
}

interface Reading {
  readFile(path: string): Promise<Uint8Array>;
}

/** @param file null: no file, no facts. @returns lines where something is wrong */
export async function readUnitFacts(
  file: string | null,
  rules: ReadonlyMap<string, BoundRule>,
  io: Reading,
): Promise<UnitFacts | string[]> {
  if (file === null) return { unit: null, entries: new Map() };
  const bytes = await loadFile(file, io.readFile);
  if (typeof bytes === 'string') return [bytes];
  if (!isJsonObject(bytes)) return fromForm(file, bytes, rules);
  const document = parseDocument(file, bytes, factsDocument);
  if (typeof document === 'string') return [document];
  return { unit: document.unit, entries: new Map(Object.entries(document.nodes)) };
}

function fromForm(
  file: string,
  bytes: Uint8Array,
  rules: ReadonlyMap<string, BoundRule>,
): UnitFacts | string[] {
  try {
    const { faults, ...facts } = readFacts(bytes, rules);
    return faults.length > 0 ? faults.map((fault) => lineOf(file, fault)) : facts;
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return [`${file}: ${error.message}`];
  }
}

const lineOf = (file: string, { cell, message }: CellFault): string =>
  `${file}: ô ${cell}: ${message}`;
