/** What is due, what waits for whom, what changed. */
import { sql } from 'kysely';
import type { Day } from '#domain/calendar/day.ts';
import type { Queries } from '../db/queries.ts';

export interface DueRecord {
  task_id: number;
  number: string;
  text: string;
  last_day: Day;
  confirmed: number;
  of: number;
}

/** Tasks with holders who have not delivered, by the nearest day that binds one of them. */
export async function loadOpenTasks(db: Queries, planId: number): Promise<DueRecord[]> {
  const found = await sql<DueRecord>`
    select t.id as task_id, t.number, t.text,
           min(coalesce(o.extended_to, t.last_day))
             filter (where o.state in ('notStarted', 'inProgress', 'returned')) as last_day,
           count(*) filter (where o.state = 'confirmed')::int as confirmed,
           count(*) filter (where o.state <> 'cancelled')::int as "of"
    from task t
    join obligation o on o.task_id = t.id and o.withdrawn_at is null
    where t.plan_id = ${planId} and t.withdrawn_at is null
    group by t.id
    having min(coalesce(o.extended_to, t.last_day))
             filter (where o.state in ('notStarted', 'inProgress', 'returned')) is not null
    order by last_day, t.position`.execute(db);
  return found.rows;
}

export interface HeldRecord {
  id: number;
  agency_id: number;
  task_id: number;
  number: string;
  text: string;
  agency_name: string;
  state: string;
  last_day: Day | null;
}

/** Obligations in some states, those of one agency or of all. */
export async function loadObligationsIn(
  db: Queries,
  planId: number,
  states: readonly string[],
  agencyId: number | null = null,
): Promise<HeldRecord[]> {
  const found = await sql<HeldRecord>`
    select o.id, o.agency_id, t.id as task_id, t.number, t.text, a.name as agency_name, o.state,
           coalesce(o.extended_to, t.last_day) as last_day
    from obligation o
    join task t on t.id = o.task_id
    join agency a on a.id = o.agency_id
    where t.plan_id = ${planId} and t.withdrawn_at is null and o.withdrawn_at is null
      and o.state = any(${[...states]}::text[])
      and (${agencyId}::bigint is null or o.agency_id = ${agencyId})
    order by last_day nulls last, t.position, a.name
    limit 500`.execute(db);
  return found.rows;
}

/** How many obligations of each agency are past their day. */
export async function countOverdueByAgency(db: Queries, planId: number, day: Day) {
  const found = await sql<{ agency_id: number; overdue: number }>`
    select o.agency_id, count(*)::int as overdue
    from obligation o join task t on t.id = o.task_id
    where t.plan_id = ${planId} and t.withdrawn_at is null and o.withdrawn_at is null
      and o.state in ('notStarted', 'inProgress', 'returned')
      and coalesce(o.extended_to, t.last_day) < ${day}::date
    group by o.agency_id`.execute(db);
  return new Map(found.rows.map((row) => [row.agency_id, row.overdue]));
}

export const loadOpenExtensions = (db: Queries, planId: number) =>
  db
    .selectFrom('extension')
    .innerJoin('obligation', 'obligation.id', 'extension.obligation_id')
    .innerJoin('task', 'task.id', 'obligation.task_id')
    .innerJoin('agency', 'agency.id', 'obligation.agency_id')
    .select([
      'extension.asked_day',
      'extension.reason',
      'obligation.id as obligation_id',
      'task.id as task_id',
      'task.number',
      'task.text',
      'agency.name as agency_name',
      (row) => row.fn.coalesce('obligation.extended_to', 'task.last_day').as('last_day'),
    ])
    .where('task.plan_id', '=', planId)
    .where('task.withdrawn_at', 'is', null)
    .where('obligation.withdrawn_at', 'is', null)
    .where('extension.state', '=', 'asked')
    .orderBy('extension.id')
    .execute();

/** The latest changes people made, sign-ins and readings aside. */
export const loadRecentChanges = (db: Queries, since: Date) =>
  db
    .selectFrom('audit_event')
    .select(['at', 'person_name', 'action', 'subject_label'])
    .where('at', '>=', since)
    .where('action', 'not like', 'session.%')
    .where('action', 'not like', 'user.%')
    .where('action', 'not like', 'audit.%')
    .orderBy('id', 'desc')
    .limit(8)
    .execute();
