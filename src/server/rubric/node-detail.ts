import type { z } from 'zod';
import { Problem } from '#contract/problem.ts';
import type { readNode } from '#contract/rubric.ts';
import type { Day } from '#domain/calendar/day.ts';
import { points, sum } from '#domain/points/points.ts';
import type { Queries } from '../db/queries.ts';
import { loadNodeHistory, loadNodePlan, loadSourceLine, type NodeRecord } from './queries.ts';
import { loadTree, treeRows, type PlanTree } from './tree.ts';

type Detail = z.input<typeof readNode.output>;

/** Everything behind one node: its row, its paper, its tasks, its findings, its history. */
export async function readNodeDetail(db: Queries, nodeId: number, day: Day): Promise<Detail> {
  const found = await loadNodePlan(db, nodeId);
  if (found === undefined) throw new Problem('not-found');
  const tree = await loadTree(db, found.plan_id, day);
  const row = treeRows(tree).find((node) => node.id === nodeId);
  const record = tree.nodes.find((node) => node.id === nodeId);
  if (row === undefined || record === undefined) throw new Problem('not-found');
  const history = await loadNodeHistory(db, nodeId);
  return {
    ...row,
    planId: found.plan_id,
    parentName: tree.nodes.find((node) => node.code === row.parent)?.name ?? null,
    surveyBasis: record.survey_basis,
    summed: summedOf(tree.nodes, row.code),
    source: await sourceOf(db, found.plan_id, record.line),
    linkedTasks: tasksOf(tree, row.code),
    findings: tree.findings
      .filter((finding) => finding.node_code === row.code)
      .map(({ id, severity, message }) => ({ id, severity, message })),
    history: history.map((event) => ({
      at: event.at.toISOString(),
      who: event.person_name ?? 'Hệ thống',
      action: event.action,
      before: event.old_value,
      after: event.new_value,
      reason: event.reason,
    })),
  };
}

function summedOf(nodes: readonly NodeRecord[], code: string): Detail['summed'] {
  const children = nodes.filter((node) => node.parent === code);
  if (children.length === 0) return null;
  const add = (column: 'max_points' | 'previous_score' | 'target') =>
    sum(children.map((node) => points(node[column] ?? '0')));
  return {
    maxPoints: add('max_points'),
    previousScore: add('previous_score'),
    target: add('target'),
  };
}

async function sourceOf(
  db: Queries,
  planId: number,
  line: number | null,
): Promise<Detail['source']> {
  if (line === null) return null;
  const source = await loadSourceLine(db, planId, line);
  return source === undefined
    ? null
    : { document: source.file_name, line, text: source.text ?? '' };
}

const tasksOf = ({ links }: PlanTree, code: string): Detail['linkedTasks'] =>
  links
    .filter((link) => link.node === code)
    .map((link) => ({
      linkId: link.id,
      taskId: link.task_id,
      number: link.task,
      text: link.text,
      state: link.state as 'proposed',
      reason: link.reason,
      lastDay: link.last_day,
      deadlineText: link.deadline_text,
      version: link.version,
    }));
