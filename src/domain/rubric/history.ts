/** Figures of earlier years under the codes of a later edition, along the crosswalks between them. */
import type { Points } from '../points/points.ts';
import { carryOver, type Carried, type CrosswalkStep } from './crosswalk.ts';
import type { Edition } from './edition.ts';

/** From one edition to the next; what carries figures is settled, so only confirmed steps stand here. */
export interface Leg {
  before: Edition;
  after: Edition;
  steps: readonly CrosswalkStep[];
}

/**
 * @param path from the edition of the figures to the one wanted, each leg beginning where the last ended
 * @param figures by leaf code of the first edition
 * @returns one row per leaf of the last edition; comparable only where every step was `same`
 */
export function carryAlong(path: readonly Leg[], figures: ReadonlyMap<string, Points>): Carried[] {
  let carried: Carried[] = [];
  let standing = figures;
  let comparable: ReadonlySet<string> | null = null;
  for (const { before, after, steps } of path) {
    const known = comparable;
    carried = carryOver(before, after, steps, standing).map((row) => ({
      ...row,
      isComparable:
        row.isComparable &&
        steps.every(({ from, to }) => to !== row.code || known === null || known.has(from ?? '')),
    }));
    standing = new Map(
      carried.flatMap(({ code, value }) => (value === null ? [] : [[code, value] as const])),
    );
    comparable = new Set(carried.flatMap(({ code, isComparable }) => (isComparable ? code : [])));
  }
  return carried;
}
