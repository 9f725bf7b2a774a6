/** What is done about lost points, and which task of a later plan does it. */
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { loadNodes } from './queries.ts';
import {
  labelOf,
  loadScore,
  lockEdition,
  refuseStaleScore,
  saveScore,
  type Edition,
} from './score.ts';
import { requireNode } from './year.ts';

export interface RemedyGiven {
  editionId: number;
  code: string;
  remedy: string | null;
  taskId: number | null;
  version: number;
}

/** @throws Problem not-found, conflict, stale */
export async function setRemedy({ db, record }: Acting, given: RemedyGiven) {
  const { remedy, taskId } = given;
  const edition = await lockEdition(db, given.editionId);
  const node = requireNode(await loadNodes(db, edition.id), given.code);
  if (taskId !== null && remedy === null)
    throw new Problem('conflict', { detail: 'Ghi cách khắc phục trước khi gắn nhiệm vụ.' });
  if (taskId !== null) await refuseEarlierTask(db, taskId, edition);
  const place = { rubricId: edition.id, node };
  const score = await loadScore(db, place);
  const before = { remedy: score?.remedy ?? null, taskId: score?.remedy_task_id ?? null };
  const after = { remedy, taskId };
  refuseStaleScore(score, given.version, after, before);
  const { id, version } = await saveScore(db, place, score, { remedy, remedy_task_id: taskId });
  await record({
    action: 'ministry.remedy',
    subject: { type: 'ministry-score', id, label: labelOf(edition, node) },
    before,
    after,
  });
  return { version };
}

/** A plan's year is the one whose results it prints: a remedy of 2019 stands in the plan that prints 2019. */
async function refuseEarlierTask(db: Queries, taskId: number, edition: Edition): Promise<void> {
  const task = await db
    .selectFrom('task')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .select(['plan.index_year', 'plan.number'])
    .where('task.id', '=', taskId)
    .where('task.withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (task === undefined) throw new Problem('not-found', { detail: 'Không có nhiệm vụ này.' });
  if (task.index_year !== null && task.index_year < edition.index_year)
    throw new Problem('conflict', {
      detail: `Kế hoạch ${task.number} có trước năm đánh giá ${edition.index_year}; hãy chọn nhiệm vụ của kế hoạch sau.`,
    });
}
