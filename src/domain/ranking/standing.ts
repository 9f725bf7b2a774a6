/** What of a sheet's totals is ranked: the 100 with bonus and penalty, exactly, before any rounding. */
import { fraction, over, plus, roundFraction, times } from '../points/fraction.ts';
import { compare, points, subtract, sum, zero, type Points } from '../points/points.ts';
import type { SheetTotals } from '../scoring/score-sheet.ts';

type Totals = Pick<SheetTotals, 'points' | 'applicableMax' | 'bonus' | 'penalty'>;

/** Enough places for points × maximum ÷ 100 of any rubric: nothing is lost. */
const exactPlaces = 12;

/**
 * Points to be compared with the applicable maximum. Where the rubric rescales to 100, bonus and
 * penalty are points of that 100: own ÷ applicable × 100 + bonus − penalty.
 */
export function rankedPoints(totals: Totals, isRescaled: boolean): Points {
  const outside = subtract(totals.bonus, totals.penalty);
  const counted = isRescaled
    ? roundFraction(
        plus(
          fraction(totals.points),
          over(times(fraction(outside), fraction(totals.applicableMax)), fraction(points('100'))),
        ),
        exactPlaces,
      )
    : sum([totals.points, outside]);
  return compare(counted, zero) < 0 ? zero : counted;
}
