/**
 * Editions made ready to score by, read once: a published edition never changes again. The table of
 * working days may, so what is kept is of one state of it.
 */
import { loadCalendarState, loadWorkingDays } from '../calendar/actions.ts';
import { makeReady, type ReadyEdition } from '#domain/scoring/score-sheet.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import type { Queries } from '../db/queries.ts';
import { loadEdition } from './load-edition.ts';
import { loadNodes } from './queries.ts';

export interface KnownEdition {
  ready: ReadyEdition;
  idOf: ReadonlyMap<string, number>;
  nodeOf: ReadonlyMap<number, EditionNode>;
  /** Nodes with a rule of their own, in the order of the rubric. */
  leaves: readonly EditionNode[];
  /** A node's code and those above it. */
  lineageOf(code: string): readonly string[];
}

/** What of a rubric says which edition it is, whatever the database. */
export interface EditionKey {
  id: number;
  published_at: Date | null;
}

/** Editions kept at most; the oldest goes first. */
const mostKept = 50;
const kept = new Map<string, Promise<KnownEdition>>();

/** Kept while it is published, and read anew for a draft. */
export async function readyEdition(db: Queries, rubric: EditionKey): Promise<KnownEdition> {
  if (rubric.published_at === null) return read(db, rubric.id);
  const calendar = await loadCalendarState(db);
  const key = `${rubric.id} ${rubric.published_at.toISOString()} ${calendar}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reading = read(db, rubric.id);
  kept.set(key, reading);
  reading.catch(() => kept.delete(key));
  const oldest = kept.keys().next();
  if (kept.size > mostKept && oldest.done === false) kept.delete(oldest.value);
  return reading;
}

async function read(db: Queries, id: number): Promise<KnownEdition> {
  const { edition } = await loadEdition(db, id);
  const rows = await loadNodes(db, id);
  const ready = makeReady(edition, await loadWorkingDays(db));
  const byCode = new Map(edition.nodes.map((node) => [node.code, node]));
  return {
    ready,
    idOf: new Map(rows.map((row) => [row.code, row.id])),
    nodeOf: new Map(
      rows.flatMap((row) => {
        const node = byCode.get(row.code);
        return node === undefined ? [] : [[row.id, node] as const];
      }),
    ),
    leaves: edition.nodes.filter(({ code }) => !ready.children.has(code)),
    lineageOf: (code) => lineage(byCode, code),
  };
}

function lineage(byCode: ReadonlyMap<string, EditionNode>, code: string): string[] {
  const codes: string[] = [];
  for (let at: string | null = code; at !== null; at = byCode.get(at)?.parent ?? null)
    codes.push(at);
  return codes;
}
