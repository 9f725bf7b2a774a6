/** Why this rank: the nodes that separate a unit from the one above. */
import { compare, isZero, points, subtract, sum, zero, type Points } from '../points/points.ts';

/** A leaf of two sheets of one rubric edition, side by side. */
export interface LeafPair {
  code: string;
  name: string;
  own: LeafScore;
  above: LeafScore;
}

export interface LeafScore {
  /** Null: missing or not applicable; it adds nothing to the unit's sum. */
  points: Points | null;
  isApplicable: boolean;
}

export interface Gap {
  code: string;
  name: string;
  /** own − above: below zero where the unit loses against the one above. */
  difference: Points;
  own: LeafScore;
  above: LeafScore;
}

export interface Why {
  /** From the dearest loss to the largest lead; leaves without a difference are left out. */
  gaps: Gap[];
  /** The gaps add up to this, exactly: own − above in points. */
  difference: Points;
}

const earned = ({ points: value }: LeafScore): Points => value ?? zero;

/** A pair that differs only in what is applicable has no gap in points; it changes the share. */
export function whyThisRank(leaves: readonly LeafPair[]): Why {
  const gaps = leaves
    .map(({ code, name, own, above }) => ({
      code,
      name,
      difference: subtract(earned(own), earned(above)),
      own,
      above,
    }))
    .filter(
      ({ difference, own, above }) =>
        !isZero(difference) || own.isApplicable !== above.isApplicable,
    )
    .sort((a, b) => compare(a.difference, b.difference) || (a.code < b.code ? -1 : 1));
  return { gaps, difference: sum([points('0'), ...gaps.map(({ difference }) => difference)]) };
}
