/** What the Ministry's round has in tables: editions, nodes, the log of figures, remedies. */
import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

/** The province's own editions that were ever in force, the newest year first. */
export const loadEditions = (db: Queries) =>
  db
    .selectFrom('rubric')
    .select((rubric) => [
      'id',
      'index_year',
      'title',
      'is_illustrative',
      'state',
      rubric
        .selectFrom('ministry_score as score')
        .innerJoin('ministry_figure as figure', 'figure.ministry_score_id', 'score.id')
        .select(sql<number>`count(distinct score.node_id)::int`.as('n'))
        .whereRef('score.rubric_id', '=', 'rubric.id')
        .as('figures'),
    ])
    .where('level', '=', 'province')
    .where('unit_group', '=', '')
    .where('state', '<>', 'draft')
    .orderBy('index_year', 'desc')
    .orderBy('edition', 'desc')
    .execute();
export type EditionRecord = Awaited<ReturnType<typeof loadEditions>>[number];

/** The nodes inside the 100; bonuses and penalties are outside the Ministry's total. */
export const loadNodes = (db: Queries, rubricId: number) =>
  db
    .selectFrom('rubric_node as node')
    .leftJoin('rubric_node as parent', 'parent.id', 'node.parent_id')
    .leftJoin('agency', 'agency.id', 'node.lead_agency_id')
    .select([
      'node.id',
      'node.code',
      'parent.code as parent',
      'node.name',
      'node.max_points',
      'node.is_residual',
      'node.is_survey',
      'node.lead_agency_id',
      'agency.name as lead_name',
    ])
    .where('node.rubric_id', '=', rubricId)
    .where('node.withdrawn_at', 'is', null)
    .where('node.standing', '=', 'core')
    .orderBy('node.position')
    .execute();
export type NodeRecord = Awaited<ReturnType<typeof loadNodes>>[number];

/** Who leads a code by the plan that prints this year's scores; the newest plan last. */
export const loadPlanLeads = (db: Queries, indexYear: number) =>
  db
    .selectFrom('node')
    .innerJoin('plan', 'plan.id', 'node.plan_id')
    .leftJoin('agency', 'agency.id', 'node.lead_agency_id')
    .select([
      'node.code',
      'node.lead_agency_id',
      'node.lead_basis',
      sql<string | null>`coalesce(agency.name, node.lead_name)`.as('lead_name'),
    ])
    .where('plan.index_year', '=', indexYear)
    .where('node.withdrawn_at', 'is', null)
    .orderBy(sql`plan.issued_on nulls first`)
    .orderBy('plan.id')
    .execute();

export const loadScores = (db: Queries, rubricId: number) =>
  db
    .selectFrom('ministry_score as score')
    .leftJoin('rubric_node as node', 'node.id', 'score.node_id')
    .leftJoin('task', 'task.id', 'score.remedy_task_id')
    .leftJoin('plan', 'plan.id', 'task.plan_id')
    .select([
      'score.id',
      'node.code',
      'score.remedy',
      'score.version',
      'task.id as task_id',
      'task.number as task_number',
      'task.text as task_text',
      'task.deadline_text',
      'plan.number as plan_number',
    ])
    .where('score.rubric_id', '=', rubricId)
    .execute();
export type ScoreRecord = Awaited<ReturnType<typeof loadScores>>[number];

/** The log of an edition, or of one of its nodes (null: of the total), oldest first. */
export const loadFigures = (db: Queries, rubricId: number, code?: string | null) =>
  db
    .selectFrom('ministry_figure as figure')
    .innerJoin('ministry_score as score', 'score.id', 'figure.ministry_score_id')
    .leftJoin('rubric_node as node', 'node.id', 'score.node_id')
    .leftJoin('person', 'person.id', 'figure.person_id')
    .selectAll('figure')
    .select(['node.code', 'person.name as person_name'])
    .where('score.rubric_id', '=', rubricId)
    .$if(code !== undefined, (query) =>
      query.where('node.code', 'is not distinct from', code ?? null),
    )
    .orderBy('figure.id')
    .execute();
export type FigureRecord = Awaited<ReturnType<typeof loadFigures>>[number];

export const loadSteps = (db: Queries, fromRubricId: number, toRubricId: number) =>
  db
    .selectFrom('rubric_crosswalk as step')
    .leftJoin('rubric_node as source', 'source.id', 'step.from_node_id')
    .leftJoin('rubric_node as target', 'target.id', 'step.to_node_id')
    .select(['step.kind', 'step.confidence', 'source.code as from', 'target.code as to'])
    .where('step.from_rubric_id', '=', fromRubricId)
    .where('step.to_rubric_id', '=', toRubricId)
    .execute();
