/** Entries of sheets already held, at nodes already allowed: computed, written, added up, told. */
import type { z } from 'zod';
import type { saveScores } from '#contract/assessment.ts';
import { Problem } from '#contract/problem.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import type { SheetScore } from '#domain/scoring/score-sheet.ts';
import type { Queries } from '../db/queries.ts';
import { isGranted, refused } from '../http/refused.ts';
import type { Acting } from '../http/request-context.ts';
import { computeRow, type ComputedRow } from './compute-row.ts';
import { currentStage, type SheetGround } from './ground.ts';
import { loadValues, type ValueRecord } from './queries.ts';
import { saveResults } from './result.ts';
import { eventsOf } from './story.ts';
import { entryOf } from './view.ts';
import { writeScores, type WrittenScore } from './write-scores.ts';

export type EntryInput = z.output<typeof saveScores.input>['entries'][number];
export type Saved = z.input<typeof saveScores.output>;

export interface AllowedSave {
  context: Acting;
  ground: SheetGround;
  entries: readonly EntryInput[];
  nodes: readonly EditionNode[];
}

interface ComputedSave extends AllowedSave {
  rows: readonly ComputedRow[];
  /** All values of the sheet as they stood. */
  values: readonly ValueRecord[];
}

/** @returns for each what was saved, or why not: Problem stale, bad-input, or the one given */
export async function writeTogether(
  db: Queries,
  saves: readonly (AllowedSave | Problem)[],
): Promise<(Saved | Problem)[]> {
  const allowed = saves.filter(isGranted);
  const values = Map.groupBy(
    await loadValues(
      db,
      allowed.map(({ ground }) => ground.sheet.id),
      allowed.flatMap(({ entries }) => entries.map(({ nodeId }) => nodeId)),
    ),
    ({ sheet_id }) => sheet_id,
  );
  const computed = saves.map((save) =>
    save instanceof Problem
      ? save
      : refused(() => compute(save, values.get(save.ground.sheet.id) ?? [])),
  );
  const good = computed.filter(isGranted);
  const written = Map.groupBy(
    await writeScores(db, good.flatMap(toWrite)),
    ({ sheet_id }) => sheet_id,
  );
  const rowsOf = (save: ComputedSave) => written.get(save.ground.sheet.id) ?? [];
  const totals = await saveResults(
    db,
    good.map((save) => ({ ground: save.ground, values: mergeValues(save, rowsOf(save)) })),
  );
  for (const save of good)
    await save.context.record(eventsOf(save.ground, layerOf(save, save.values), rowsOf(save)));
  return computed.map((save) =>
    save instanceof Problem ? save : answerOf(save, rowsOf(save), totals.get(save.ground.sheet.id)),
  );
}

function compute(save: AllowedSave, values: readonly ValueRecord[]): ComputedSave {
  refuseOverwriting(save, layerOf(save, values));
  const rows = save.entries.map((entry, at) =>
    computeRow(save.ground.edition, entry, save.nodes[at]),
  );
  return { ...save, rows, values };
}

/** What the layer said of its nodes. */
const layerOf = ({ ground }: AllowedSave, values: readonly ValueRecord[]) => {
  const { position } = currentStage(ground);
  return new Map(
    values.filter(({ stage }) => stage === position).map((value) => [value.node_id, value]),
  );
};

/** The same cell by two people: the later one is shown both values. */
function refuseOverwriting(
  { entries, nodes }: AllowedSave,
  before: ReadonlyMap<number, ValueRecord>,
): void {
  entries.forEach(({ nodeId, version, ...yours }, at) => {
    const old = before.get(nodeId);
    if ((old?.version ?? 0) === version) return;
    throw new Problem('stale', {
      detail: nodes[at]?.code,
      yours: { ...yours, version },
      current: {
        facts: old?.facts ?? {},
        notApplicable: old?.not_applicable ?? null,
        reason: old?.reason ?? null,
        points: old?.points ?? null,
        version: old?.version ?? 0,
      },
    });
  });
}

const toWrite = ({ context, ground, rows }: ComputedSave) =>
  rows.map((row) => ({
    ...row,
    sheet_id: ground.sheet.id,
    stage_id: currentStage(ground).id,
    person_id: context.person.id,
  }));

/** The values of the sheet as they stand after the write. */
export function mergeValues(
  { ground, values }: Pick<ComputedSave, 'ground' | 'values'>,
  rows: readonly WrittenScore[],
): ValueRecord[] {
  const stage = currentStage(ground).position;
  const written = new Set(rows.map(({ node_id }) => node_id));
  return [
    ...values.filter((value) => value.stage !== stage || !written.has(value.node_id)),
    ...rows.map((row) => ({ ...row, stage })),
  ];
}

function answerOf(
  { context, ground }: ComputedSave,
  rows: readonly WrittenScore[],
  totals?: SheetScore['totals'],
): Saved {
  if (totals === undefined) throw new RangeError('a sheet was written and not added up');
  const named = { stage: currentStage(ground).position, person_name: context.person.name };
  return {
    entries: rows.map((row) => entryOf({ ...row, ...named }, ground.edition)),
    totals,
  };
}
