/** Why this rank: the nodes that separate a unit from the one above. */
import { compare, isNegative, isZero, subtract, sum, zero, type Points } from '../points/points.ts';
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

export interface Gap extends LeafPair {
  /** own − above in what it brings: below zero where the unit loses against the one above. */
  difference: Points;
}

export interface Why {
  /** From the dearest loss to the largest lead; leaves without a difference are left out. */
  gaps: Gap[];
  /** The gaps add up to this, exactly: own − above in points. */
  difference: Points;
  /** At nodes that apply to both: what it loses where it has less, leads by where it has more; from zero up. */
  behind: Points;
  ahead: Points;
  /** own − above at nodes that apply to one of the two only: there the maximum differs as well. */
  outside: Points;
}

/** What a leaf brings to the sum of its sheet. */
const brought = ({ points: value }: LeafScore, standing: Standing): Points =>
  standing === 'penalty' ? subtract(zero, value ?? zero) : (value ?? zero);

/** A pair that differs only in what is applicable has no gap in points; it changes the share. */
export function whyThisRank(leaves: readonly LeafPair[]): Why {
  const gaps = leaves
    .map((leaf) => ({
      ...leaf,
      difference: subtract(brought(leaf.own, leaf.standing), brought(leaf.above, leaf.standing)),
    }))
    .filter(({ difference, own, above }) => !isZero(difference) || !isOfBoth({ own, above }))
    .sort((a, b) => compare(a.difference, b.difference) || (a.code < b.code ? -1 : 1));
  const of = (isCounted: (gap: Gap) => boolean): Points =>
    sum(gaps.filter(isCounted).map(({ difference }) => difference));
  return {
    gaps,
    difference: of(() => true),
    behind: subtract(
      zero,
      of((gap) => isOfBoth(gap) && isNegative(gap.difference)),
    ),
    ahead: of((gap) => isOfBoth(gap) && !isNegative(gap.difference)),
    outside: of((gap) => !isOfBoth(gap)),
  };
}

/** Whether the node applies to both units. */
export const isOfBoth = ({ own, above }: Pick<Gap, 'own' | 'above'>): boolean =>
  own.isApplicable === above.isApplicable;
