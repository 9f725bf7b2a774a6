/** Tasks as the list and the detail show them. Holders are counted by the database, judged by the domain. */
import { sql } from 'kysely';
import type { Day } from '#domain/calendar/day.ts';
import type { ObligationState } from '#domain/task/state.ts';
import type { Queries } from '../db/queries.ts';

export const loadTasks = (db: Queries, filter: { planId: number } | { taskId: number }) => {
  const query = db
    .selectFrom('task')
    .select([
      'id',
      'plan_id',
      'number',
      'text',
      'deadline_text',
      'last_day',
      'deadline_precision',
      'line',
    ])
    .where('withdrawn_at', 'is', null)
    .orderBy('position');
  return 'planId' in filter
    ? query.where('plan_id', '=', filter.planId).execute()
    : query.where('id', '=', filter.taskId).execute();
};
export type TaskRecord = Awaited<ReturnType<typeof loadTasks>>[number];

export const loadParties = (db: Queries, taskIds: readonly number[]) =>
  db
    .selectFrom('task_party')
    .select(['task_id', 'role', 'printed_name', 'agency_id', 'group_code', 'is_unresolved'])
    .where('task_id', 'in', [...taskIds, 0])
    .where('withdrawn_at', 'is', null)
    .orderBy('role', 'desc')
    .orderBy('position')
    .execute();
export type PartyRecord = Awaited<ReturnType<typeof loadParties>>[number];

/** Holders of one task in one state with one last day: how many, and the first few by name. */
export interface HolderGroup {
  task_id: number;
  state: ObligationState;
  last_day: Day | null;
  holders: number;
  names: string[];
}

export async function loadHolderGroups(
  db: Queries,
  taskIds: readonly number[],
): Promise<HolderGroup[]> {
  const found = await sql<HolderGroup>`
    select o.task_id, o.state, coalesce(o.extended_to, t.last_day) as last_day,
           count(*)::int as holders,
           (array_agg(a.name order by a.kind <> 'department', a.name))[1:5] as names
    from obligation o
    join task t on t.id = o.task_id
    join agency a on a.id = o.agency_id
    where o.task_id = any(${taskIds}::bigint[]) and o.withdrawn_at is null
    group by o.task_id, o.state, coalesce(o.extended_to, t.last_day)`.execute(db);
  return found.rows;
}

export const loadOwnObligations = (
  db: Queries,
  taskIds: readonly number[],
  agencyId: number | null,
) =>
  db
    .selectFrom('obligation')
    .select(['id', 'task_id', 'state'])
    .where('task_id', 'in', [...taskIds, 0])
    .where('agency_id', '=', agencyId ?? 0)
    .where('withdrawn_at', 'is', null)
    .execute();

export const loadLinks = (db: Queries, taskIds: readonly number[]) =>
  db
    .selectFrom('task_link')
    .innerJoin('node', 'node.id', 'task_link.node_id')
    .select([
      'task_link.id',
      'task_link.task_id',
      'task_link.node_id',
      'task_link.state',
      'task_link.reason',
      'task_link.version',
      'node.code',
      'node.name',
      'node.max_points',
      'node.previous_score',
    ])
    .where('task_link.task_id', 'in', [...taskIds, 0])
    .where('node.withdrawn_at', 'is', null)
    .orderBy('node.position')
    .execute();
export type LinkRecord = Awaited<ReturnType<typeof loadLinks>>[number];

/** What a link ties together, of those that belong to the plan. */
export const loadLinkLabels = (db: Queries, planId: number, ids: readonly number[]) =>
  db
    .selectFrom('task_link')
    .innerJoin('task', 'task.id', 'task_link.task_id')
    .innerJoin('node', 'node.id', 'task_link.node_id')
    .select(['task_link.id', 'task.number', 'node.code'])
    .where('task_link.id', 'in', [...ids, 0])
    .where('task.plan_id', '=', planId)
    .where('task.withdrawn_at', 'is', null)
    .where('node.withdrawn_at', 'is', null)
    .execute();
