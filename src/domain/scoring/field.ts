/**
 * The parameters of a rule kind, each stated once: the reader checks by it, the editor draws by it.
 */
import { parseDay, type Day } from '../calendar/day.ts';
import { compare, isNegative, parsePoints, type Points } from '../points/points.ts';
import type { Fault } from './fault.ts';

export type FieldType = 'decimal' | 'count' | 'text' | 'flag' | 'choice' | 'day' | 'list' | 'rule';

export interface Choice {
  value: string;
  label: string;
}

export interface Field<T = unknown> {
  type: FieldType;
  label: string;
  isOptional: boolean;
  /** Of a choice. */
  choices?: readonly Choice[];
  /** Of a list: what an item is made of. */
  items?: Fields;
  /** The value read; where it is none, a fault is added and what is returned is not used. */
  read(given: unknown, path: string, faults: Fault[]): T;
}
export type Fields = Readonly<Record<string, Field>>;
export type ValuesOf<F extends Fields> = {
  -readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

const field = <T>(
  type: FieldType,
  label: string,
  parse: (given: unknown, path: string, faults: Fault[]) => T | null,
  refusal: string,
): Field<T> => ({
  type,
  label,
  isOptional: false,
  read(given, path, faults) {
    const before = faults.length;
    const value = parse(given, path, faults);
    if (value === null && faults.length === before)
      faults.push({ path, message: `${label}: ${refusal}` });
    return value as T;
  },
});

const isGiven = (given: unknown): boolean => given !== undefined && given !== null && given !== '';

/** A decimal of zero or more, as a string. */
export const decimalField = (label: string, bounds: { most?: Points } = {}): Field<Points> =>
  field(
    'decimal',
    label,
    (given) => {
      const value = typeof given === 'string' ? parsePoints(given) : null;
      if (value === null || isNegative(value)) return null;
      return bounds.most !== undefined && compare(value, bounds.most) > 0 ? null : value;
    },
    bounds.most === undefined
      ? 'cần một số không âm'
      : `cần một số từ 0 đến ${bounds.most.replace('.', ',')}`,
  );

/** A whole number of zero or more, as a string. */
export const countField = (label: string): Field<Points> => ({
  ...field(
    'count',
    label,
    (given) => (typeof given === 'string' && /^\d{1,9}$/.test(given) ? parsePoints(given) : null),
    'cần một số nguyên không âm',
  ),
});

export const textField = (label: string): Field<string> =>
  field(
    'text',
    label,
    (given) =>
      typeof given === 'string' && given.trim() !== '' && given.length <= 1000
        ? given.trim().normalize('NFC')
        : null,
    'cần một dòng chữ, không quá 1.000 ký tự',
  );

export const flagField = (label: string): Field<boolean> =>
  field('flag', label, (given) => (typeof given === 'boolean' ? given : null), 'cần có hoặc không');

export const dayField = (label: string): Field<Day> =>
  field(
    'day',
    label,
    (given) => (typeof given === 'string' ? parseDay(given) : null),
    'cần một ngày dạng YYYY-MM-DD',
  );

export const choiceField = <K extends string>(
  label: string,
  choices: Readonly<Record<K, string>>,
): Field<K> => ({
  ...field(
    'choice',
    label,
    (given) => (typeof given === 'string' && Object.hasOwn(choices, given) ? (given as K) : null),
    `cần một trong: ${Object.values(choices).join(', ')}`,
  ),
  choices: Object.entries<string>(choices).map(([value, name]) => ({ value, label: name })),
});

/** A rule inside a rule, as stored; the kind that holds it reads it for its share of the points. */
export const ruleField = (label: string): Field<object> =>
  field(
    'rule',
    label,
    (given) => (typeof given === 'object' && given !== null ? given : null),
    'cần một quy tắc',
  );

/** Null where nothing is given. */
export const optional = <T>(inner: Field<T>): Field<T | null> => ({
  ...inner,
  isOptional: true,
  read: (given, path, faults) => (isGiven(given) ? inner.read(given, path, faults) : null),
});

const longestList = 50;

export const listField = <F extends Fields>(
  label: string,
  items: F,
  fewest = 1,
): Field<ValuesOf<F>[]> => ({
  ...field(
    'list',
    label,
    (given, path, faults) =>
      Array.isArray(given) && given.length >= fewest && given.length <= longestList
        ? given.map((item, at) => readFields(items, item, `${path}[${at}]`, faults))
        : null,
    `cần từ ${fewest} đến ${longestList} mục`,
  ),
  items,
});

/** Reads every field of an object; what the fields do not name is a fault, never ignored. */
export function readFields<F extends Fields>(
  fields: F,
  given: unknown,
  path: string,
  faults: Fault[],
): ValuesOf<F> {
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  if (!isObject) faults.push({ path, message: 'cần một đối tượng có các tham số' });
  const source = (isObject ? given : {}) as Record<string, unknown>;
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  for (const key of Object.keys(source)) {
    if (!Object.hasOwn(fields, key))
      faults.push({ path: at(key), message: `không có tham số "${key.slice(0, 60)}"` });
  }
  return Object.fromEntries(
    Object.entries(fields).map(([key, each]) => [key, each.read(source[key], at(key), faults)]),
  ) as ValuesOf<F>;
}
