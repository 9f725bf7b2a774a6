/** Plausible facts for any rule ("dữ liệu minh hoạ"), the same at every loading. */
import type { Facts, FactSpec } from '#domain/scoring/fact.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';

/** A whole number from 0 to 99 out of a text: a lot, but always the same one. */
export function lotOf(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return ((value * 7919) % 104_729) % 100;
}

/** Questions that an answer opens are answered too; a rule of any paper asks a few times at most. */
const mostQuestions = 6;

export interface Lot {
  /** Whose facts: the unit and the node. */
  lot: string;
  /** How bad luck may be, in %: 100 is any, and the less the better are the figures. */
  worst: number;
  /** The index year; papers are of its first months. */
  year: number;
  /** What stands where a text is asked for. */
  words: string;
}

export function makeUpFacts(rule: BoundRule, given: Lot): Facts {
  let facts: Facts = {};
  for (let turn = 0; turn < mostQuestions; turn++) {
    const open = rule.facts(facts).filter(({ key }) => !(key in facts));
    if (open.length === 0) break;
    const answers = open.map((spec) => [spec.key, answer(spec, given)] as const);
    facts = { ...facts, ...Object.fromEntries(answers) };
  }
  return facts;
}

function answer(spec: FactSpec, { lot: whose, worst, year, words }: Lot): string {
  const lot = Math.floor((lotOf(`${whose} ${spec.key}`) * worst) / 100);
  switch (spec.type) {
    case 'choice':
      return choiceOf(spec, lot);
    case 'day':
      return dayOf(spec.key, year, lot);
    case 'count':
      return String(lot < 55 ? 2 : lot < 80 ? 1 : lot < 92 ? 3 : 0);
    case 'decimal':
      return decimalOf(spec, lot);
    case 'text':
      return words;
  }
}

const choiceOf = ({ choices = [] }: FactSpec, lot: number): string =>
  (lot < 82 ? choices[0] : choices[lot % Math.max(1, choices.length)])?.value ?? '';

const dayOf = (key: string, year: number, lot: number): string => {
  const day = String(1 + (lot % 28)).padStart(2, '0');
  return key.endsWith('reference') ? `${year}-01-15` : `${year}-${lot < 70 ? '01' : '02'}-${day}`;
};

/** Wholes are round, parts most of them; figures of a given maximum lie in its upper third. */
function decimalOf({ key, unit, most }: FactSpec, lot: number): string {
  if (key.endsWith('denominator')) return '120';
  if (key.endsWith('numerator')) return String(lot < 35 ? 120 : 84 + (lot % 36));
  if (unit === '%') return most === '100' || most === undefined ? share(lot) : most;
  if (most === undefined) return String(lot % 12);
  const [whole = '0', part = ''] = most.split('.');
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
  const given = hundredths - Math.floor((hundredths * (lot % 34)) / 100);
  return plain(`${Math.floor(given / 100)}.${String(given % 100).padStart(2, '0')}`);
}

const share = (lot: number): string => (lot < 30 ? '100' : plain(`${68 + (lot % 32)}.${lot % 10}`));

const plain = (text: string): string => text.replace(/\.?0+$/, '');
