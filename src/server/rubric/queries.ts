/** Nodes of a plan with what is counted beside them. */
import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

export const loadNodes = (db: Queries, planId: number) =>
  db
    .selectFrom('node')
    .leftJoin('agency', 'agency.id', 'node.lead_agency_id')
    .leftJoin('node as parent', 'parent.id', 'node.parent_id')
    .select([
      'node.id',
      'node.plan_id',
      'node.code',
      'parent.code as parent',
      'node.level',
      'node.name',
      'node.max_points',
      'node.previous_score',
      'node.target',
      'node.is_residual',
      'node.is_survey',
      'node.survey_basis',
      sql<boolean>`node.survey_decided_at is not null`.as('is_survey_confirmed'),
      'node.lead_agency_id',
      sql<string | null>`coalesce(agency.name, node.lead_name)`.as('lead_name'),
      'node.lead_basis',
      'node.lead_reason',
      'node.line',
      'node.version',
    ])
    .where('node.plan_id', '=', planId)
    .where('node.withdrawn_at', 'is', null)
    .orderBy('node.position')
    .execute();
export type NodeRecord = Awaited<ReturnType<typeof loadNodes>>[number];

export const loadNodePlan = (db: Queries, nodeId: number) =>
  db.selectFrom('node').select(['id', 'plan_id']).where('id', '=', nodeId).executeTakeFirst();

/** Every link between tasks and nodes the plan still has. */
export const loadPlanLinks = (db: Queries, planId: number) =>
  db
    .selectFrom('task_link')
    .innerJoin('task', 'task.id', 'task_link.task_id')
    .innerJoin('node', 'node.id', 'task_link.node_id')
    .select([
      'task_link.id',
      'task_link.state',
      'task_link.reason',
      'task_link.version',
      'node.code as node',
      'task.id as task_id',
      'task.number as task',
      'task.text',
      'task.last_day',
      'task.deadline_text',
    ])
    .where('task.plan_id', '=', planId)
    .where('task.withdrawn_at', 'is', null)
    .where('node.withdrawn_at', 'is', null)
    .orderBy('task.position')
    .execute();
export type PlanLinkRecord = Awaited<ReturnType<typeof loadPlanLinks>>[number];

/** Tasks with the nearest day that still binds a holder; null when nobody is left to deliver. */
export const loadPlanTasks = (db: Queries, planId: number) =>
  db
    .selectFrom('task')
    .select((task) => [
      'task.id',
      'task.number',
      'task.text',
      'task.last_day',
      task
        .selectFrom('obligation')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('obligation.task_id', '=', 'task.id')
        .where('obligation.withdrawn_at', 'is', null)
        .where('obligation.state', 'not in', ['confirmed', 'cancelled'])
        .as('unconfirmed'),
    ])
    .where('task.plan_id', '=', planId)
    .where('task.withdrawn_at', 'is', null)
    .orderBy('task.position')
    .execute();
export type PlanTaskRecord = Awaited<ReturnType<typeof loadPlanTasks>>[number];

export const loadOpenFindings = (db: Queries, planId: number) =>
  db
    .selectFrom('finding')
    .innerJoin('plan', 'plan.document_id', 'finding.document_id')
    .select(['finding.id', 'finding.severity', 'finding.message', 'finding.node_code'])
    .where('plan.id', '=', planId)
    .where('finding.state', '=', 'open')
    .execute();

export const loadNodeHistory = (db: Queries, nodeId: number) =>
  db
    .selectFrom('audit_event')
    .select(['at', 'person_name', 'action', 'old_value', 'new_value', 'reason'])
    .where('subject_type', '=', 'node')
    .where('subject_id', '=', String(nodeId))
    .orderBy('id', 'desc')
    .limit(50)
    .execute();

export const loadSourceLine = (db: Queries, planId: number, line: number) =>
  db
    .selectFrom('plan')
    .innerJoin('plan_document', 'plan_document.id', 'plan.document_id')
    .select([
      'plan_document.file_name',
      sql<string | null>`plan_document.lines[${line}::int]`.as('text'),
    ])
    .where('plan.id', '=', planId)
    .executeTakeFirst();
