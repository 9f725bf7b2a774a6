/** A whole sheet: every node's points from its facts, parents as exact sums, totals and index %. */
import type { WorkingDays } from '../calendar/working-day.ts';
import { compare, percent, points, subtract, sum, zero, type Points } from '../points/points.ts';
import type { Edition, EditionNode } from '../rubric/edition.ts';
import { isFaults, type Fault } from './fault.ts';
import { readRule } from './read-rule.ts';
import type { BoundRule } from './rule.ts';
import { noEntry, scoreNode, type Entry } from './score-node.ts';

export interface SheetNode {
  code: string;
  /** A parent is missing while any leaf below is; its points are the sum so far. */
  state: 'scored' | 'missing' | 'notApplicable';
  /** Null where nothing below is scored. */
  points: Points | null;
  /** The maximum less what is not applicable: the node's share of the denominator. */
  applicableMax: Points;
  trace: readonly string[];
  missing: readonly string[];
  faults: readonly Fault[];
}

export interface SheetTotals {
  /** Of the 100, before bonus and penalty. */
  points: Points;
  applicableMax: Points;
  bonus: Points;
  penalty: Points;
  /** points (rescaled where the rubric says so) + bonus − penalty, never below zero. */
  total: Points;
  /** points ÷ applicableMax × 100, two decimals; null when nothing is applicable. */
  indexPercent: Points | null;
  /** How many leaves still miss facts: they count as nothing yet, and are not zero. */
  missing: number;
}

export interface SheetScore {
  nodes: SheetNode[];
  totals: SheetTotals;
}

/** An edition made ready: its rules read once, for any number of sheets. */
export interface ReadyEdition {
  edition: Edition;
  rules: ReadonlyMap<string, BoundRule>;
  /** Parents after their children. */
  upwards: readonly EditionNode[];
  children: ReadonlyMap<string | null, readonly EditionNode[]>;
}

/** Leaves whose rule has faults have no rule here and stay missing; `checkEdition` names them. */
export function makeReady(edition: Edition, workingDays?: WorkingDays): ReadyEdition {
  const rules = new Map<string, BoundRule>();
  for (const { code, rule, maxPoints } of edition.nodes) {
    const read = rule === null ? [] : readRule(rule, maxPoints, workingDays);
    if (!isFaults(read)) rules.set(code, read);
  }
  return {
    edition,
    rules,
    upwards: [...edition.nodes].reverse(),
    children: Map.groupBy(edition.nodes, ({ parent }) => parent),
  };
}

/** @param entries by node code; leaves without one are missing */
export const scoreSheet = (ready: ReadyEdition, entries: ReadonlyMap<string, Entry>): SheetScore =>
  addUp(ready, (node) =>
    leaf(
      node,
      ready.rules.get(node.code),
      entries.get(node.code) ?? noEntry,
      ready.edition.decimals,
    ),
  );

/** What is known of a leaf whose points have been computed before. */
export type KnownLeaf = Pick<SheetNode, 'state' | 'points'>;

/** The same sums from points already computed; leaves that are not known are missing. */
export const sumSheet = (ready: ReadyEdition, known: ReadonlyMap<string, KnownLeaf>): SheetScore =>
  addUp(ready, (node) => {
    const { state, points: value } = known.get(node.code) ?? unread(node);
    const applicableMax = state === 'notApplicable' ? zero : node.maxPoints;
    return { ...unread(node), state, points: value, applicableMax, missing: [] };
  });

function addUp(
  { edition, upwards, children }: ReadyEdition,
  leafOf: (node: EditionNode) => SheetNode,
): SheetScore {
  const found = new Map<string, SheetNode>();
  for (const node of upwards) {
    const below = children.get(node.code)?.map(({ code }) => found.get(code) ?? unread(node));
    found.set(node.code, below === undefined ? leafOf(node) : parent(node, below));
  }
  const nodes = edition.nodes
    .map(({ code }) => found.get(code))
    .filter((node) => node !== undefined);
  return { nodes, totals: totalsOf(edition, children, found) };
}

const unread = ({ code, maxPoints }: EditionNode): SheetNode => ({
  code,
  state: 'missing',
  points: null,
  applicableMax: maxPoints,
  trace: [],
  missing: ['Quy tắc chấm'],
  faults: [],
});

function leaf(
  node: EditionNode,
  rule: BoundRule | undefined,
  entry: Entry,
  decimals: number,
): SheetNode {
  if (rule === undefined) return unread(node);
  const score = scoreNode(rule, entry, decimals);
  const { state, trace, faults } = score;
  return {
    code: node.code,
    state,
    points: score.points,
    applicableMax: state === 'notApplicable' ? zero : node.maxPoints,
    trace,
    missing: score.state === 'missing' ? score.missing : [],
    faults,
  };
}

function parent({ code }: EditionNode, below: readonly SheetNode[]): SheetNode {
  const earned = below.flatMap((child) => (child.points === null ? [] : [child.points]));
  return {
    code,
    state: below.some(({ state }) => state === 'missing')
      ? 'missing'
      : below.every(({ state }) => state === 'notApplicable')
        ? 'notApplicable'
        : 'scored',
    points: earned.length === 0 ? null : sum(earned),
    applicableMax: sum(below.map(({ applicableMax }) => applicableMax)),
    trace: [],
    missing: [],
    faults: [],
  };
}

function totalsOf(
  { decimals, isRescaled, nodes }: Edition,
  children: ReadyEdition['children'],
  found: ReadonlyMap<string, SheetNode>,
): SheetTotals {
  const roots = (standing: EditionNode['standing']) =>
    (children.get(null) ?? [])
      .filter((node) => node.standing === standing)
      .flatMap(({ code }) => found.get(code) ?? []);
  const earned = (of: readonly SheetNode[]) => sum(of.map((node) => node.points ?? zero));
  const core = roots('core');
  const applicableMax = sum(core.map((node) => node.applicableMax));
  const [own, bonus, penalty] = [earned(core), earned(roots('bonus')), earned(roots('penalty'))];
  const counted = isRescaled ? (percent(own, applicableMax, decimals) ?? zero) : own;
  const total = subtract(sum([counted, bonus]), penalty);
  const leaves = nodes.filter(({ code }) => !children.has(code));
  return {
    points: own,
    applicableMax,
    bonus,
    penalty,
    total: compare(total, zero) < 0 ? points('0') : total,
    indexPercent: percent(own, applicableMax),
    missing: leaves.filter(({ code }) => found.get(code)?.state === 'missing').length,
  };
}
