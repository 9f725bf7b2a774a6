/** How far two units are apart in index %: what decides between them, before any rounding. */
import { fraction, isZeroFraction, minus, roundFraction, times } from '../points/fraction.ts';
import { isZero, points, type Points } from '../points/points.ts';
import { shareOf, type Standing } from './rank.ts';

type Result = Pick<Standing<unknown>, 'points' | 'applicableMax'>;

/** Decimals told as a rule, and at most: a gap that is there never reads as none. */
const [usual, finest] = [4, 12];

/**
 * own − other in percentage points of the index, half up; '0' only for an exact tie.
 * @returns null where either has no score, or nothing applies
 */
export function indexGap(own: Result, other: Result): Points | null {
  const [mine, theirs] = [shareOf(own), shareOf(other)];
  if (mine === null || theirs === null) return null;
  const gap = times(minus(mine, theirs), fraction(points('100')));
  if (isZeroFraction(gap)) return points('0');
  let decimals = usual;
  while (decimals < finest && isZero(roundFraction(gap, decimals))) decimals += 1;
  return roundFraction(gap, decimals);
}
