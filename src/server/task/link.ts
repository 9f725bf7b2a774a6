/** Links between tasks and nodes: proposed with a reason, decided by a person. */
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { loadLinks } from './task-queries.ts';
import { linkOf } from './task-row.ts';

type LinkState = 'proposed' | 'confirmed' | 'rejected';

export async function decideTaskLink(
  context: Acting,
  { linkId, state, version }: { linkId: number; state: LinkState; version: number },
) {
  const { db, person } = context;
  const link = await lockRow(db, 'task_link', linkId);
  refuseStale(link, version, { state }, { state: link.state });
  await saveNext(db, 'task_link', link, {
    state,
    decided_by: state === 'proposed' ? null : person.id,
    decided_at: state === 'proposed' ? null : new Date(),
  });
  const shown = await show(db, link.task_id, linkId);
  await context.record({
    action: `task.link.${state}`,
    subject: { type: 'task-link', id: linkId, label: await labelOf(db, link.task_id, shown.code) },
    before: { state: link.state },
    after: { state },
  });
  return shown;
}

export async function addTaskLink(
  context: Acting,
  { taskId, nodeId, reason }: { taskId: number; nodeId: number; reason: string },
) {
  const { db, person } = context;
  await requireSamePlan(db, taskId, nodeId);
  const added = await db
    .insertInto('task_link')
    .values({
      task_id: taskId,
      node_id: nodeId,
      state: 'confirmed',
      reason,
      decided_by: person.id,
      decided_at: new Date(),
    })
    .onConflict((conflict) => conflict.columns(['task_id', 'node_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) {
    throw new Problem('conflict', { detail: 'Nhiệm vụ và tiêu chí này đã có liên kết.' });
  }
  const shown = await show(db, taskId, added.id);
  await context.record({
    action: 'task.link',
    subject: { type: 'task-link', id: added.id, label: await labelOf(db, taskId, shown.code) },
    after: { state: 'confirmed', reason },
    reason,
  });
  return shown;
}

async function requireSamePlan(db: Queries, taskId: number, nodeId: number): Promise<void> {
  const found = await db
    .selectFrom('task')
    .innerJoin('node', 'node.plan_id', 'task.plan_id')
    .select('task.id')
    .where('task.id', '=', taskId)
    .where('node.id', '=', nodeId)
    .executeTakeFirst();
  if (found === undefined) throw new Problem('not-found');
}

async function show(db: Queries, taskId: number, linkId: number) {
  const link = (await loadLinks(db, [taskId])).find((row) => row.id === linkId);
  if (link === undefined) throw new Problem('not-found');
  return linkOf(link);
}

async function labelOf(db: Queries, taskId: number, code: string): Promise<string> {
  const task = await db
    .selectFrom('task')
    .select('number')
    .where('id', '=', taskId)
    .executeTakeFirst();
  return `Nhiệm vụ ${task?.number ?? ''} – tiêu chí ${code}`;
}
