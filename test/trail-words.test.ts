import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actionWords, subjectWords } from '#contract/trail-words.ts';

const server = join(import.meta.dirname, '..', 'src', 'server');
const sources = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(server, name), 'utf8'));
const found = (pattern: RegExp): string[] => [
  ...new Set(
    sources.flatMap((source) => [...source.matchAll(pattern)].map(([, word = '']) => word)),
  ),
];

test('every action the server records has its Vietnamese words', () => {
  const used = found(/action: '([a-zA-Z]+\.[a-zA-Z.]+)'/g);
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((code) => !(code in actionWords))).toEqual([]);
});

test('every kind of subject the server records has its Vietnamese words', () => {
  const used = found(/subject: \{\s*type: '([a-zA-Z-]+)'/g);
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((code) => !(code in subjectWords))).toEqual([]);
});
