/** A keystroke in a fact's field: a fact where it is one, a kept text where it is none. */
import type { FactSpec } from '#domain/scoring/fact.ts';
import { tidy } from '#domain/text/vietnamese.ts';
import type { Change } from '../work/work.ts';
import { readFact } from './fact-text.ts';

export function withFact(now: Change, spec: FactSpec, text: string): Change {
  const facts = { ...now.facts };
  const wrong = { ...now.wrong };
  delete facts[spec.key];
  delete wrong[spec.key];
  if (tidy(text) === '') return { ...now, facts, wrong };
  const read = readFact(spec, text);
  if (read.ok) facts[spec.key] = read.value;
  else wrong[spec.key] = text;
  return { ...now, facts, wrong, notApplicable: null };
}

/** Shortest reason the server takes. */
const shortest = 3;

/** The node does not apply, for a reason; null: it does. */
export function withApplicability(now: Change, text: string | null, key: string): Change {
  const wrong = { ...now.wrong };
  delete wrong[key];
  if (text === null) return { ...now, wrong, notApplicable: null };
  if (text.trim().length < shortest) return { ...now, wrong: { ...wrong, [key]: text } };
  return { ...now, wrong, notApplicable: text };
}
