/**
 * What a rule kind is: parameters that are data, facts it asks for, exact points, a trace in words,
 * and the laws it keeps. One kind is one file in rules/; adding one touches no other.
 */
import type { WorkingDays } from '../calendar/working-day.ts';
import type { Fraction } from '../points/fraction.ts';
import type { Points } from '../points/points.ts';
import type { FactReader, Facts, FactSpec } from './fact.ts';
import type { Fault } from './fault.ts';
import { readFields, type Fields, type ValuesOf } from './field.ts';

/** A rule as stored: its kind and its parameters, both data of a rubric edition. */
export interface Rule {
  kind: string;
  parameters: unknown;
}

/** What a rule says of complete facts; the engine rounds the points. Trace: Vietnamese sentences. */
export type Verdict =
  | { state: 'scored'; points: Fraction; trace: readonly string[] }
  | { state: 'missing'; missing: readonly string[] }
  | { state: 'notApplicable'; trace: readonly string[] };

/**
 * With all else equal, more of the fact never gives fewer (rising) or more (falling) points. A later
 * day is more than an earlier one, yes is more than no.
 */
export interface Monotony {
  fact: string;
  direction: 'rising' | 'falling';
}

/** A rule whose parameters have been read, for a node of a given maximum. */
export interface BoundRule {
  /** What the rule says, in Vietnamese sentences with every number of its parameters in them. */
  describe(): string[];
  /** The facts asked for, given those already there: an answer may open further questions. */
  facts(given: Facts): FactSpec[];
  /** Called with complete and well-formed facts only. 0 ≤ points ≤ maximum. */
  score(facts: FactReader): Verdict;
  laws: readonly Monotony[];
}

/** What surrounds a rule while it is read. */
export interface Scope {
  maxPoints: Points;
  /** By the holiday table of the caller. */
  workingDays: WorkingDays;
  /** Reads a rule inside a rule, for a share of the points. */
  nested(rule: unknown, maxPoints: Points, path: string): BoundRule | readonly Fault[];
}

export interface RuleKind {
  kind: string;
  /** Vietnamese, for the editor. */
  label: string;
  about: string;
  parameters: Fields;
  read(parameters: unknown, scope: Scope): BoundRule | readonly Fault[];
}

interface Definition<F extends Fields> {
  kind: string;
  label: string;
  about: string;
  parameters: F;
  /** Faults where parameters that are right one by one do not fit together. */
  bind(parameters: ValuesOf<F>, scope: Scope): BoundRule | readonly Fault[];
}

export const ruleKind = <F extends Fields>({ bind, ...definition }: Definition<F>): RuleKind => ({
  ...definition,
  read(given, scope) {
    const faults: Fault[] = [];
    const parameters = readFields(definition.parameters, given, '', faults);
    return faults.length > 0 ? faults : bind(parameters, scope);
  },
});
