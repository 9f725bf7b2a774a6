/** A second look is blind: until it is given, its agency does not see the first one anywhere. */
import type { Queries } from '../db/queries.ts';
import type { Person } from '../http/request-context.ts';
import { loadBlind } from './second-queries.ts';

interface OfLayer {
  sheet_id: number;
  node_id: number;
  stage: number;
}

/** Tells which rows of layers the person may see. */
export async function sightOf(
  db: Queries,
  { agencyId }: Pick<Person, 'agencyId'>,
  sheetIds: readonly number[],
): Promise<(row: OfLayer) => boolean> {
  const blind = agencyId === null ? [] : await loadBlind(db, sheetIds, agencyId);
  const from = new Map(blind.map((one) => [`${one.sheet_id} ${one.node_id}`, one.stage]));
  return ({ sheet_id, node_id, stage }) => stage < (from.get(`${sheet_id} ${node_id}`) ?? Infinity);
}
