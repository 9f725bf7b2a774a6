/** Editions through the API: drafted, published, immutable, superseded, compared, scored by. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  compareEditions,
  copyEdition,
  createEdition,
  listEditions,
  publishEdition,
  readEdition,
  scoreFacts,
} from '#contract/edition.ts';
import { openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const as = () => sample.as('standing');
const list = async () => (await (await as()).call(listEditions, {})).editions;
const shipped = async () => {
  const found = (await list()).find(
    ({ indexYear, level }) => indexYear === 2019 && level === 'province',
  );
  if (found === undefined) throw new Error('the sample has no rubric of 2019');
  return found;
};

const draft = {
  title: 'Bộ tiêu chí cấp sở (dữ liệu minh hoạ)',
  indexYear: 2022,
  level: 'department' as const,
  isIllustrative: true,
  nodes: [
    { code: '1', parent: null, name: 'Chỉ đạo, điều hành', maxPoints: '100' },
    {
      code: '1.1',
      parent: '1',
      name: 'Tỷ lệ hoàn thành kế hoạch',
      maxPoints: '100',
      slots: [{ name: 'Báo cáo CCHC năm' }],
      rule: {
        kind: 'ratio',
        parameters: { label: 'Tỷ lệ hoàn thành', from: 'entered', target: '100' },
        source: 'Quyết định minh hoạ',
        confidence: 'confirmed' as const,
      },
    },
  ],
};

test('the rubric of index year 2019 ships published, its rules unconfirmed', async () => {
  const head = await shipped();
  expect(head).toMatchObject({ state: 'published', level: 'province', isIllustrative: false });
  const { document, findings } = await (await as()).call(readEdition, { editionId: head.id });
  expect(document.nodes).toHaveLength(86);
  expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
});

test.each(['department', 'district', 'commune'])(
  'a made-up rubric of %s ships published and says so',
  async (level) => {
    const found = (await list()).filter((head) => head.level === level && head.indexYear === 2020);
    expect(found).toMatchObject([{ state: 'published', isIllustrative: true }]);
  },
);

test('facts in, points out: 9.45 of 10 % is 0.945, and nothing is written', async () => {
  const { id } = await shipped();
  const reader = await sample.as('auditor');
  const sheet = await reader.call(scoreFacts, {
    editionId: id,
    nodes: { '4.1.3': { facts: { value: '9.45' } }, '8.4': { notApplicable: 'Không giao thu' } },
  });
  expect(sheet.nodes.find(({ code }) => code === '4.1.3')?.points).toBe('0.945');
  expect(sheet.totals).toMatchObject({ points: '0.945', applicableMax: '99' });
});

describe('an edition', () => {
  test('is read back as it was sent, is published, and never changes again', async () => {
    const standing = await as();
    const { id, edition, findings } = await standing.call(createEdition, draft);
    expect([edition, findings]).toEqual([1, []]);
    const { document, head } = await standing.call(readEdition, { editionId: id });
    expect(document).toMatchObject(draft);
    await standing.call(publishEdition, { editionId: id, version: head.version });
    const change = sql`update rubric_node set max_points = 1 where rubric_id = ${id}`;
    await expect(change.execute(sample.database.db)).rejects.toThrow(/never changes/);
    const retitle = sql`update rubric set title = 'khác' where id = ${id}`;
    await expect(retitle.execute(sample.database.db)).rejects.toThrow(/never changes/);
    const erase = sql`delete from rubric_node where rubric_id = ${id}`;
    await expect(erase.execute(sample.database.db)).rejects.toThrow(/never changes/);
  });

  test('is superseded by the next one of its year, level and group, and stays readable', async () => {
    const standing = await as();
    const before = (await list()).find(({ title }) => title === draft.title);
    const { id, edition } = await standing.call(createEdition, draft);
    expect(edition).toBe(2);
    const { supersededId } = await standing.call(publishEdition, { editionId: id, version: 1 });
    expect(supersededId).toBe(before?.id);
    const states = (await list()).filter(({ title }) => title === draft.title);
    expect(states.map(({ state }) => state)).toEqual(['published', 'superseded']);
  });

  test('with errors stays a draft, each error with its node', async () => {
    const standing = await as();
    const [root, leaf] = draft.nodes;
    const wrong = { ...draft, indexYear: 2021, nodes: [root, { ...leaf, maxPoints: '90' }] };
    const { id } = await standing.call(createEdition, wrong as typeof draft);
    await expect(
      standing.call(publishEdition, { editionId: id, version: 1 }),
    ).rejects.toMatchObject({
      code: 'edition-has-errors',
      extras: { faults: [{ path: '1' }] },
    });
    expect((await list()).find((head) => head.id === id)?.state).toBe('draft');
  });

  test('published twice, or on a version seen before, is refused', async () => {
    const standing = await as();
    const { id, version } = await shipped();
    await expect(standing.call(publishEdition, { editionId: id, version })).rejects.toMatchObject({
      code: 'illegal-move',
    });
    await expect(
      standing.call(publishEdition, { editionId: id, version: version + 5 }),
    ).rejects.toMatchObject({ code: 'stale' });
  });

  test('whose nodes are no tree is not written at all', async () => {
    const standing = await as();
    const count = (await list()).length;
    const twice = { ...draft, nodes: [...draft.nodes, ...draft.nodes] };
    await expect(standing.call(createEdition, twice)).rejects.toMatchObject({ code: 'conflict' });
    expect(await list()).toHaveLength(count);
  });

  test('is copied to the next year as a draft that differs in nothing', async () => {
    const standing = await as();
    const { id: from } = await shipped();
    const { id } = await standing.call(copyEdition, { editionId: from, indexYear: 2020 });
    const { head } = await standing.call(readEdition, { editionId: id });
    expect(head).toMatchObject({ state: 'draft', indexYear: 2020, previousId: from });
    const { changes } = await standing.call(compareEditions, { editionId: id, from });
    expect(changes).toEqual([]);
  });
});
