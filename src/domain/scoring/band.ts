/** Bands of a value: each edge open or closed, none overlapping, no gap between neighbours. */
import { compareFractions, fraction, type Fraction } from '../points/fraction.ts';
import { compare, isZero, type Points } from '../points/points.ts';
import type { Fault } from './fault.ts';
import { decimalField, flagField, optional, type ValuesOf } from './field.ts';
import { show } from './trace.ts';

export const bandFields = {
  /** Null: from minus infinity. */
  from: optional(decimalField('Từ')),
  /** Whether the lower edge itself lies inside. */
  includesFrom: flagField('Gồm cả mức dưới'),
  to: optional(decimalField('Đến')),
  includesTo: flagField('Gồm cả mức trên'),
  points: decimalField('Điểm'),
};
export type Band = ValuesOf<typeof bandFields>;

export function isInside(band: Band, value: Fraction): boolean {
  const { from, to } = band;
  const low = from === null ? 1 : compareFractions(value, fraction(from));
  const high = to === null ? -1 : compareFractions(value, fraction(to));
  return (
    (low > 0 || (low === 0 && band.includesFrom)) && (high < 0 || (high === 0 && band.includesTo))
  );
}

/** "từ 70 đến dưới 90", "trên 90", "từ 70 trở xuống", "đúng 1". */
export function wordsOf({ from, to, includesFrom, includesTo }: Band, unit: string): string {
  const [low, high] = [from, to].map((edge) => (edge === null ? '' : `${show(edge)}${unit}`));
  if (from === null && to === null) return 'mọi mức';
  if (from === null) return includesTo ? `từ ${high} trở xuống` : `dưới ${high}`;
  if (to === null) return includesFrom ? `từ ${low} trở lên` : `trên ${low}`;
  if (compare(from, to) === 0) return `đúng ${low}`;
  return `${includesFrom ? 'từ' : 'trên'} ${low} đến ${includesTo ? '' : 'dưới '}${high}`;
}

/** Bands in the order of their values. */
export const sortBands = (bands: readonly Band[]): Band[] => [...bands].sort(byLowerEdge);

/** What is wrong with bands in order. */
export function faultsOfBands(sorted: readonly Band[], maxPoints: Points): Fault[] {
  const faults: Fault[] = sorted.flatMap((band, at) => faultsOfBand(band, at, maxPoints));
  for (const [at, band] of sorted.entries()) {
    const next = sorted[at + 1];
    const fault = next === undefined ? null : faultBetween(band, next);
    if (fault !== null) faults.push({ path: 'bands', message: fault });
  }
  return faults.length > 0 ? faults : faultsOutside(sorted);
}

function byLowerEdge(a: Band, b: Band): number {
  if (a.from === null || b.from === null) return Number(a.from !== null) - Number(b.from !== null);
  return compare(a.from, b.from) || Number(b.includesFrom) - Number(a.includesFrom);
}

function faultsOfBand(band: Band, at: number, maxPoints: Points): Fault[] {
  const path = `bands[${at}]`;
  const faults: Fault[] = [];
  if (compare(band.points, maxPoints) > 0)
    faults.push({
      path: `${path}.points`,
      message: `Điểm của mức lớn hơn điểm tối đa ${show(maxPoints)}.`,
    });
  if (band.from !== null && band.to !== null) {
    const order = compare(band.from, band.to);
    const isEmpty = order > 0 || (order === 0 && !(band.includesFrom && band.includesTo));
    if (isEmpty) faults.push({ path, message: 'Mức dưới phải nhỏ hơn mức trên.' });
  }
  return faults;
}

/** Neighbours meet at one value that lies in exactly one of them. */
function faultBetween(band: Band, next: Band): string | null {
  const words = `${wordsOf(band, '')} và ${wordsOf(next, '')}`;
  if (band.to === null || next.from === null) return `Hai mức chồng lên nhau: ${words}.`;
  const order = compare(band.to, next.from);
  if (order > 0 || (order === 0 && band.includesTo && next.includesFrom))
    return `Hai mức chồng lên nhau: ${words}.`;
  if (order < 0 || (!band.includesTo && !next.includesFrom))
    return `Có khoảng trống giữa hai mức: ${words}.`;
  return null;
}

/**
 * A value outside the bands earns nothing: better than the best band, that would be a trap (100.5 % of
 * a top band that ends at 100). Bands that neither rise nor fall may well be closed at both ends.
 */
function faultsOutside(sorted: readonly Band[]): Fault[] {
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined || sorted.length < 2) return [];
  const direction = directionOf(sorted);
  const worth = compare(highest.points, lowest.points);
  if (direction === 'rising' && worth > 0 && highest.to !== null)
    return [
      {
        path: 'bands',
        message: `Mức cao nhất phải để trống giới hạn trên, nếu không giá trị vượt mức lại được 0 điểm: ${wordsOf(highest, '')}.`,
      },
    ];
  const reachesZero = lowest.from === null || (isZero(lowest.from) && lowest.includesFrom);
  if (direction === 'falling' && worth < 0 && !reachesZero)
    return [
      {
        path: 'bands',
        message: `Mức thấp nhất phải bắt đầu từ 0, nếu không giá trị thấp hơn lại được 0 điểm: ${wordsOf(lowest, '')}.`,
      },
    ];
  return [];
}

/** Whether points never fall (or never rise) with the value; null when they do both. */
export function directionOf(sorted: readonly Band[]): 'rising' | 'falling' | null {
  const steps = sorted
    .slice(1)
    .map((band, at) => compare(band.points, sorted[at]?.points ?? band.points));
  if (steps.every((step) => step >= 0)) return 'rising';
  return steps.every((step) => step <= 0) ? 'falling' : null;
}
