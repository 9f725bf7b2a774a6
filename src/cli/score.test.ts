import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asEdition, editionDocument, scoredSheet, type ScoredSheet } from '#contract/scoring.ts';
import { writeRubric } from '#exporters/rubric/rubric-workbook.ts';
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
    writeFile: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
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
  [['--rubric', at('samples/ke-hoach-123-2020.docx'), '--facts', facts], /không phải|Excel/],
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

test('the Excel form, filled in, scores as the facts it was filled in from', async () => {
  const form = join(temporaryFolder(), 'du-kien.xlsx');
  const asked = ['--rubric', rubric, '--facts', facts];
  expect(await run(...asked, '--template', form)).toMatchObject({ code: 0, error: '' });
  const fromForm = await run('--rubric', rubric, '--facts', form, '--json');
  expect(JSON.parse(fromForm.out)).toEqual(JSON.parse((await run(...asked, '--json')).out));
  const again = await run(...asked, '--template', form);
  expect([again.code, again.error]).toEqual([2, expect.stringContaining('không ghi đè')]);
});

test('an empty form needs no facts, and every node of it is missing', async () => {
  const form = join(temporaryFolder(), 'trong.xlsx');
  expect(await run('--rubric', rubric, '--template', form)).toMatchObject({ code: 0 });
  const { out } = await run('--rubric', rubric, '--facts', form, '--json');
  const { totals } = scoredSheet.parse(JSON.parse(out));
  expect(totals).toMatchObject({ points: '0', missing: 66 });
});

test('a workbook without the form is refused by cell', async () => {
  const { code, error } = await run(
    '--rubric',
    rubric,
    '--facts',
    at('samples/ke-hoach-123-2020.xlsx'),
  );
  expect([code, error]).toEqual([2, expect.stringContaining('ô A1: Không thấy bảng')]);
});

describe('working days', () => {
  const report = {
    label: 'Gửi báo cáo',
    referenceLabel: 'Ngày chốt số liệu',
    unit: 'workingDays',
    steps: [{ within: '2', points: '1' }],
    later: '0',
  };
  const node = { code: '1', parent: null, name: 'Báo cáo', maxPoints: '1' };
  const edition = {
    title: 'Bộ tiêu chí thử',
    indexYear: 2020,
    level: 'department',
    nodes: [{ ...node, rule: { kind: 'deadlineBands', parameters: report } }],
  };
  const done = { done: 'yes', reference: '2020-04-28', day: '2020-05-04' };

  test.each([
    [[], '0'],
    [['--holidays', at('db/seeds/holidays.json')], '1'],
  ])('counted with %j earn %s', async (more, expected) => {
    const folder = temporaryFolder();
    const [rubricFile, factsFile] = [join(folder, 'rubric.json'), join(folder, 'facts.json')];
    await writeFile(rubricFile, JSON.stringify(edition));
    await writeFile(factsFile, JSON.stringify({ nodes: { '1': { facts: done } } }));
    const { out } = await run('--rubric', rubricFile, '--facts', factsFile, ...more, '--json');
    expect(scoredSheet.parse(JSON.parse(out)).totals.points).toBe(expected);
  });
});

describe('a rubric in Excel', () => {
  const workbook = async () => {
    const file = join(temporaryFolder(), 'bo-tieu-chi.xlsx');
    const edition = asEdition(editionDocument.parse(JSON.parse(await readFile(rubric, 'utf8'))));
    await writeFile(file, await buffer(writeRubric(edition)));
    return file;
  };

  test('scores as the JSON it was written from', async () => {
    const file = await workbook();
    const read = async (...args: string[]) => {
      const { nodes, totals } = scoredSheet.parse(JSON.parse((await run(...args, '--json')).out));
      return { nodes, totals };
    };
    expect(await read('--rubric', file, '--facts', facts, '--year', '2019')).toEqual(
      await read('--rubric', rubric, '--facts', facts),
    );
  });

  test('does not know its year and asks for it', async () => {
    const { code, error } = await run('--rubric', await workbook(), '--facts', facts);
    expect([code, error]).toEqual([2, expect.stringContaining('--year')]);
  });
});
