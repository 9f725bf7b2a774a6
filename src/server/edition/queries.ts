/** Editions and their nodes as rows. */
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';

export const loadHeads = (db: Queries) =>
  db
    .selectFrom('rubric')
    .selectAll()
    .orderBy('index_year', 'desc')
    .orderBy('level')
    .orderBy('unit_group')
    .orderBy('edition', 'desc')
    .execute();
export type HeadRecord = Awaited<ReturnType<typeof loadHeads>>[number];

/** @throws Problem not-found */
export async function loadHead(db: Queries, id: number): Promise<HeadRecord> {
  const head = await db.selectFrom('rubric').selectAll().where('id', '=', id).executeTakeFirst();
  if (head === undefined) throw new Problem('not-found');
  return head;
}

export const loadNodes = (db: Queries, rubricId: number) =>
  db
    .selectFrom('rubric_node as node')
    .leftJoin('rubric_node as parent', 'parent.id', 'node.parent_id')
    .selectAll('node')
    .select('parent.code as parent_code')
    .where('node.rubric_id', '=', rubricId)
    .where('node.withdrawn_at', 'is', null)
    .orderBy('node.position')
    .execute();
export type NodeRecord = Awaited<ReturnType<typeof loadNodes>>[number];

export const loadSlots = (db: Queries, rubricId: number) =>
  db
    .selectFrom('rubric_slot')
    .innerJoin('rubric_node', 'rubric_node.id', 'rubric_slot.node_id')
    .select(['rubric_slot.node_id', 'rubric_slot.name', 'rubric_slot.is_required'])
    .where('rubric_node.rubric_id', '=', rubricId)
    .where('rubric_slot.withdrawn_at', 'is', null)
    .orderBy('rubric_slot.position')
    .execute();

/** The edition in force for the same year, level and group. */
export const loadPublished = (
  db: Queries,
  { index_year, level, unit_group }: Pick<HeadRecord, 'index_year' | 'level' | 'unit_group'>,
) =>
  db
    .selectFrom('rubric')
    .select(['id', 'version'])
    .where('index_year', '=', index_year)
    .where('level', '=', level)
    .where('unit_group', '=', unit_group)
    .where('state', '=', 'published')
    .executeTakeFirst();
