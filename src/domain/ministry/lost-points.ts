/**
 * The lost-point ledger (F14): the Ministry's points beside ours, and what is lost by node, by field
 * and by owner. Only leaves are counted, so that the three ways of adding up agree; what a paper
 * prints above them stands beside the sum. A leaf without a figure is counted as such, never as zero.
 */
import { compare, subtract, sum, zero, type Points } from '../points/points.ts';
import { treeOf } from '../stake/tree.ts';
import { gapIn, lostIn, type Figure } from './figure.ts';

export interface Owner {
  agencyId: number | null;
  name: string;
}

export interface Lead extends Owner {
  /** Proposed by the reader of the plan for a blank cell; nobody has confirmed it. */
  isProposed: boolean;
}

export interface LedgerNode {
  code: string;
  parent: string | null;
  maxPoints: Points;
  figure: Figure | null;
  /** Who leads the node itself; a node without a lead takes that of the nearest one above. */
  lead: Lead | null;
}

/** Sums over the leaves whose figures are known. */
export interface Tally {
  leaves: number;
  /** Leaves without a figure. */
  missing: number;
  /** Leaves that lost points. */
  losing: number;
  /** Null while no leaf has a figure. */
  lost: Points | null;
  /** Over the leaves with both our points and the Ministry's; null while there is none. */
  gap: Points | null;
}

export interface LedgerRow extends Tally {
  code: string;
  isLeaf: boolean;
  /** The sum of the parts as printed; null on a leaf and where a part has no figure. */
  summed: Points | null;
  owner: Lead | null;
}

export interface OwnerTally extends Tally {
  /** Null: leaves that nobody leads. */
  owner: Owner | null;
  /** Leaves that are this owner's by a proposal alone. */
  proposed: number;
}

export interface LostPoints {
  rows: LedgerRow[];
  /** The largest loss first. */
  byOwner: OwnerTally[];
  total: Tally & {
    maxPoints: Points;
    /** Without what was not applicable: the denominator of the index (rule 1 of the land). */
    applicableMax: Points;
    /** The fields as printed, added up; null where one has no figure. */
    summed: Points | null;
    /** The leaves added up; null where one has no figure. */
    leafSum: Points | null;
    /** Our points over the leaves where they are known; null where none is. */
    selfSum: Points | null;
  };
}

/** @returns one row per node in the order given; every sum is exact */
export function lostPoints(given: readonly LedgerNode[]): LostPoints {
  const nodes = excludeBelow(given);
  const tree = treeOf(nodes);
  const children = Map.groupBy(nodes, ({ parent }) => parent);
  const ownerOf = (node: LedgerNode) => tree.pathOf(node).find(({ lead }) => lead)?.lead ?? null;
  const leaves = nodes.filter(({ code }) => tree.isLeaf(code));
  const roots = nodes.filter((node) => tree.pathOf(node).length === 1);
  const maxPoints = sum(leaves.map((leaf) => leaf.maxPoints));
  const excluded = leaves.filter(({ figure }) => figure?.state === 'notApplicable');
  const selfPoints = leaves.flatMap(({ figure }) => figure?.selfPoints ?? []);
  return {
    rows: nodes.map((node) => ({
      code: node.code,
      isLeaf: tree.isLeaf(node.code),
      summed: sumOf(children.get(node.code) ?? [], children),
      owner: ownerOf(node),
      ...tally(tree.leavesOf(node.code)),
    })),
    byOwner: byOwner(leaves, ownerOf),
    total: {
      ...tally(leaves),
      maxPoints,
      applicableMax: subtract(maxPoints, sum(excluded.map((leaf) => leaf.maxPoints))),
      summed: sumOf(roots, children),
      leafSum: leafSum(leaves),
      selfSum: selfPoints.length === 0 ? null : sum(selfPoints),
    },
  };
}

/** What lies under a node that does not apply does not apply either. */
function excludeBelow(nodes: readonly LedgerNode[]): LedgerNode[] {
  const { pathOf } = treeOf(nodes);
  return nodes.map((node) => {
    const above = pathOf(node).find(({ figure }) => figure?.state === 'notApplicable');
    return above === undefined ? node : { ...node, figure: above.figure };
  });
}

/** Whether a leaf has neither points nor a word that it does not apply. */
const isMissing = ({ figure }: LedgerNode): boolean =>
  figure === null || figure.state === 'missing';

const sumOrNull = (values: (Points | null)[]): Points | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
};

function tally(leaves: readonly LedgerNode[]): Tally {
  const lost = leaves.map(({ maxPoints, figure }) => lostIn(maxPoints, figure));
  return {
    leaves: leaves.length,
    missing: leaves.filter(isMissing).length,
    losing: lost.filter((each) => each !== null && compare(each, zero) > 0).length,
    lost: sumOrNull(lost),
    gap: sumOrNull(leaves.map(({ figure }) => gapIn(figure))),
  };
}

type Children = ReadonlyMap<string | null, readonly LedgerNode[]>;

/** What the parts add up to: each as printed, else as its own parts add up. */
function sumOf(parts: readonly LedgerNode[], children: Children): Points | null {
  const values = parts
    .filter(({ figure }) => figure?.state !== 'notApplicable')
    .map(({ code, figure }) => figure?.points ?? sumOf(children.get(code) ?? [], children));
  return values.length > 0 && values.every((value) => value !== null) ? sum(values) : null;
}

function leafSum(leaves: readonly LedgerNode[]): Points | null {
  const values = leaves
    .filter(({ figure }) => figure?.state !== 'notApplicable')
    .map(({ figure }) => figure?.points ?? null);
  return values.length > 0 && values.every((value) => value !== null) ? sum(values) : null;
}

function byOwner(
  leaves: readonly LedgerNode[],
  ownerOf: (node: LedgerNode) => Lead | null,
): OwnerTally[] {
  const keyOf = (owner: Owner | null) => owner?.agencyId ?? owner?.name ?? null;
  const groups = Map.groupBy(leaves, (leaf) => keyOf(ownerOf(leaf)));
  return [...groups.values()]
    .map((group) => {
      const leads = group.map(ownerOf);
      const owner = leads[0] ? { agencyId: leads[0].agencyId, name: leads[0].name } : null;
      return { owner, proposed: leads.filter((lead) => lead?.isProposed).length, ...tally(group) };
    })
    .sort((a, b) => compare(b.lost ?? zero, a.lost ?? zero));
}
