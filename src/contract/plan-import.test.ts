import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { ImportedPlan } from '#domain/plan/plan.ts';
import { foundingDocument, samplePlan } from '#test/founding-document.ts';
import { readTextPlan } from '#test/read-text-plan.ts';
import { importedPlan } from './plan-import.ts';

const published = '../../docs/schemas/imported-plan.schema.json';

test('the schema and the domain describe one shape', () => {
  expectTypeOf<z.infer<typeof importedPlan>>().toEqualTypeOf<ImportedPlan>();
  expectTypeOf<ImportedPlan>().toEqualTypeOf<z.input<typeof importedPlan>>();
});

// Written anew by `vitest -u`.
test('the published schema is the one the code has now', async () => {
  const schema = await format(JSON.stringify(z.toJSONSchema(importedPlan)), {
    parser: 'json',
    printWidth: 100,
  });
  await expect(schema).toMatchFileSnapshot(published);
});

test.each([samplePlan, ...(foundingDocument === null ? [] : [foundingDocument])])(
  'the JSON of %s is valid by the published schema',
  (path) => {
    const ajv = new Ajv({ allErrors: true });
    const schema = JSON.parse(readFileSync(new URL(published, import.meta.url), 'utf8')) as object;
    const isValid = ajv.compile(schema);
    isValid(JSON.parse(JSON.stringify(readTextPlan(readFileSync(path, 'utf8')))));
    expect(isValid.errors).toBeNull();
  },
);

test('a number where a decimal string belongs is not valid', () => {
  const plan = readTextPlan(readFileSync(samplePlan, 'utf8'));
  const [node] = plan.rubric.nodes;
  expect(importedPlan.safeParse(plan).success).toBe(true);
  expect(
    importedPlan.safeParse({
      ...plan,
      rubric: { ...plan.rubric, nodes: [{ ...node, maxPoints: 8.5 }] },
    }).success,
  ).toBe(false);
});
