/** The row that a node's figures and remedy hang on, written under its version. */
import { Problem } from '#contract/problem.ts';
import type { Selectable, Updateable } from 'kysely';
import type { Queries } from '../db/queries.ts';
import type { DB } from '../db/schema.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import type { NodeRecord } from './queries.ts';

export type Edition = Selectable<DB['rubric']>;

/**
 * The edition, held until the transaction ends, so that writes into one year follow each other.
 * @throws Problem not-found, conflict when it is not the province's own or was never in force
 */
export async function lockEdition(db: Queries, editionId: number): Promise<Edition> {
  const edition = await lockRow(db, 'rubric', editionId);
  if (edition.level !== 'province' || edition.state === 'draft')
    throw new Problem('conflict', {
      detail: 'Chỉ ghi điểm Bộ chấm cho bộ tiêu chí cấp tỉnh đã ban hành.',
    });
  return edition;
}

export interface Place {
  rubricId: number;
  /** Null: the total. */
  node: NodeRecord | null;
}

export const labelOf = ({ index_year }: Edition, node: NodeRecord | null): string =>
  `${index_year} · ${node === null ? 'Tổng điểm' : `${node.code} ${node.name}`}`.slice(0, 200);

export const loadScore = (db: Queries, { rubricId, node }: Place) =>
  db
    .selectFrom('ministry_score')
    .selectAll()
    .where('rubric_id', '=', rubricId)
    .where('node_id', 'is not distinct from', node?.id ?? null)
    .executeTakeFirst();
type Score = Awaited<ReturnType<typeof loadScore>>;

/** @throws Problem stale; nothing entered yet counts as version 0 */
export function refuseStaleScore(
  score: Score,
  seenVersion: number,
  yours: object,
  current: object,
): void {
  refuseStale({ version: score?.version ?? 0 }, seenVersion, yours, current);
}

type Changes = Pick<Updateable<DB['ministry_score']>, 'remedy' | 'remedy_task_id'>;

/** Saves the next version of the row, or the first. */
export async function saveScore(db: Queries, place: Place, score: Score, changes: Changes = {}) {
  if (score !== undefined)
    return { id: score.id, version: await saveNext(db, 'ministry_score', score, changes) };
  return db
    .insertInto('ministry_score')
    .values({ rubric_id: place.rubricId, node_id: place.node?.id ?? null, ...changes })
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow();
}
