/** The rows of a crosswalk between two editions; their codes come from the nodes they name. */
import { sql } from 'kysely';
import type { CrosswalkRow } from '#contract/crosswalk.ts';
import type { Queries } from '../db/queries.ts';

export interface Pair {
  editionId: number;
  from: number;
}

export interface KeptRow extends CrosswalkRow {
  id: number;
  version: number;
}

export async function loadRows(db: Queries, { editionId, from }: Pair): Promise<KeptRow[]> {
  const rows = await db
    .selectFrom('rubric_crosswalk as row')
    .leftJoin('rubric_node as old', 'old.id', 'row.from_node_id')
    .leftJoin('rubric_node as new', 'new.id', 'row.to_node_id')
    .select(['row.id', 'row.kind', 'row.note', 'row.confidence', 'row.version'])
    .select(['old.code as from', 'new.code as to'])
    .where('row.from_rubric_id', '=', from)
    .where('row.to_rubric_id', '=', editionId)
    .where('row.withdrawn_at', 'is', null)
    .orderBy(sql`new.position nulls last`)
    .orderBy('old.position')
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as CrosswalkRow['kind'],
    confidence: row.confidence as CrosswalkRow['confidence'],
  }));
}

/** Of all rows together, those given up too: every change makes it greater. */
export async function loadVersion(db: Queries, { editionId, from }: Pair): Promise<number> {
  const { version } = await db
    .selectFrom('rubric_crosswalk')
    .select(({ fn, lit }) => fn.coalesce(fn.sum<string>('version'), lit(0)).as('version'))
    .where('from_rubric_id', '=', from)
    .where('to_rubric_id', '=', editionId)
    .executeTakeFirstOrThrow();
  return Number(version);
}

/** The editions from which a crosswalk leads here. */
export async function loadPredecessors(db: Queries, editionId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('rubric_crosswalk')
    .select('from_rubric_id')
    .distinct()
    .where('to_rubric_id', '=', editionId)
    .where('withdrawn_at', 'is', null)
    .where('confidence', '=', 'confirmed')
    .execute();
  return rows.map((row) => row.from_rubric_id);
}
