/** The Ministry's round as it shows beside a plan's nodes and tasks. */
import type { z } from 'zod';
import type { readNodeMinistry, readTaskRemedies } from '#contract/ministry.ts';
import { lostIn, standingOf } from '#domain/ministry/figure.ts';
import { points } from '#domain/points/points.ts';
import type { Queries } from '../db/queries.ts';
import { taskOf } from './ledger.ts';
import { loadEditions, loadFigures, loadNodes, loadScores } from './queries.ts';
import { figureOf } from './year.ts';

type NodeScore = z.input<typeof readNodeMinistry.output>['score'];
type Remedy = z.input<typeof readTaskRemedies.output>['remedies'][number];

/** By the code in the edition of the year whose results the plan prints; null where there is none. */
export async function readNodeScore(db: Queries, nodeId: number): Promise<NodeScore> {
  const node = await db
    .selectFrom('node')
    .innerJoin('plan', 'plan.id', 'node.plan_id')
    .select(['node.code', 'plan.index_year'])
    .where('node.id', '=', nodeId)
    .executeTakeFirst();
  const edition = (await loadEditions(db)).find(
    ({ index_year, state }) => index_year === node?.index_year && state === 'published',
  );
  if (node === undefined || edition === undefined) return null;
  const [nodes, scores, log] = await Promise.all([
    loadNodes(db, edition.id),
    loadScores(db, edition.id),
    loadFigures(db, edition.id, node.code),
  ]);
  const own = nodes.find(({ code }) => code === node.code);
  const score = scores.find(({ code }) => code === node.code);
  if (own === undefined || score === undefined) return null;
  const { current } = standingOf(log.map(figureOf));
  return {
    editionId: edition.id,
    indexYear: edition.index_year,
    code: own.code,
    figure: current,
    lost: lostIn(points(own.max_points), current),
    remedy: score.remedy,
    task: taskOf(score),
  };
}

/** What a task is to win back. */
export async function readRemediesOf(db: Queries, taskId: number): Promise<Remedy[]> {
  const scores = await db
    .selectFrom('ministry_score as score')
    .innerJoin('rubric_node as node', 'node.id', 'score.node_id')
    .innerJoin('rubric', 'rubric.id', 'score.rubric_id')
    .select((score) => [
      'score.rubric_id',
      'rubric.index_year',
      'node.code',
      'node.name',
      'node.max_points',
      'score.remedy',
      score
        .selectFrom('ministry_figure as figure')
        .select('figure.points')
        .whereRef('figure.ministry_score_id', '=', 'score.id')
        .orderBy('figure.id', 'desc')
        .limit(1)
        .as('points'),
    ])
    .where('score.remedy_task_id', '=', taskId)
    .orderBy('rubric.index_year', 'desc')
    .orderBy('node.position')
    .execute();
  return scores.map((row) => ({
    editionId: row.rubric_id,
    indexYear: row.index_year,
    code: row.code,
    name: row.name,
    lost: row.points === null ? null : lostIn(points(row.max_points), scored(row.points)),
    remedy: row.remedy ?? '',
  }));
}

const scored = (value: string) => ({
  state: 'scored' as const,
  points: points(value),
  selfPoints: null,
  reason: null,
});
