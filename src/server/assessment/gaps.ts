/** What a sheet still misses, out of its rows. */
import { gapsOf, type Gap } from '#domain/assessment/gaps.ts';
import type { LayerValue } from '#domain/assessment/layer.ts';
import { parsePoints } from '#domain/points/points.ts';
import type { Queries } from '../db/queries.ts';
import { loadEmptySlots } from '../evidence/actions.ts';
import { currentStage, type SheetGround } from './ground.ts';
import { countThreads, loadValues, type ThreadCount, type ValueRecord } from './queries.ts';

export async function loadGaps(db: Queries, ground: SheetGround): Promise<Gap[]> {
  const [values, threads, empty] = await Promise.all([
    loadValues(db, [ground.sheet.id]),
    countThreads(db, [ground.sheet.id]),
    loadAskedSlots(db, ground),
  ]);
  return gapsFrom(ground, values, threads, empty);
}

/** Required papers that are missing, by node; none where the stage does not ask for them. */
export const loadAskedSlots = async (
  db: Queries,
  ground: SheetGround,
): Promise<ReadonlyMap<number, number>> =>
  currentStage(ground).rules.evidence ? loadEmptySlots(db, ground.sheet) : new Map();

export function gapsFrom(
  ground: SheetGround,
  values: readonly Pick<ValueRecord, 'node_id' | 'stage' | 'state' | 'points' | 'reason'>[],
  threads: readonly ThreadCount[],
  emptySlots: ReadonlyMap<number, number>,
): Gap[] {
  const { edition } = ground;
  const byNode = Map.groupBy(values, ({ node_id }) => node_id);
  const open = new Map(
    threads
      .filter(({ state }) => state === 'open')
      .map(({ node_id, threads: count }) => [node_id, Number(count)]),
  );
  const leaves = edition.leaves.map((node) => {
    const id = edition.idOf.get(node.code) ?? 0;
    return {
      code: node.code,
      isSurvey: node.isSurvey === true,
      values: (byNode.get(id) ?? []).map(valueOf),
      emptySlots: emptySlots.get(id) ?? 0,
      openThreads: open.get(id) ?? 0,
    };
  });
  return gapsOf(currentStage(ground), leaves);
}

const valueOf = ({
  stage,
  state,
  points,
  reason,
}: Pick<ValueRecord, 'stage' | 'state' | 'points' | 'reason'>): LayerValue => ({
  stage,
  state: state as LayerValue['state'],
  points: points === null ? null : parsePoints(points),
  reason,
});
