/** All the facts a rule may ever ask for, those behind an answer too: for a form on paper or in Excel. */
import type { Facts, FactSpec } from './fact.ts';
import type { BoundRule } from './rule.ts';

export interface PossibleFact {
  spec: FactSpec;
  /** The answer it follows from: "Có kế hoạch không? Có"; null: always asked for. */
  when: string | null;
}

/** In the order in which the rule asks. */
export function everyFact(rule: BoundRule): PossibleFact[] {
  const found = new Map<string, PossibleFact>();
  const explore = (given: Facts, when: string | null): void => {
    const fresh = rule.facts(given).filter(({ key }) => !found.has(key));
    for (const spec of fresh) found.set(spec.key, { spec, when });
    for (const { key, label, choices = [] } of fresh)
      for (const choice of choices)
        explore({ ...given, [key]: choice.value }, `${label} ${choice.label}`);
  };
  explore({}, null);
  return [...found.values()];
}
