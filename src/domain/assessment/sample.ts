/** The sample of a blind second appraisal, and how far the two agree. */
import { fraction, over, plus, roundFraction, times, zeroFraction } from '../points/fraction.ts';
import { compare, isZero, points, subtract, type Points } from '../points/points.ts';
import { differs, type ScoreState } from './layer.ts';

/** FNV-1a, 32 bit: spreads keys evenly, the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // The last characters differ most; mix them down into the high bits.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 12)) >>> 0;
}

/**
 * A share of the items, drawn by a seed: the same seed draws the same, in the order given.
 * @param percent 1 to 100; at least one item is drawn where there are any
 */
export function drawSample<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  percent: number,
  seed: number,
): T[] {
  const size = Math.ceil((items.length * percent) / 100);
  const order = items
    .map((item) => ({ item, key: keyOf(item) }))
    .map(({ item, key }) => ({ item, key, lot: hash(`${seed} ${key}`) }))
    .sort((a, b) => a.lot - b.lot || (a.key < b.key ? -1 : 1));
  const drawn = new Set(order.slice(0, size).map(({ item }) => item));
  return items.filter((item) => drawn.has(item));
}

interface Appraised {
  state: ScoreState;
  points: Points | null;
}

export interface AppraisedTwice {
  first: Appraised;
  second: Appraised;
  maxPoints: Points;
}

export interface Agreement {
  done: number;
  /** Where both gave the same state and points. */
  same: number;
  /** Mean of |first − second| in % of the maximum, one decimal; null where nothing can be compared. */
  meanDifference: Points | null;
}

const distance = (a: Points, b: Points): Points =>
  compare(a, b) < 0 ? subtract(b, a) : subtract(a, b);

export function agreementOf(pairs: readonly AppraisedTwice[]): Agreement {
  const shares = pairs.flatMap(({ first, second, maxPoints }) =>
    first.points === null || second.points === null || isZero(maxPoints)
      ? []
      : [over(fraction(distance(first.points, second.points)), fraction(maxPoints))],
  );
  const whole = shares.reduce(plus, zeroFraction);
  return {
    done: pairs.length,
    same: pairs.filter(({ first, second }) => !differs(first, second)).length,
    meanDifference:
      shares.length === 0
        ? null
        : roundFraction(
            over(times(whole, fraction(points('100'))), fraction(points(shares.length))),
            1,
          ),
  };
}
