/** Ranks within leagues: ties share a rank (1, 2, 2, 4), on unrounded values; unscored units have none. */
import { compareFractions, fraction, over, type Fraction } from '../points/fraction.ts';
import { isZero, type Points } from '../points/points.ts';

/** One unit's result, as its sheet says. */
export interface Standing<Id> {
  unit: Id;
  /** Units of one type are ranked among themselves. */
  league: string;
  /** Null: not scored yet ("chưa chấm"), which is not zero. */
  points: Points | null;
  applicableMax: Points;
}

export interface Ranked<Id> extends Standing<Id> {
  /** Null for a unit that is not scored, or to which nothing applies. */
  rank: number | null;
  /** Of how many ranked units of the league. */
  of: number;
}

/** points ÷ applicable maximum, exactly; null where there is none to compare. */
export const shareOf = ({
  points,
  applicableMax,
}: Pick<Standing<unknown>, 'points' | 'applicableMax'>): Fraction | null =>
  points === null || isZero(applicableMax) ? null : over(fraction(points), fraction(applicableMax));

/**
 * @returns every unit, each league from its best on, unranked ones at its end in the order given.
 * Competition ranks (Decision 766/QĐ-TTg, 2022); nothing is rounded before it is compared.
 */
export function rankLeagues<Id>(standings: readonly Standing<Id>[]): Ranked<Id>[] {
  const leagues = Map.groupBy(standings, ({ league }) => league);
  return [...leagues.values()].flatMap(rankLeague);
}

function rankLeague<Id>(league: readonly Standing<Id>[]): Ranked<Id>[] {
  const shares = new Map(league.map((standing) => [standing, shareOf(standing)]));
  const scored = league.flatMap((standing) => {
    const share = shares.get(standing);
    return share ? [{ standing, share }] : [];
  });
  scored.sort((a, b) => compareFractions(b.share, a.share));
  let rank = 0;
  const ranked = scored.map(({ standing, share }, at) => {
    const before = scored[at - 1];
    if (before === undefined || compareFractions(before.share, share) !== 0) rank = at + 1;
    return { ...standing, rank, of: scored.length };
  });
  const unranked = league.filter((standing) => !shares.get(standing));
  return [
    ...ranked,
    ...unranked.map((standing) => ({ ...standing, rank: null, of: scored.length })),
  ];
}
