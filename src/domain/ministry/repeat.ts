/**
 * Repeat losses: a node followed back through the editions of the years before. A confirmed row of
 * the crosswalk leads from year to year; where there is none the same code is taken, and says so.
 */
import { compare, zero, type Points } from '../points/points.ts';
import type { StepKind } from '../rubric/crosswalk.ts';

export interface YearOfLosses {
  indexYear: number;
  /** What each leaf lost; null where the year has no figure for it. Codes not of the edition are absent. */
  lost: ReadonlyMap<string, Points | null>;
  /** How the leaves of the year before this one (next in the list) went over into this one's. */
  crosswalk: readonly Step[];
}

export interface Step {
  kind: StepKind;
  from: string | null;
  to: string | null;
  isConfirmed: boolean;
}

export interface Repeat {
  /** Years in which points were lost, of those with a figure. */
  lostIn: number;
  of: number;
  /** The newest first. */
  years: { indexYear: number; code: string; lost: Points | null }[];
  /** False when a year was reached by the same code alone ("theo mã, chưa xác nhận"). */
  isConfirmed: boolean;
}

const comparable: ReadonlySet<StepKind> = new Set(['same', 'reWeighted']);

/**
 * @param years the newest first; the leaf is one of the first year's
 * @returns the leaf's years as far back as it can be followed
 */
export function repeatOf(code: string, years: readonly YearOfLosses[]): Repeat {
  const found: Repeat['years'] = [];
  let isConfirmed = true;
  let at: string | null = code;
  for (const [place, { indexYear, lost, crosswalk }] of years.entries()) {
    if (at === null || !lost.has(at)) break;
    found.push({ indexYear, code: at, lost: lost.get(at) ?? null });
    const earlier = years[place + 1];
    const before = predecessorOf(at, crosswalk);
    if (before.isByCode && earlier?.lost.has(at) === true) isConfirmed = false;
    at = before.code;
  }
  const known = found.filter((year) => year.lost !== null);
  const losing = known.filter((year) => year.lost !== null && compare(year.lost, zero) > 0);
  return { lostIn: losing.length, of: known.length, years: found, isConfirmed };
}

/** Where a person has settled that a leaf is new, split or merged, nothing before it compares. */
function predecessorOf(
  code: string,
  crosswalk: readonly Step[],
): { code: string | null; isByCode: boolean } {
  const settled = crosswalk.filter(({ to, isConfirmed }) => to === code && isConfirmed);
  if (settled.length === 0) return { code, isByCode: true };
  const [only] = settled;
  const leads = settled.length === 1 && only !== undefined && comparable.has(only.kind);
  return { code: leads ? only.from : null, isByCode: false };
}
