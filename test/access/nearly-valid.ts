/** Values made after a JSON Schema, most of them valid, every one of them a little hostile. */
import fc from 'fast-check';
import type { JsonSchema } from '#server/http/json-schema.ts';

/** Text that breaks what trusts it: nothing, the null character, half a letter, quotes, a long one. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    "'; --",
    '%',
    '2020-02-30',
    '2020-06-30',
    '1.50',
  ),
  fc.constant('đ'.repeat(5000)),
);

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
  fc.constantFrom(0, -1, 2 ** 31, 2 ** 53 - 1, 1.5),
);

export function nearlyValid(schema: JsonSchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: valid(schema) }, fc.jsonValue({ maxDepth: 1 }));
}

function valid(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const choices = schema.anyOf ?? (schema.oneOf as JsonSchema[] | undefined);
  if (choices !== undefined) return fc.oneof(...choices.map(valid));
  const type = String(Array.isArray(schema.type) ? schema.type[0] : schema.type);
  if (type === 'object') return record(schema);
  if (type === 'array') return fc.array(nearlyValid(schema.items ?? {}), { maxLength: 4 });
  if (type === 'boolean') return fc.boolean();
  return type === 'integer' || type === 'number' ? figure : text;
}

function record(schema: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {});
  return fc.record(Object.fromEntries(fields.map(([name, part]) => [name, nearlyValid(part)])), {
    requiredKeys: (schema.required ?? []).slice(),
  });
}
