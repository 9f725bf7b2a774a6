/**
 * Points at stake: what was lost last year, what the plan means to gain, which tasks work on it and
 * how long they have. Only leaves carry points (residual ones too), so that nothing counts twice.
 */
import { daysBetween, type Day } from '../calendar/day.ts';
import { compare, subtract, sum, zero, type Points } from '../points/points.ts';
import { treeOf, type Tree } from './tree.ts';

export interface StakeNode {
  code: string;
  parent: string | null;
  maxPoints: Points | null;
  previousScore: Points | null;
  target: Points | null;
  lead: { name: string | null };
  /**
   * Scored by a survey, not by the agencies' own work; null where nothing is said of the node itself,
   * so that the nearest word above it counts.
   */
  isSurvey: boolean | null;
}

export interface StakeTask {
  number: string;
  /** The effective last day; null when the plan's words give none. */
  lastDay: Day | null;
  /** All its obligations are confirmed: it still covers its nodes, but no deadline is left. */
  isDone: boolean;
}

/** A link a person confirmed. One to an inner node covers every leaf below it. */
export interface StakeLink {
  task: string;
  node: string;
}

export interface LinkedDeadline {
  lastDay: Day;
  /** 0 on the last day itself, negative when it has passed. */
  daysLeft: number;
}

export interface NodeStake {
  code: string;
  isLeaf: boolean;
  isSurvey: boolean;
  /** Maximum − last year's score over the leaves below. Null when one of them is not known. */
  lost: Points | null;
  /** Target − last year's score over the leaves below. Null when one of them is not known. */
  gain: Points | null;
  /** Tasks linked to the node, to one above it, or to one below. */
  tasks: string[];
  earliest: LinkedDeadline | null;
  latest: LinkedDeadline | null;
  /** Every leaf below with points lost has a task. */
  isCovered: boolean;
}

/** The stake of the leaves one agency leads (by its own lead, else the nearest one above). */
export interface LeadStake {
  lead: string | null;
  leaves: number;
  lost: Points;
  gain: Points;
  uncovered: Points;
}

export interface StakeReport {
  nodes: NodeStake[];
  /** Leaves with points lost and no confirmed link, the largest loss first. */
  uncovered: string[];
  /** Tasks that move no point: not linked to any node of the tree. */
  tasksWithoutNode: string[];
  byLead: LeadStake[];
  /** Sums over leaves whose figures are known; `unknown` counts the others. */
  totals: { lost: Points; gain: Points; surveyLost: Points; uncovered: Points; unknown: number };
}

const minus = (a: Points | null, b: Points | null): Points | null =>
  a === null || b === null ? null : subtract(a, b);
const lostOf = (leaf: StakeNode): Points | null => minus(leaf.maxPoints, leaf.previousScore);
const gainOf = (leaf: StakeNode): Points | null => minus(leaf.target, leaf.previousScore);
const hasLoss = (leaf: StakeNode): boolean => {
  const lost = lostOf(leaf);
  return lost !== null && compare(lost, zero) > 0;
};
const whole = (values: (Points | null)[]): Points | null => {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sum(known) : null;
};
const known = (values: (Points | null)[]): Points => sum(values.filter((value) => value !== null));

function deadlinesOf(
  tasks: readonly StakeTask[],
  today: Day,
): Pick<NodeStake, 'earliest' | 'latest'> {
  const days = tasks
    .flatMap((task) => (task.lastDay === null || task.isDone ? [] : [task.lastDay]))
    .sort();
  const at = (lastDay: Day | undefined): LinkedDeadline | null =>
    lastDay === undefined ? null : { lastDay, daysLeft: daysBetween(today, lastDay) };
  return { earliest: at(days[0]), latest: at(days.at(-1)) };
}

/** Which tasks work on which leaf: linked to it or to a node above it. */
function tasksByLeaf(
  tree: Tree<StakeNode>,
  tasks: readonly StakeTask[],
  links: readonly StakeLink[],
): Map<string, Set<string>> {
  const numbers = new Set(tasks.map((task) => task.number));
  const byLeaf = new Map<string, Set<string>>();
  for (const link of links)
    if (numbers.has(link.task))
      for (const leaf of tree.leavesOf(link.node))
        byLeaf.set(leaf.code, (byLeaf.get(leaf.code) ?? new Set()).add(link.task));
  return byLeaf;
}

function leadStakes(
  leaves: readonly StakeNode[],
  tree: Tree<StakeNode>,
  isUncovered: (leaf: StakeNode) => boolean,
): LeadStake[] {
  const leadOf = (leaf: StakeNode): string | null =>
    tree.pathOf(leaf).find((node) => node.lead.name !== null)?.lead.name ?? null;
  return [...Map.groupBy(leaves, leadOf)]
    .map(([lead, held]) => ({
      lead,
      leaves: held.length,
      lost: known(held.map(lostOf)),
      gain: known(held.map(gainOf)),
      uncovered: known(held.filter(isUncovered).map(lostOf)),
    }))
    .sort((a, b) => compare(b.lost, a.lost));
}

/**
 * Points at stake of a tree and its tasks on a day. Nothing is clamped: a leaf printed above its
 * maximum (the rest of 4.1 in Plan 123) has a negative loss, so that the sums agree with the scores.
 */
export function stakeOf(
  nodes: readonly StakeNode[],
  tasks: readonly StakeTask[],
  links: readonly StakeLink[],
  today: Day,
): StakeReport {
  const tree = treeOf(nodes);
  const byLeaf = tasksByLeaf(tree, tasks, links);
  const leaves = nodes.filter((node) => tree.isLeaf(node.code));
  const isSurvey = (node: StakeNode): boolean =>
    tree.pathOf(node).find((one) => one.isSurvey !== null)?.isSurvey ?? false;
  const isUncovered = (leaf: StakeNode): boolean => hasLoss(leaf) && !byLeaf.has(leaf.code);
  const stakeOfNode = (node: StakeNode): NodeStake => {
    const below = tree.leavesOf(node.code);
    const linked = new Set(below.flatMap((leaf) => [...(byLeaf.get(leaf.code) ?? [])]));
    const working = tasks.filter((task) => linked.has(task.number));
    return {
      code: node.code,
      isLeaf: tree.isLeaf(node.code),
      isSurvey: isSurvey(node),
      lost: whole(below.map(lostOf)),
      gain: whole(below.map(gainOf)),
      tasks: working.map((task) => task.number),
      ...deadlinesOf(working, today),
      isCovered: !below.some(isUncovered),
    };
  };
  const uncovered = leaves
    .filter(isUncovered)
    .sort((a, b) => compare(lostOf(b) ?? zero, lostOf(a) ?? zero));
  const linkedTasks = new Set([...byLeaf.values()].flatMap((numbers) => [...numbers]));
  return {
    nodes: nodes.map(stakeOfNode),
    uncovered: uncovered.map((leaf) => leaf.code),
    tasksWithoutNode: tasks.map((task) => task.number).filter((one) => !linkedTasks.has(one)),
    byLead: leadStakes(leaves, tree, isUncovered),
    totals: {
      lost: known(leaves.map(lostOf)),
      gain: known(leaves.map(gainOf)),
      surveyLost: known(leaves.filter(isSurvey).map(lostOf)),
      uncovered: known(uncovered.map(lostOf)),
      unknown: leaves.filter((leaf) => lostOf(leaf) === null).length,
    },
  };
}
