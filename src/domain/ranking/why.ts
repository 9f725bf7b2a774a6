/** Why this rank: the nodes that separate a unit from the one above. */
import {
  compare,
  isNegative,
  isZero,
  points,
  subtract,
  sum,
  zero,
  type Points,
} from '../points/points.ts';
import type { Standing } from '../rubric/edition.ts';

/** A leaf of two sheets of one rubric edition, side by side. */
export interface LeafPair {
  code: string;
  name: string;
  /** Points of a penalty are taken off. */
  standing: Standing;
  own: LeafScore;
  above: LeafScore;
}

export interface LeafScore {
  /** Null: missing or not applicable; it adds nothing to the unit's sum. */
  points: Points | null;
  isApplicable: boolean;
}

export interface Gap extends Omit<LeafPair, 'standing'> {
  /** own − above in what it brings: below zero where the unit loses against the one above. */
  difference: Points;
}

export interface Why {
  /** From the dearest loss to the largest lead; leaves without a difference are left out. */
  gaps: Gap[];
  /** The gaps add up to this, exactly: own − above in points. */
  difference: Points;
  /** What the unit loses at the nodes where it has less, and leads by where it has more; both from zero up. */
  behind: Points;
  ahead: Points;
}

/** What a leaf brings to the sum of its sheet. */
const brought = ({ points: value }: LeafScore, standing: Standing): Points =>
  standing === 'penalty' ? subtract(zero, value ?? zero) : (value ?? zero);

/** A pair that differs only in what is applicable has no gap in points; it changes the share. */
export function whyThisRank(leaves: readonly LeafPair[]): Why {
  const gaps = leaves
    .map(({ standing, ...pair }) => ({
      ...pair,
      difference: subtract(brought(pair.own, standing), brought(pair.above, standing)),
    }))
    .filter(
      ({ difference, own, above }) =>
        !isZero(difference) || own.isApplicable !== above.isApplicable,
    )
    .sort((a, b) => compare(a.difference, b.difference) || (a.code < b.code ? -1 : 1));
  const differences = gaps.map(({ difference }) => difference);
  return {
    gaps,
    difference: sum([points('0'), ...differences]),
    behind: subtract(zero, sum(differences.filter(isNegative))),
    ahead: sum(differences.filter((each) => !isNegative(each))),
  };
}
