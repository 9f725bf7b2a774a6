/** Facts: what is entered or counted for a node, from which its rule computes; never points. */
import { parseDay, type Day } from '../calendar/day.ts';
import { fraction, type Fraction } from '../points/fraction.ts';
import { compare, isNegative, parsePoints, points, type Points } from '../points/points.ts';
import type { Fault } from './fault.ts';
import type { Choice } from './field.ts';

export type FactType = 'decimal' | 'count' | 'day' | 'choice' | 'text';

/** One fact that a rule asks for; the scoring form is made from these. */
export interface FactSpec {
  key: string;
  label: string;
  type: FactType;
  /** "%", "ngày", … */
  unit?: string;
  /** The highest value of a decimal or count. */
  most?: Points;
  choices?: readonly Choice[];
}

/**
 * Facts of one node by key, in machine form: decimals "9.45", days "2020-06-30", choices by value.
 * A key that is absent or empty is missing; "0" is a fact.
 */
export type Facts = Readonly<Record<string, string>>;

export const yesNo: readonly Choice[] = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
];

/** Facts whose form has been checked against the specifications. */
export interface FactReader {
  text(key: string): string;
  decimal(key: string): Points;
  number(key: string): Fraction;
  day(key: string): Day;
  is(key: string): boolean;
}

export const readerOf = (facts: Facts): FactReader => {
  const text = (key: string) => facts[key] ?? '';
  const decimal = (key: string) => points(text(key));
  return {
    text,
    decimal,
    number: (key) => fraction(decimal(key)),
    day: (key) => text(key) as Day,
    is: (key) => text(key) === 'yes',
  };
};

const longestText = 2000;

/** Why a given fact is none of its kind; null when it is one. */
export function refusalOf(spec: FactSpec, value: string): string | null {
  switch (spec.type) {
    case 'decimal':
    case 'count':
      return refusalOfNumber(spec, value);
    case 'day':
      return parseDay(value) === null ? 'cần một ngày có thật' : null;
    case 'choice':
      return spec.choices?.some((choice) => choice.value === value)
        ? null
        : `cần một trong: ${spec.choices?.map(({ label }) => label).join(', ')}`;
    case 'text':
      return value.trim().length >= 3 && value.length <= longestText
        ? null
        : 'cần từ 3 đến 2.000 ký tự';
  }
}

function refusalOfNumber({ type, most }: FactSpec, value: string): string | null {
  const number = parsePoints(value);
  if (number === null || number !== value) return 'cần một số';
  if (isNegative(number)) return 'cần một số không âm';
  if (type === 'count' && number.includes('.')) return 'cần một số nguyên';
  if (most !== undefined && compare(number, most) > 0) return `không quá ${most.replace('.', ',')}`;
  return null;
}

export const isMissing = (facts: Facts, key: string): boolean =>
  facts[key] === undefined || facts[key] === '';

export const faultsOf = (specs: readonly FactSpec[], facts: Facts): Fault[] =>
  specs.flatMap((spec) => {
    const value = facts[spec.key];
    if (value === undefined || value === '') return [];
    const refusal = refusalOf(spec, value);
    return refusal === null ? [] : [{ path: spec.key, message: `${spec.label}: ${refusal}` }];
  });
