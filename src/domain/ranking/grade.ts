/** Grades by index %: bands that a province sets; provinces differ (rule 15 of the land). */
import { compareFractions, fraction, times, type Fraction } from '../points/fraction.ts';
import { compare, points, type Points } from '../points/points.ts';
import { shareOf, type Standing } from './rank.ts';

export interface GradeBand {
  name: string;
  /** The lower edge in % of the applicable maximum. */
  from: Points;
  /** Whether the edge itself belongs to the grade ("từ 80 %") or not ("trên 80 %"). */
  includesFrom: boolean;
}

const hundred: Fraction = fraction(points('100'));

const reaches = (percent: Fraction, { from, includesFrom }: GradeBand): boolean => {
  const order = compareFractions(percent, fraction(from));
  return order > 0 || (order === 0 && includesFrom);
};

/** The highest grade reached; null for a unit without a score, or below every grade. */
export function gradeOf(
  result: Pick<Standing<unknown>, 'points' | 'applicableMax'>,
  bands: readonly GradeBand[],
): string | null {
  const share = shareOf(result);
  if (share === null) return null;
  const percent = times(share, hundred);
  return bestFirst(bands).find((band) => reaches(percent, band))?.name ?? null;
}

/** From the best grade down; of two with one edge, the one that leaves it out is the better. */
export const bestFirst = (bands: readonly GradeBand[]): GradeBand[] =>
  [...bands].sort(
    (a, b) => compare(b.from, a.from) || Number(a.includesFrom) - Number(b.includesFrom),
  );
