/** Việc của tôi: everything that waits for the reader, the most urgent first. */
import type { z } from 'zod';
import type { readWorklist } from '#contract/overview.ts';
import { can } from '#domain/access/right.ts';
import type { Day } from '#domain/calendar/day.ts';
import { compare, zero } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { daysLeft } from '#domain/task/progress.ts';
import type { Queries } from '../db/queries.ts';
import type { Person, SignedContext } from '../http/request-context.ts';
import { loadTree, type PlanTree } from '../rubric/actions.ts';
import { loadObligationsIn, loadOpenExtensions, type HeldRecord } from './due-queries.ts';
import { requirePlan } from './read.ts';

type Item = z.input<typeof readWorklist.output>['items'][number];

export async function worklistOf(
  { db, person, day }: Pick<SignedContext<unknown>, 'db' | 'person' | 'day'>,
  planId: number,
): Promise<{ items: Item[] }> {
  const plan = await requirePlan(db, planId);
  const tree = await loadTree(db, planId, day);
  const items = [
    ...(await ownObligations(db, planId, person, day)),
    ...(await confirmations(db, planId, person, day)),
    ...(await extensions(db, planId, person, day)),
    ...settlements(tree, person, plan.open_findings ?? 0),
    ...ownNodes(tree, person),
  ];
  return { items: items.sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity)) };
}

const nothing = {
  taskId: null,
  obligationId: null,
  nodeId: null,
  lastDay: null,
  days: null,
  askedDay: null,
  count: 1,
};

const obligationItem = (kind: Item['kind'], row: HeldRecord, day: Day, detail: string): Item => ({
  ...nothing,
  kind,
  title: `${row.number}. ${row.text}`,
  detail,
  taskId: row.task_id,
  obligationId: row.id,
  lastDay: row.last_day,
  days: row.last_day === null ? null : daysLeft(row.last_day, day),
});

/** What the reader's own agency has still to deliver. */
async function ownObligations(db: Queries, planId: number, person: Person, day: Day) {
  if (person.agencyId === null || !can(person, 'task.work')) return [];
  const open = ['notStarted', 'inProgress', 'returned'];
  const rows = await loadObligationsIn(db, planId, open, person.agencyId);
  return rows.map((row) => obligationItem('obligation', row, day, row.agency_name));
}

/** What others have delivered and the reader is to confirm. */
async function confirmations(db: Queries, planId: number, person: Person, day: Day) {
  if (!can(person, 'task.confirm')) return [];
  const rows = await loadObligationsIn(db, planId, ['submitted']);
  return rows.map((row) => obligationItem('confirmation', row, day, row.agency_name));
}

async function extensions(db: Queries, planId: number, person: Person, day: Day): Promise<Item[]> {
  if (!can(person, 'task.confirm')) return [];
  const rows = await loadOpenExtensions(db, planId);
  return rows.map((row) => ({
    ...nothing,
    kind: 'extension',
    title: `${row.number}. ${row.text}`,
    detail: `${row.agency_name}: ${row.reason}`,
    taskId: row.task_id,
    obligationId: row.obligation_id,
    lastDay: row.last_day,
    days: row.last_day === null ? null : daysLeft(row.last_day as Day, day),
    askedDay: row.asked_day,
  }));
}

/** Readings of the plan that wait for a person: one line each, with how many stand behind it. */
function settlements(tree: PlanTree, person: Person, openFindings: number): Item[] {
  const proposedLeads = tree.nodes.filter(
    (node) => node.lead_basis === 'proposed' && node.lead_name !== null,
  ).length;
  const proposedLinks = tree.links.filter((link) => link.state === 'proposed').length;
  const lines = [
    { kind: 'finding', allowed: can(person, 'finding.settle'), count: openFindings },
    { kind: 'lead', allowed: can(person, 'rubric.lead'), count: proposedLeads },
    { kind: 'link', allowed: can(person, 'task.link'), count: proposedLinks },
  ] as const;
  return lines
    .filter((line) => line.allowed && line.count > 0)
    .map(({ kind, count }) => ({ ...nothing, kind, title: '', detail: '', count }));
}

/** Nodes the reader's agency leads and that lost points last year. */
function ownNodes(tree: PlanTree, person: Person): Item[] {
  if (person.agencyId === null) return [];
  const atStake = new Map(tree.stake.nodes.map((node) => [node.code, node]));
  return tree.nodes.flatMap((node) => {
    const own = atStake.get(node.code);
    const isMine = node.lead_agency_id === person.agencyId && own?.isLeaf === true;
    if (!isMine || own.lost === null || compare(own.lost, zero) <= 0) return [];
    const item: Item = {
      ...nothing,
      kind: 'node',
      title: `${node.code}. ${node.name}`,
      detail: formatPoints(own.lost),
      nodeId: node.id,
      lastDay: own.earliest?.lastDay ?? null,
      days: own.earliest?.daysLeft ?? null,
    };
    return [item];
  });
}
