import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoredSheet, type ScoredSheet } from '#contract/scoring.ts';
import { temporaryFolder } from '#test/temporary-folder.ts';
import { runScore } from './score.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const rubric = at('db/seeds/rubric-2019.json');
const facts = at('samples/du-kien-2019.json');

async function run(...args: string[]) {
  let [out, error] = ['', ''];
  const code = await runScore(args, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (error += text),
    readFile,
  });
  return { code, out, error };
}

describe('the year 2019 of Plan 123', () => {
  const scored = async (): Promise<ScoredSheet> =>
    scoredSheet.parse(JSON.parse((await run('--rubric', rubric, '--facts', facts, '--json')).out));

  test('gives the published points where the reductions that fit them are entered', async () => {
    const { nodes } = await scored();
    const of = (code: string) => nodes.find((node) => node.code === code);
    expect(of('4.1.3')).toMatchObject({ points: '0.945', confidence: 'unconfirmed' });
    expect(of('4.2.3')).toMatchObject({ points: '1.31' });
    expect(of('4.1.3')?.trace.join(' ')).toContain('9,45 %');
  });

  test('leaves the unlisted rest of 4.1 open, whose printed points exceed its maximum', async () => {
    const { nodes, totals } = await scored();
    expect(nodes.find(({ code }) => code === '4.1.*')?.state).toBe('missing');
    expect(totals).toMatchObject({ applicableMax: '100', missing: 1 });
  });

  test('needs no database and ends with 0; for a person it is a table', async () => {
    const { code, out } = await run('--rubric', rubric, '--facts', facts);
    expect(code).toBe(0);
    expect(out).toContain('chưa xác nhận');
  });
});

test.each([
  [[], /Cách dùng/],
  [['--rubric', rubric], /Cách dùng/],
  [['--rubric', '/nirgends', '--facts', facts], /không có tệp này/],
  [['--rubric', facts, '--facts', facts], /ở "title"/],
  [['--rubric', at('samples/ke-hoach-123-2020.docx'), '--facts', facts], /không phải tệp JSON/],
])('%j is refused in one line', async (args, words) => {
  const { code, out, error } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(words);
  expect(error.trim()).not.toContain('\n');
});

test('facts that are wrong end with 1, each named with its node', async () => {
  const file = join(temporaryFolder(), 'facts.json');
  const nodes = {
    '4.1.3': { facts: { value: 'chín' } },
    '4.1.*': { facts: { points: '1.005', source: 'Phụ lục 2' } },
    '9.9': { facts: {} },
    '1': { facts: { points: '8' } },
  };
  await writeFile(file, JSON.stringify({ nodes }));
  const { code, out } = await run('--rubric', rubric, '--facts', file, '--json');
  expect(code).toBe(1);
  const { findings } = scoredSheet.parse(JSON.parse(out));
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ node }) => node).sort()).toEqual(['1', '4.1.*', '4.1.3', '9.9']);
});
