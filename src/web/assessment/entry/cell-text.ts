/** All facts of a row as the text of one cell, and back: what is copied out can be pasted in. */
import { isMissing, type Facts, type FactSpec } from '#domain/scoring/fact.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';
import { tidy } from '#domain/text/vietnamese.ts';
import { readFact, showFact } from './fact-text.ts';

export type ReadCell =
  | { ok: true; facts: Facts }
  /** `label`: the fact that was refused; null where there was more text than facts. */
  | { ok: false; label: string | null; why: string };

const unknown = '…';

const isFigures = (specs: readonly FactSpec[]): boolean =>
  specs.every(({ type }) => type === 'decimal' || type === 'count');

/** "45 / 50", "Có · 12/03/2020"; empty where no fact is there. */
export function showCell(rule: BoundRule, facts: Facts): string {
  const specs = rule.facts(facts);
  if (specs.every(({ key }) => isMissing(facts, key))) return '';
  const [only] = specs;
  const texts = specs.map((spec) =>
    isMissing(facts, spec.key) ? unknown : showFact(spec, facts[spec.key] ?? ''),
  );
  if (specs.length === 1 && only?.unit !== undefined) return `${texts[0] ?? ''} ${only.unit}`;
  return texts.join(isFigures(specs) ? ' / ' : ' · ');
}

/** Reads the facts in the order in which the rule asks for them. */
export function readCell(rule: BoundRule, text: string): ReadCell {
  const [first] = rule.facts({});
  const parts = partsOf(text, rule.facts({}));
  const facts: Record<string, string> = {};
  const passed = new Set<string>();
  for (const part of parts) {
    const spec = rule.facts(facts).find(({ key }) => !(key in facts) && !passed.has(key));
    if (spec === undefined) return { ok: false, label: null, why: '' };
    if (part === unknown || part === '') passed.add(spec.key);
    else {
      const value = parts.length === 1 ? withoutUnit(spec, part) : part;
      const read = readFact(spec, value);
      const opened = read.ok ? { [spec.key]: read.value } : openedBy(rule, facts, spec, part);
      if (opened === null)
        return { ok: false, label: spec === first ? '' : spec.label, why: read.ok ? '' : read.why };
      Object.assign(facts, opened);
    }
  }
  return { ok: true, facts };
}

function partsOf(text: string, specs: readonly FactSpec[]): string[] {
  const typed = tidy(text);
  if (specs.length === 1 && (specs[0]?.type === 'text' || !/[·;]/.test(typed))) return [typed];
  return typed.split(isFigures(specs) ? /\s*[·;/]\s*/ : /\s*[·;]\s*/);
}

const withoutUnit = ({ unit, type }: FactSpec, part: string): string =>
  unit !== undefined && type !== 'text' && part.endsWith(unit) ? part.slice(0, -unit.length) : part;

/** "12/03/2020" where it is first asked whether a thing was done: a day says that it was. */
function openedBy(
  rule: BoundRule,
  facts: Facts,
  { key, choices }: FactSpec,
  part: string,
): Facts | null {
  if (choices?.some(({ value }) => value === 'yes') !== true) return null;
  const said = { ...facts, [key]: 'yes' };
  const next = rule.facts(said).find((spec) => !(spec.key in said));
  const read = next === undefined ? null : readFact(next, part);
  return next !== undefined && read?.ok === true ? { [key]: 'yes', [next.key]: read.value } : null;
}
