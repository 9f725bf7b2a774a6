/** What the open layer says of a row: as saved, or as a draft that is on its way to the server. */
import type { LayerEntry } from '#contract/assessment.ts';
import type { Facts } from '#domain/scoring/fact.ts';

export interface Value {
  facts: Facts;
  /** The reason, where the node does not apply. */
  notApplicable: string | null;
  /** Why it differs from the layer before. */
  reason: string | null;
}

export interface Draft extends Value {
  /** The version of the saved value it was begun on; 0 where there was none. */
  version: number;
  /** Texts that are no fact of their kind, by fact: kept, but not sent. */
  wrong: Readonly<Record<string, string>>;
}

/** In `wrong`, where "not applicable" still lacks its reason. */
export const applicability = '#';

export const emptyValue: Value = { facts: {}, notApplicable: null, reason: null };

export const valueOf = (entry: LayerEntry | undefined): Value =>
  entry === undefined
    ? emptyValue
    : { facts: entry.facts, notApplicable: entry.notApplicable, reason: entry.reason };

const given = (facts: Facts): [string, string][] =>
  Object.entries(facts).filter(([, value]) => value !== '');

export const isSameFacts = (a: Facts, b: Facts): boolean => {
  const [left, right] = [given(a), given(b)];
  return left.length === right.length && left.every(([key, value]) => b[key] === value);
};

export const isSame = (a: Value, b: Value): boolean =>
  isSameFacts(a.facts, b.facts) &&
  a.notApplicable === b.notApplicable &&
  (a.reason ?? '') === (b.reason ?? '');

export const isWrong = ({ wrong }: Draft): boolean => Object.keys(wrong).length > 0;
