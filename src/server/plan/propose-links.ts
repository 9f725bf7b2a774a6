import { proposeLinks as proposalsOf } from '#domain/link/propose.ts';
import type { ImportedPlan } from '#domain/plan/plan.ts';
import type { Queries } from '../db/queries.ts';

/** Writes the links proposed for a plan; what a person has decided before stays as it is. */
export async function proposeLinks(db: Queries, planId: number, plan: ImportedPlan): Promise<void> {
  const nodes = plan.rubric.nodes.filter((node) => !node.residual);
  const proposals = proposalsOf({ nodes, tasks: plan.tasks, targets: plan.targets });
  const idOf = await loadIds(db, planId);
  const rows = proposals.flatMap((proposal) => {
    const taskId = idOf.tasks.get(proposal.task);
    const nodeId = idOf.nodes.get(proposal.node);
    if (taskId === undefined || nodeId === undefined) return [];
    return [
      {
        task_id: taskId,
        node_id: nodeId,
        strength: String(proposal.score),
        reason: proposal.reason,
      },
    ];
  });
  if (rows.length === 0) return;
  await db
    .insertInto('task_link')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['task_id', 'node_id']).doNothing())
    .execute();
}

async function loadIds(db: Queries, planId: number) {
  const tasks = await db
    .selectFrom('task')
    .select(['id', 'number'])
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .execute();
  const nodes = await db
    .selectFrom('node')
    .select(['id', 'code'])
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return {
    tasks: new Map(tasks.map((row) => [row.number, row.id])),
    nodes: new Map(nodes.map((row) => [row.code, row.id])),
  };
}
