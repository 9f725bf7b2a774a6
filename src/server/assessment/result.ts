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
    .map(({ code, points, applicableMax }) => ({ code, points, applicableMax }));
};

/**
 * Keeps the totals of the stage the sheet is at, and of the layers above it: after a way back they
 * stand on what changes beneath them.
 */
export async function saveResult(
  db: Queries,
  ground: SheetGround,
  values: readonly ValueRecord[],
): Promise<SheetScore['totals']> {
  const current = currentStage(ground);
  const score = scoreAt(ground.edition, values, current.position);
  const layers = new Set(values.map(({ stage }) => stage));
  const above = ground.stages
    .filter(({ position }) => position > current.position && layers.has(position))
    .map((stage) => ({ stage, score: scoreAt(ground.edition, values, stage.position) }));
  await db
    .insertInto('sheet_result')
    .values([{ stage: current, score }, ...above].map((one) => rowOf(ground, one)))
    .onConflict((conflict) =>
      conflict.columns(['sheet_id', 'stage_id']).doUpdateSet((eb) => ({
        points: eb.ref('excluded.points'),
        applicable_max: eb.ref('excluded.applicable_max'),
        bonus: eb.ref('excluded.bonus'),
        penalty: eb.ref('excluded.penalty'),
        total: eb.ref('excluded.total'),
        index_percent: eb.ref('excluded.index_percent'),
        missing: eb.ref('excluded.missing'),
        fields: eb.ref('excluded.fields'),
        at: eb.ref('excluded.at'),
      })),
    )
    .execute();
  return score.totals;
}

const rowOf = (
  { sheet, edition }: SheetGround,
  { stage, score }: { stage: StageWithId; score: SheetScore },
) => ({
  sheet_id: sheet.id,
  stage_id: stage.id,
  points: score.totals.points,
  applicable_max: score.totals.applicableMax,
  bonus: score.totals.bonus,
  penalty: score.totals.penalty,
  total: score.totals.total,
  index_percent: score.totals.indexPercent,
  missing: score.totals.missing,
  fields: JSON.stringify(fieldsOf(edition, score)),
  at: sql<Date>`now()`,
});
