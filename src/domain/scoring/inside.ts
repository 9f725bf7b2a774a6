/** Facts of a rule inside a rule: their keys carry the place, so that no two parts share one. */
import type { FactReader, Facts, FactSpec } from './fact.ts';
import type { BoundRule } from './rule.ts';

export const inside = (facts: FactReader, place: string): FactReader => ({
  text: (key) => facts.text(`${place}.${key}`),
  decimal: (key) => facts.decimal(`${place}.${key}`),
  number: (key) => facts.number(`${place}.${key}`),
  day: (key) => facts.day(`${place}.${key}`),
  is: (key) => facts.is(`${place}.${key}`),
});

export function specsInside(rule: BoundRule, place: string, given: Facts): FactSpec[] {
  const own = Object.entries(given)
    .filter(([key]) => key.startsWith(`${place}.`))
    .map(([key, value]) => [key.slice(place.length + 1), value]);
  return rule
    .facts(Object.fromEntries(own) as Facts)
    .map((spec) => ({ ...spec, key: `${place}.${spec.key}` }));
}
