/** Sheets of a round with what every layer says of every criterion, for a workbook out or coming back. */
import { standingAt, standingBefore } from '#domain/assessment/layer.ts';
import type { Value } from '#domain/assessment/workbook/merge-rows.ts';
import type { Facts } from '#domain/scoring/fact.ts';
import type { Queries } from '../../db/queries.ts';
import type { Person } from '../../http/request-context.ts';
import { sightOf } from '../blind.ts';
import type { SheetGround } from '../ground.ts';
import { loadValues, type ValueRecord } from '../queries.ts';

export interface SheetState {
  ground: SheetGround;
  /** Of all layers, with their facts. */
  values: readonly ValueRecord[];
  ofNode(nodeId: number): NodeStanding;
}

export interface NodeStanding {
  /** What stands up to the stage the sheet is at; the reason only where its own layer gives it. */
  value: Value;
  standing: ValueRecord | null;
  /** The row of the layer to be written; undefined where it says nothing yet. */
  own: ValueRecord | undefined;
  /** What the layers before say. */
  before: ValueRecord | null;
  mark: string;
  /** Some of it is not for this reader: a second look is blind. */
  isBlind: boolean;
}

export async function loadStates(
  db: Queries,
  person: Person,
  grounds: readonly SheetGround[],
): Promise<SheetState[]> {
  const ids = grounds.map(({ sheet }) => sheet.id);
  const nodeIds = [...(grounds[0]?.edition.nodeOf.keys() ?? [])];
  const layers = await loadValues(db, ids, nodeIds);
  const isSeen = await sightOf(db, person, ids);
  const bySheet = Map.groupBy(layers, ({ sheet_id }) => sheet_id);
  return grounds.map((ground) => {
    const values = bySheet.get(ground.sheet.id) ?? [];
    const byNode = Map.groupBy(values, ({ node_id }) => node_id);
    const ofNode = (nodeId: number) =>
      standingOf(byNode.get(nodeId) ?? [], ground.sheet.stage, isSeen);
    return { ground, values, ofNode };
  });
}

function standingOf(
  all: readonly ValueRecord[],
  stage: number,
  isSeen: (row: ValueRecord) => boolean,
): NodeStanding {
  const values = all.filter(isSeen);
  const standing = standingAt(values, stage);
  const own = standing?.stage === stage ? standing : undefined;
  return {
    value: {
      facts: (standing?.facts ?? {}) as Facts,
      notApplicable: standing?.not_applicable ?? null,
      reason: own?.reason ?? null,
    },
    standing,
    own,
    before: standingBefore(values, stage),
    mark: standing === null ? '0' : `${standing.id}.${standing.version}`,
    isBlind: values.length < all.length,
  };
}
