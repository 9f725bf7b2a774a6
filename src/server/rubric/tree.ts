/** The tree of a plan with points at stake, as the contract shows it. */
import type { z } from 'zod';
import type { readTree, treeNode } from '#contract/rubric.ts';
import type { Day } from '#domain/calendar/day.ts';
import { points, subtract, sum, type Points } from '#domain/points/points.ts';
import { stakeOf, type StakeReport } from '#domain/stake/stake.ts';
import { requirePlan } from '../plan/actions.ts';
import type { Queries } from '../db/queries.ts';
import {
  loadNodes,
  loadOpenFindings,
  loadPlanLinks,
  loadPlanTasks,
  type NodeRecord,
  type PlanLinkRecord,
  type PlanTaskRecord,
} from './queries.ts';

type TreeNodeInput = z.input<typeof treeNode>;

/** Everything about a plan's tree on a day, loaded once and judged by the domain. */
export interface PlanTree {
  nodes: NodeRecord[];
  links: PlanLinkRecord[];
  tasks: PlanTaskRecord[];
  findings: Awaited<ReturnType<typeof loadOpenFindings>>;
  stake: StakeReport;
}

export async function loadTree(db: Queries, planId: number, day: Day): Promise<PlanTree> {
  const [nodes, links, tasks, findings] = await Promise.all([
    loadNodes(db, planId),
    loadPlanLinks(db, planId),
    loadPlanTasks(db, planId),
    loadOpenFindings(db, planId),
  ]);
  const stake = stakeOf(
    nodes.map((node) => ({
      code: node.code,
      parent: node.parent,
      maxPoints: figure(node.max_points),
      previousScore: figure(node.previous_score),
      target: figure(node.target),
      lead: { name: node.lead_name },
      isSurvey: node.is_survey,
    })),
    tasks.map((task) => ({
      number: task.number,
      lastDay: task.last_day as Day | null,
      isDone: task.unconfirmed === 0,
    })),
    links.filter((link) => link.state !== 'rejected').map(({ task, node }) => ({ task, node })),
    day,
  );
  return { nodes, links, tasks, findings, stake };
}

const figure = (value: string | null): Points | null => (value === null ? null : points(value));

/** The rows of the tree in printed order. */
export function treeRows({ nodes, links, findings, stake }: PlanTree): TreeNodeInput[] {
  const atStake = new Map(stake.nodes.map((node) => [node.code, node]));
  const count = (code: string, state: string) =>
    links.filter((link) => link.node === code && link.state === state).length;
  return nodes.map((node) => {
    const own = atStake.get(node.code);
    return {
      id: node.id,
      code: node.code,
      parent: node.parent,
      level: node.level as 'field',
      name: node.name,
      maxPoints: figure(node.max_points),
      previousScore: figure(node.previous_score),
      target: figure(node.target),
      lost: own?.lost ?? null,
      gain: own?.gain ?? null,
      isResidual: node.is_residual,
      isLeaf: own?.isLeaf ?? true,
      isSurvey: node.is_survey,
      isSurveyConfirmed: node.is_survey_confirmed,
      lead: {
        agencyId: node.lead_agency_id,
        name: node.lead_name,
        basis: node.lead_basis as 'printed',
        reason: node.lead_reason,
      },
      tasks: { confirmed: count(node.code, 'confirmed'), proposed: count(node.code, 'proposed') },
      daysLeft: own?.earliest?.daysLeft ?? null,
      isCovered: own?.isCovered ?? true,
      openFindings: findings.filter((finding) => finding.node_code === node.code).length,
      line: node.line,
      version: node.version,
    };
  });
}

/** Sums of the fields beside the printed total. */
export function totalsOf(nodes: readonly NodeRecord[], printed: string | null) {
  const fields = nodes.filter((node) => node.parent === null);
  const add = (column: 'max_points' | 'previous_score' | 'target') =>
    sum(fields.map((node) => points(node[column] ?? '0')));
  return {
    maxPoints: add('max_points'),
    previousPrinted: figure(printed),
    previousSummed: add('previous_score'),
    target: add('target'),
  };
}

export async function readPlanTree(
  db: Queries,
  planId: number,
  day: Day,
): Promise<z.input<typeof readTree.output>> {
  const plan = await requirePlan(db, planId);
  const tree = await loadTree(db, planId, day);
  const totals = totalsOf(tree.nodes, plan.total_previous_printed);
  return {
    plan: {
      id: plan.id,
      number: plan.number,
      issuedOn: plan.issued_on,
      title: plan.title,
      indexYear: plan.index_year,
    },
    nodes: treeRows(tree),
    totals: {
      ...totals,
      lost: subtract(totals.maxPoints, totals.previousSummed),
      gain: subtract(totals.target, totals.previousSummed),
    },
  };
}
