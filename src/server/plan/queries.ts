import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

/** Plans with how much they hold, newest first. */
export const loadPlans = (db: Queries, planId: number | null = null) =>
  db
    .selectFrom('plan')
    .select((plan) => [
      'plan.id',
      'plan.number',
      'plan.issued_on',
      'plan.issuer',
      'plan.title',
      'plan.place',
      'plan.signer',
      'plan.recipients',
      'plan.index_year',
      'plan.document_id',
      'plan.total_max',
      'plan.total_previous_printed',
      'plan.total_target',
      'plan.version',
      plan
        .selectFrom('node')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('node.plan_id', '=', 'plan.id')
        .where('node.withdrawn_at', 'is', null)
        .as('nodes'),
      plan
        .selectFrom('task')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('task.plan_id', '=', 'plan.id')
        .where('task.withdrawn_at', 'is', null)
        .as('tasks'),
      plan
        .selectFrom('finding')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('finding.document_id', '=', 'plan.document_id')
        .where('finding.state', '=', 'open')
        .as('open_findings'),
    ])
    .$if(planId !== null, (query) => query.where('plan.id', '=', planId ?? 0))
    .orderBy(sql`plan.issued_on desc nulls last`)
    .orderBy('plan.id', 'desc')
    .execute();
export type PlanRecord = Awaited<ReturnType<typeof loadPlans>>[number];

export const loadTargets = (db: Queries, planId: number) =>
  db
    .selectFrom('target')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .orderBy('position')
    .execute();

export const loadDocuments = (db: Queries, planId: number) =>
  db
    .selectFrom('plan_document')
    .leftJoin('person', 'person.id', 'plan_document.imported_by')
    .select([
      'plan_document.id',
      'plan_document.file_name',
      'plan_document.format',
      'plan_document.sha256',
      'plan_document.imported_at',
      'person.name as imported_by_name',
    ])
    .where('plan_id', '=', planId)
    .orderBy('plan_document.imported_at', 'desc')
    .execute();

export const loadSource = (db: Queries, planId: number) =>
  db
    .selectFrom('plan')
    .innerJoin('plan_document', 'plan_document.id', 'plan.document_id')
    .select(['plan_document.file_name', 'plan_document.lines'])
    .where('plan.id', '=', planId)
    .executeTakeFirst();

export const loadFile = (db: Queries, documentId: number) =>
  db
    .selectFrom('plan_document')
    .select(['file_name', 'format', 'content'])
    .where('id', '=', documentId)
    .executeTakeFirst();
