/** Tổng quan: where the points are, who holds them, what is due; every figure judged by the domain. */
import type { z } from 'zod';
import type { readOverview } from '#contract/overview.ts';
import type { Day } from '#domain/calendar/day.ts';
import { compare, percent, points, subtract, sum, zero } from '#domain/points/points.ts';
import { daysLeft } from '#domain/task/progress.ts';
import type { SignedContext } from '../http/request-context.ts';
import { loadTree, totalsOf, type PlanTree } from '../rubric/actions.ts';
import {
  countOverdueByAgency,
  loadOpenTasks,
  loadRecentChanges,
  type DueRecord,
} from './due-queries.ts';
import { requirePlan } from './read.ts';

type Overview = z.input<typeof readOverview.output>;

/** Days ahead that count as "due soon": the first reminder step. */
const soon = 30;
const aWeek = 7 * 86_400_000;

export async function overviewOf(
  { db, day }: Pick<SignedContext<unknown>, 'db' | 'day'>,
  planId: number,
): Promise<Overview> {
  const plan = await requirePlan(db, planId);
  const [tree, due, overdueByAgency, changes] = await Promise.all([
    loadTree(db, planId, day),
    loadOpenTasks(db, planId),
    countOverdueByAgency(db, planId, day),
    loadRecentChanges(db, new Date(Date.now() - aWeek)),
  ]);
  const rows = stakeRows(tree);
  const dueTasks = due.map((task) => dueTaskOf(task, day));
  return {
    day,
    totals: overviewTotals(tree, plan.total_previous_printed),
    outsideSurveys: outsideSurveys(tree),
    fields: fieldsOf(tree),
    stake: rows.slice(0, 12),
    uncovered: rows.filter((row) => tree.stake.uncovered.includes(row.code)),
    byAgency: byAgency(tree, overdueByAgency),
    tasksWithoutNode: tree.tasks
      .filter((task) => tree.stake.tasksWithoutNode.includes(task.number))
      .map(({ id, number, text }) => ({ id, number, text })),
    overdue: dueTasks.filter((task) => task.daysLeft < 0),
    dueSoon: dueTasks.filter((task) => task.daysLeft >= 0 && task.daysLeft <= soon),
    recentChanges: changes.map((event) => ({
      at: event.at.toISOString(),
      who: event.person_name ?? 'Hệ thống',
      action: event.action,
      label: event.subject_label,
    })),
    openFindings: plan.open_findings ?? 0,
    proposedLeads: tree.nodes.filter(
      (node) => node.lead_basis === 'proposed' && node.lead_name !== null,
    ).length,
    proposedLinks: tree.links.filter((link) => link.state === 'proposed').length,
  };
}

const dueTaskOf = (task: DueRecord, day: Day) => ({
  taskId: task.task_id,
  number: task.number,
  text: task.text,
  lastDay: task.last_day,
  daysLeft: daysLeft(task.last_day, day),
  confirmed: task.confirmed,
  of: task.of,
});

function overviewTotals(tree: PlanTree, printed: string | null): Overview['totals'] {
  const totals = totalsOf(tree.nodes, printed);
  return {
    ...totals,
    lost: subtract(totals.maxPoints, totals.previousSummed),
    gainOnPrinted:
      totals.previousPrinted === null ? null : subtract(totals.target, totals.previousPrinted),
    gainOnSummed: subtract(totals.target, totals.previousSummed),
  };
}

/** What the target asks of the points that no survey decides; null while no item is marked as one. */
function outsideSurveys(tree: PlanTree): Overview['outsideSurveys'] {
  const surveyed = new Set(
    tree.stake.nodes.filter((node) => node.isSurvey).map((node) => node.code),
  );
  if (surveyed.size === 0) return null;
  const leaves = new Set(tree.stake.nodes.filter((node) => node.isLeaf).map((node) => node.code));
  const rest = tree.nodes.filter((node) => leaves.has(node.code) && !surveyed.has(node.code));
  const maxPoints = sum(rest.map((node) => points(node.max_points ?? '0')));
  const target = sum(rest.map((node) => points(node.target ?? '0')));
  const share = percent(target, maxPoints, 1);
  return share === null ? null : { maxPoints, target, percent: share };
}

const fieldsOf = (tree: PlanTree): Overview['fields'] =>
  tree.nodes
    .filter((node) => node.parent === null)
    .map((node) => ({
      nodeId: node.id,
      code: node.code,
      name: node.name,
      maxPoints: points(node.max_points ?? '0'),
      previousScore: points(node.previous_score ?? '0'),
      target: points(node.target ?? '0'),
    }));

/** Leaves that lost points, the largest loss first. */
function stakeRows(tree: PlanTree): Overview['stake'] {
  const records = new Map(tree.nodes.map((node) => [node.code, node]));
  return tree.stake.nodes
    .filter((node) => node.isLeaf && node.lost !== null && compare(node.lost, zero) > 0)
    .sort((a, b) => compare(b.lost ?? zero, a.lost ?? zero))
    .flatMap((node) => {
      const record = records.get(node.code);
      if (record === undefined) return [];
      return [
        {
          nodeId: record.id,
          code: node.code,
          name: record.name,
          lost: node.lost ?? zero,
          gain: node.gain ?? zero,
          leadName: record.lead_name,
          isSurvey: node.isSurvey,
          tasks: tasksAt(tree, node.code),
          daysLeft: node.earliest?.daysLeft ?? null,
        },
      ];
    });
}

const tasksAt = (tree: PlanTree, code: string) =>
  tree.links
    .filter((link) => link.node === code && link.state !== 'rejected')
    .map((link) => ({
      id: link.task_id,
      number: link.task,
      confirmed: link.state === 'confirmed',
    }));

function byAgency(tree: PlanTree, overdue: Map<number, number>): Overview['byAgency'] {
  const ids = new Map(tree.nodes.map((node) => [node.lead_name, node.lead_agency_id]));
  return tree.stake.byLead
    .filter((lead) => compare(lead.lost, zero) !== 0 || compare(lead.gain, zero) !== 0)
    .map((lead) => {
      const agencyId = ids.get(lead.lead) ?? null;
      return {
        agencyId,
        name: lead.lead,
        lost: lead.lost,
        gain: lead.gain,
        nodes: lead.leaves,
        overdueObligations: agencyId === null ? 0 : (overdue.get(agencyId) ?? 0),
      };
    });
}
