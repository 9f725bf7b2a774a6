/** The totals of a sheet at a stage, computed by the domain and kept beside the layer. */
import { sql } from 'kysely';
import { standingAt } from '#domain/assessment/layer.ts';
import { parsePoints } from '#domain/points/points.ts';
import type { FieldResult } from '#domain/ranking/heat.ts';
import { sumSheet, type KnownLeaf, type SheetScore } from '#domain/scoring/score-sheet.ts';
import type { Queries } from '../db/queries.ts';
import type { KnownEdition } from '../edition/actions.ts';
import { currentStage, type SheetGround, type StageWithId } from './ground.ts';
import type { ValueRecord } from './queries.ts';

/** What stands of every leaf up to and including a stage. */
export function standingLeaves(
  edition: KnownEdition,
  values: readonly ValueRecord[],
  stage: number,
): Map<string, KnownLeaf> {
  const byNode = Map.groupBy(values, ({ node_id }) => node_id);
  const leaves = new Map<string, KnownLeaf>();
  for (const [nodeId, ofNode] of byNode) {
    const code = edition.nodeOf.get(nodeId)?.code;
    const standing = standingAt(ofNode, stage);
    if (code === undefined || standing === null) continue;
    leaves.set(code, {
      state: standing.state as KnownLeaf['state'],
      points: standing.points === null ? null : parsePoints(standing.points),
    });
  }
  return leaves;
}

export const scoreAt = (
  edition: KnownEdition,
  values: readonly ValueRecord[],
  stage: number,
): SheetScore => sumSheet(edition.ready, standingLeaves(edition, values, stage));

/** Points and maximum of every root node, for the heat map. */
export const fieldsOf = ({ ready }: KnownEdition, { nodes }: SheetScore): FieldResult[] => {
  const roots = new Set((ready.children.get(null) ?? []).map(({ code }) => code));
  return nodes
    .filter(({ code }) => roots.has(code))
    .map(({ code, state, points, applicableMax }) => ({ code, state, points, applicableMax }));
};

export interface ChangedSheet {
  ground: SheetGround;
  /** All values of the sheet, as they stand now. */
  values: readonly ValueRecord[];
}

/**
 * Keeps the totals of the stage each sheet is at, and of the layers above it: after a way back they
 * stand on what changes beneath them.
 * @returns the totals of the stage, by sheet
 */
export async function saveResults(
  db: Queries,
  sheets: readonly ChangedSheet[],
): Promise<Map<number, SheetScore['totals']>> {
  const totals = new Map<number, SheetScore['totals']>();
  const rows = sheets.flatMap(({ ground, values }) => {
    const results = resultsOf(ground, values);
    if (results[0] !== undefined) totals.set(ground.sheet.id, results[0].score.totals);
    return results.map((one) => rowOf(ground, one));
  });
  await writeResults(db, rows);
  return totals;
}

interface StageResult {
  stage: StageWithId;
  score: SheetScore;
}

function resultsOf(ground: SheetGround, values: readonly ValueRecord[]): StageResult[] {
  const current = currentStage(ground);
  const layers = new Set(values.map(({ stage }) => stage));
  const above = ground.stages.filter(
    ({ position }) => position > current.position && layers.has(position),
  );
  return [current, ...above].map((stage) => ({
    stage,
    score: scoreAt(ground.edition, values, stage.position),
  }));
}

async function writeResults(db: Queries, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into sheet_result (sheet_id, stage_id, points, applicable_max, bonus, penalty, total,
      index_percent, missing, fields, at)
    select r.*, now() from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r
      (sheet_id bigint, stage_id bigint, points numeric, applicable_max numeric, bonus numeric,
       penalty numeric, total numeric, index_percent numeric, missing integer, fields jsonb)
    on conflict (sheet_id, stage_id) do update set
      points = excluded.points, applicable_max = excluded.applicable_max, bonus = excluded.bonus,
      penalty = excluded.penalty, total = excluded.total, index_percent = excluded.index_percent,
      missing = excluded.missing, fields = excluded.fields, at = excluded.at`.execute(db);
}

const rowOf = ({ sheet, edition }: SheetGround, { stage, score }: StageResult) => ({
  sheet_id: sheet.id,
  stage_id: stage.id,
  points: score.totals.points,
  applicable_max: score.totals.applicableMax,
  bonus: score.totals.bonus,
  penalty: score.totals.penalty,
  total: score.totals.total,
  index_percent: score.totals.indexPercent,
  missing: score.totals.missing,
  fields: fieldsOf(edition, score),
});
