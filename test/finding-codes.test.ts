import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const sources = ['src/importers/plan', 'src/domain/rubric', 'src/domain/scoring'].flatMap(
  (folder) =>
    readdirSync(new URL(`../${folder}`, import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => read(`${folder}/${name}`)),
);
const isCode = (text: string): boolean => text !== 'no-plan';

test('every code of a finding is documented, and no other', () => {
  const used = sources
    .flatMap((source) => [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)])
    .map((match) => match[1] ?? '')
    .filter(isCode);
  const documented = ['docs/plan-import.md', 'docs/scoring.md']
    .flatMap((page) => read(page).split('\n'))
    .filter((line) => /^\| [a-z]+-/.test(line))
    .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
    .map((code) => code.trim());
  expect([...new Set(used)].sort()).toEqual([...new Set(documented)].sort());
});
