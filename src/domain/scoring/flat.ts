/** A rule as rows of path and text, for a spreadsheet; read back, it is exactly the same rule. */
import { formatDay, parseDay } from '../calendar/day.ts';
import { fold, formatPoints, parseFigure } from '../text/vietnamese.ts';
import { parsePoints } from '../points/points.ts';
import type { Field, Fields } from './field.ts';
import { ruleKinds } from './registry.ts';
import type { RuleKind } from './rule.ts';

export interface FlatRow {
  /** "bands[1].points": places in lists count from 1. */
  path: string;
  /** What the parameter is called, for people; ignored when read back. */
  label: string;
  text: string;
}

const kindKey = 'kind';
const kindLabel = 'Loại quy tắc';
const words = { yes: 'Có', no: 'Không' };

/** The kind a person named, by its label or by its own name; null when there is none. */
export const kindNamed = (text: string): RuleKind | null =>
  Object.values(ruleKinds).find(({ kind, label }) => kind === text || fold(label) === fold(text)) ??
  null;

/** @param parameters as stored; what no field names is written as JSON, so that nothing is lost unseen */
export function flattenRule(
  kind: string,
  parameters: Readonly<Record<string, unknown>>,
): FlatRow[] {
  const found = Object.hasOwn(ruleKinds, kind) ? ruleKinds[kind] : undefined;
  return flattenFields(found?.parameters ?? {}, parameters, '', '');
}

function flattenFields(fields: Fields, given: object, path: string, within: string): FlatRow[] {
  const source = given as Record<string, unknown>;
  const named = Object.entries(fields).flatMap(([key, field]) =>
    flattenField(field, source[key], `${path}${key}`, `${within}${field.label}`),
  );
  const stray = Object.keys(source)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => ({ path: `${path}${key}`, label: '', text: JSON.stringify(source[key]) ?? '' }));
  return [...named, ...stray];
}

function flattenField(field: Field, value: unknown, path: string, label: string): FlatRow[] {
  if (value === undefined || value === null) return [];
  if (field.type === 'list' && Array.isArray(value) && field.items !== undefined) {
    const { items } = field;
    return value.flatMap((item: unknown, at) =>
      flattenFields(items, (item ?? {}) as object, `${path}[${at + 1}].`, `${label} ${at + 1}: `),
    );
  }
  if (field.type === 'rule' && typeof value === 'object') {
    const { kind, parameters } = value as { kind?: unknown; parameters?: object };
    const name = typeof kind === 'string' ? kind : '';
    const found = Object.hasOwn(ruleKinds, name) ? ruleKinds[name] : undefined;
    return [
      { path: `${path}.${kindKey}`, label: `${label}: ${kindLabel}`, text: found?.label ?? name },
      ...flattenFields(found?.parameters ?? {}, parameters ?? {}, `${path}.`, `${label}: `),
    ];
  }
  return [{ path, label, text: textOf(field, value) }];
}

function textOf(field: Field, value: unknown): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'string') return JSON.stringify(value) ?? '';
  if (field.type === 'choice')
    return field.choices?.find((choice) => choice.value === value)?.label ?? value;
  if (field.type === 'day') {
    const day = parseDay(value);
    return day === null ? value : formatDay(day);
  }
  const isFigure = field.type === 'decimal' || field.type === 'count';
  const figure = isFigure ? parsePoints(value) : null;
  return figure !== null && figure === value ? formatPoints(figure) : value;
}

/** What stands under a path: a text, or what stands deeper. */
interface Branch {
  text: string | null;
  below: Map<string, Branch>;
}

const branch = (): Branch => ({ text: null, below: new Map() });

export interface ReadRule {
  parameters: Record<string, unknown>;
  /** Paths that no field of the rule has. */
  strays: string[];
}

/**
 * Parameters out of their rows. A text that is none of its field's kind stays as it was typed, for
 * the reader of the rule to refuse with its path.
 */
export function readFlatRule(
  kind: RuleKind,
  rows: readonly Pick<FlatRow, 'path' | 'text'>[],
): ReadRule {
  const root = branch();
  for (const { path, text } of rows) {
    let at = root;
    for (const step of path.replaceAll('[', '.[').split('.')) {
      const next = at.below.get(step) ?? branch();
      at.below.set(step, next);
      at = next;
    }
    at.text = text;
  }
  const strays: string[] = [];
  return { parameters: readBranch(kind.parameters, root, '', strays), strays };
}

function readBranch(
  fields: Fields,
  { below }: Branch,
  path: string,
  strays: string[],
): Record<string, unknown> {
  for (const key of below.keys()) if (!Object.hasOwn(fields, key)) strays.push(`${path}${key}`);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const found = below.get(key);
      return found === undefined ? [] : [[key, readField(field, found, `${path}${key}`, strays)]];
    }),
  );
}

function readField(field: Field, found: Branch, path: string, strays: string[]): unknown {
  if (field.type === 'list' && field.items !== undefined) {
    const { items } = field;
    return [...found.below]
      .sort(([a], [b]) => Number(a.slice(1, -1)) - Number(b.slice(1, -1)))
      .map(([place, item]) => readBranch(items, item, `${path}${place}.`, strays));
  }
  if (field.type !== 'rule') return valueOf(field, found.text ?? '');
  const inner = new Map(found.below);
  const named = inner.get(kindKey)?.text ?? '';
  inner.delete(kindKey);
  const kind = kindNamed(named);
  const parameters = readBranch(
    kind?.parameters ?? {},
    { text: null, below: inner },
    `${path}.`,
    strays,
  );
  return { kind: kind?.kind ?? named, parameters };
}

function valueOf(field: Field, text: string): unknown {
  switch (field.type) {
    case 'decimal':
    case 'count':
      return parseFigure(text) ?? text;
    case 'flag':
      return fold(text) === fold(words.yes) ? true : fold(text) === fold(words.no) ? false : text;
    case 'choice':
      return field.choices?.find(({ label }) => fold(label) === fold(text))?.value ?? text;
    case 'day':
      return isoDay(text) ?? text;
    case 'text':
    case 'list':
    case 'rule':
      return text;
  }
}

/** "11/06/2020" as the day it is; null when it is none. */
export function isoDay(text: string) {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const [, day = '', month = '', year = ''] = match ?? [];
  return parseDay(
    match === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}
