import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { Edition } from '#domain/rubric/edition.ts';
import { scoreDocument, type ScoredDocument } from '#domain/scoring/score-document.ts';
import { editionDocument, factsDocument, scoredSheet, type ScoredSheet } from './scoring.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const rubric = read('db/seeds/rubric-2019.json');
const facts = read('samples/du-kien-2019.json');

const published = [
  ['rubric-edition', editionDocument, 'input'],
  ['facts', factsDocument, 'input'],
  ['scored-sheet', scoredSheet, 'output'],
] as const;
const fileOf = (name: string) => `../../docs/schemas/${name}.schema.json`;

// Written anew by `vitest -u`.
test.each(published)(
  'the published schema of %s is the one the code has now',
  async (name, shape, io) => {
    const schema = z.toJSONSchema(shape, { io });
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
    await expect(text).toMatchFileSnapshot(fileOf(name));
  },
);

test('what ships and what is computed are valid by the published schemas', () => {
  const edition = editionDocument.parse(rubric);
  const { unit, nodes } = factsDocument.parse(facts);
  const sheet = scoreDocument(edition, unit, new Map(Object.entries(nodes)));
  const documents: Record<string, unknown> = {
    'rubric-edition': rubric,
    facts,
    'scored-sheet': sheet,
  };
  for (const [name] of published) {
    const schema = JSON.parse(
      readFileSync(new URL(fileOf(name), import.meta.url), 'utf8'),
    ) as object;
    const isValid = new Ajv({ allErrors: true }).compile(schema);
    isValid(JSON.parse(JSON.stringify(documents[name])));
    expect(isValid.errors).toBeNull();
  }
});

test('the shapes and the domain describe one thing', () => {
  expectTypeOf<z.output<typeof editionDocument>>().toExtend<Edition>();
  expectTypeOf<ScoredDocument>().toExtend<ScoredSheet>();
});
