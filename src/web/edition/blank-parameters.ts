/** What a form of parameters begins with. */
import type { Field, Fields } from '#domain/scoring/field.ts';
import { ruleKinds } from '#domain/scoring/registry.ts';

export const blankParameters = (kind: string | null): Record<string, unknown> =>
  kind !== null && Object.hasOwn(ruleKinds, kind) ? blankOf(ruleKinds[kind]?.parameters ?? {}) : {};

/** Flags say no, choices their first, lists one item; what may be left out is left out. */
export const blankOf = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const value = blankValue(field);
      return value === undefined ? [] : [[key, value]];
    }),
  );

function blankValue(field: Field): unknown {
  if (field.isOptional) return undefined;
  switch (field.type) {
    case 'flag':
      return false;
    case 'choice':
      return field.choices?.[0]?.value;
    case 'list':
      return [blankOf(field.items ?? {})];
    case 'rule':
      return { kind: 'manual', parameters: {} };
    case 'decimal':
    case 'count':
    case 'text':
    case 'day':
      return '';
  }
}
