/** How much a term says in one plan (the rarer, the more), and how near two of its texts are. */
import { isCommonplace } from './vocabulary.ts';
import type { Term, Text } from './words.ts';

/** A text's terms with their weights. */
export type Vector = ReadonlyMap<string, number>;

const nameWeight = 2;
const commonplaceWeight = 0.5;

const kindWeight = (term: Term): number =>
  term.isName ? nameWeight : isCommonplace(term.key) ? commonplaceWeight : 1;

/**
 * Weighs texts of one corpus: rarity over its texts × kind of term × (1 + ln of repetitions).
 * The corpus is the plan itself, so no list of rare words is kept anywhere.
 */
export function weighing(corpus: readonly Text[]): (text: Text) => Vector {
  const seenIn = new Map<string, number>();
  for (const text of corpus)
    for (const key of new Set(text.terms.map((term) => term.key)))
      seenIn.set(key, (seenIn.get(key) ?? 0) + 1);
  const rarity = (key: string): number => Math.log((corpus.length + 1) / (seenIn.get(key) ?? 1));
  return (text) =>
    new Map(
      [...Map.groupBy(text.terms, (term) => term.key)].map(([key, terms]) => [
        key,
        rarity(key) * (1 + Math.log(terms.length)) * Math.max(...terms.map(kindWeight)),
      ]),
    );
}

const squares = (vector: Vector): number =>
  [...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0);

/** The cosine of two texts: 0 when they share no term, 1 when they say the same. */
export function nearness(a: Vector, b: Vector): number {
  let shared = 0;
  for (const [key, weight] of a) shared += weight * (b.get(key) ?? 0);
  return shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b));
}
