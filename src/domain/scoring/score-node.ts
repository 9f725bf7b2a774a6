/** The points of one node from its rule and its facts, rounded once. */
import { roundFraction } from '../points/fraction.ts';
import type { Points } from '../points/points.ts';
import { faultsOf, isMissing, readerOf, type Facts } from './fact.ts';
import type { Fault } from './fault.ts';
import type { BoundRule } from './rule.ts';

/** What is entered for a node. */
export interface Entry {
  facts: Facts;
  /** The reason why the node does not apply to the unit; null where it does. */
  notApplicable: string | null;
}

/** Zero is a score; missing and not applicable are none, and differ from each other. */
export type NodeScore =
  | { state: 'scored'; points: Points; trace: readonly string[]; faults: readonly Fault[] }
  | {
      state: 'missing';
      points: null;
      /** Labels of the facts not yet there. */
      missing: readonly string[];
      trace: readonly string[];
      faults: readonly Fault[];
    }
  | { state: 'notApplicable'; points: null; trace: readonly string[]; faults: readonly Fault[] };

export const noEntry: Entry = { facts: {}, notApplicable: null };

/** @param decimals of the rubric: a rule computes exactly and rounds once, half up */
export function scoreNode(rule: BoundRule, entry: Entry, decimals: number): NodeScore {
  if (entry.notApplicable !== null)
    return {
      state: 'notApplicable',
      points: null,
      trace: [`Không áp dụng: ${entry.notApplicable}`],
      faults: [],
    };
  const specs = rule.facts(entry.facts);
  const faults = faultsOf(specs, entry.facts);
  const missing = specs.filter(({ key }) => isMissing(entry.facts, key)).map(({ label }) => label);
  if (faults.length > 0 || missing.length > 0) return stillMissing(missing, faults);
  const verdict = rule.score(readerOf(entry.facts));
  switch (verdict.state) {
    case 'scored':
      return {
        state: 'scored',
        points: roundFraction(verdict.points, decimals),
        trace: verdict.trace,
        faults,
      };
    case 'missing':
      return stillMissing(verdict.missing, faults);
    case 'notApplicable':
      return { state: 'notApplicable', points: null, trace: verdict.trace, faults };
  }
}

const stillMissing = (missing: readonly string[], faults: readonly Fault[]): NodeScore => ({
  state: 'missing',
  points: null,
  missing,
  trace: missing.length === 0 ? [] : [`Chưa có: ${missing.join('; ')}.`],
  faults,
});
