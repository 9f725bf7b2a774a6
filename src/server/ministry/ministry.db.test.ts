/** The Ministry's round through the API: the sample's ledger, entering, conflicts, remedies, repeats. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyEdition, publishEdition } from '#contract/edition.ts';
import {
  enterFigure,
  listMinistryYears,
  readMinistryLedger,
  readMinistryLog,
  readNodeMinistry,
  readTaskRemedies,
  setRemedy,
} from '#contract/ministry.ts';
import { readTree } from '#contract/rubric.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
let editionId: number;
beforeAll(async () => {
  sample = await openSampleApp();
  const { editions } = await (await sample.as('auditor')).call(listMinistryYears, {});
  editionId = found(editions.find(({ indexYear }) => indexYear === 2019)).editionId;
});
afterAll(() => sample.close());

const read = async (id = editionId) =>
  (await sample.as('auditor')).call(readMinistryLedger, { editionId: id });
const rowOf = async (code: string, id = editionId) =>
  found((await read(id)).rows.find((row) => row.code === code));

const entry = {
  state: 'scored' as const,
  selfPoints: null,
  reason: null,
  source: 'Quyết định công bố (dữ liệu minh hoạ)',
  sourceOn: '2020-05-19',
  note: 'Đối chiếu bản công bố',
};
const enter = async (given: object) =>
  (await sample.as('standing')).call(enterFigure, {
    editionId,
    ...entry,
    points: '1',
    version: 1,
    ...given,
  });

describe('the sample, before anybody enters anything', () => {
  test('has the published scores of 2019 with the plan as source, ours not known', async () => {
    const { total, rows, years } = await read();
    expect(total).toMatchObject({
      figure: {
        points: '84.64',
        source: 'Kế hoạch 123/KH-UBND, Phụ lục 2',
        sourceOn: '2020-06-11',
      },
      summed: '84.687',
      leafSum: '84.688',
      selfSum: null,
      lost: '15.312',
      gap: null,
      missing: 0,
      applicableMax: '100',
    });
    expect(rows).toHaveLength(86);
    expect(rows.find(({ code }) => code === '2')).toMatchObject({
      figure: { points: '8.78' },
      summed: '8.781',
    });
    expect(rows.find(({ code }) => code === '4.1.*')).toMatchObject({
      lost: '-0.005',
      figure: { source: expect.stringMatching(/phần còn lại/) as string },
    });
    expect(years).toEqual([2019]);
  });

  test('says who lost what: the owners add up to the total', async () => {
    const { owners, total } = await read();
    expect(owners.reduce((n, { leaves }) => n + leaves, 0)).toBe(total.leaves);
    expect(owners[0]?.owner?.name).toBeDefined();
    expect(await rowOf('7.1.6')).toMatchObject({ lost: '1', repeat: { lostIn: 1, of: 1 } });
  });
});

describe('a figure', () => {
  test('is corrected by another line, and the earlier one stays', async () => {
    const before = await rowOf('6.3');
    await enter({ code: '6.3', points: '0.5', reason: 'Thiếu báo cáo', version: before.version });
    const after = await rowOf('6.3');
    expect(after).toMatchObject({
      figure: { points: '0.5', reason: 'Thiếu báo cáo', sourceOn: '2020-05-19' },
      conflicts: [{ points: before.figure?.points, source: before.figure?.source }],
      version: before.version + 1,
    });
    const { figures } = await (
      await sample.as('officer')
    ).call(readMinistryLog, { editionId, code: '6.3' });
    expect(figures.map(({ points, note }) => [points, note])).toEqual([
      ['0.5', entry.note],
      [before.figure?.points, 'Lấy từ cột điểm năm 2019 của kế hoạch'],
    ]);
    const erase = sql`delete from ministry_figure`;
    await expect(erase.execute(sample.database.db)).rejects.toThrow(
      /permission denied|append-only/,
    );
  });

  test('on a version seen before is refused with both values', async () => {
    const standing = await sample.as('standing');
    const problem = await standing.refusal(enterFigure, {
      editionId,
      ...entry,
      code: '6.3',
      points: '0.25',
      version: 1,
    });
    expect(problem).toMatchObject({
      code: 'stale',
      extras: { yours: { points: '0.25' }, current: { points: '0.5', version: 2 } },
    });
  });

  test('taken back is missing, not zero, and the sums say so', async () => {
    const { version } = await rowOf('1.1');
    await enter({ code: '1.1', state: 'missing', points: null, version });
    expect(await rowOf('1.1')).toMatchObject({ lost: null, missing: 1 });
    expect((await read()).total).toMatchObject({ missing: 1, leafSum: null });
    await enter({ code: '1.1', points: '1.5', version: version + 1 });
  });

  test.each([
    [{ code: '1.1', points: '1.6' }, 'points'],
    [{ code: '1.1', selfPoints: '2' }, 'selfPoints'],
    [{ code: '8.1', selfPoints: '1' }, 'selfPoints'],
    [{ code: '1.1', sourceOn: '2020-07-07' }, 'sourceOn'],
    [{ code: '1.1', state: 'missing', points: '1' }, 'points'],
    [{ points: '100.5' }, 'points'],
  ])('that cannot be is refused at its field: %j', async (given, path) => {
    await expect(enter(given)).rejects.toMatchObject({
      code: 'bad-input',
      extras: { faults: [{ path }] },
    });
  });

  test('of no such code, or of a draft, is refused', async () => {
    await expect(enter({ code: '9.9' })).rejects.toMatchObject({ code: 'not-found' });
    const standing = await sample.as('standing');
    const copy = await standing.call(copyEdition, { editionId, indexYear: 2022 });
    await expect(enter({ editionId: copy.id, code: '1.1', version: 0 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('a remedy', () => {
  const remedy = 'Hoàn thành hệ thống báo cáo và kết nối trục liên thông';

  test('is linked to a task of the plan and shows beside the task and the node', async () => {
    const standing = await sample.as('standing');
    const task = await sample.task('10');
    const { version } = await rowOf('7.1.6');
    await standing.call(setRemedy, { editionId, code: '7.1.6', remedy, taskId: task.id, version });
    expect(await rowOf('7.1.6')).toMatchObject({ remedy, task: { id: task.id, number: '10' } });
    const officer = await sample.as('officer');
    const { remedies } = await officer.call(readTaskRemedies, { taskId: task.id });
    expect(remedies).toMatchObject([{ code: '7.1.6', indexYear: 2019, lost: '1', remedy }]);
    const { nodes } = await officer.call(readTree, { planId: sample.planId });
    const node = found(nodes.find(({ code }) => code === '7.1.6'));
    const { score } = await officer.call(readNodeMinistry, { nodeId: node.id });
    expect(score).toMatchObject({ remedy, lost: '1', task: { number: '10' } });
  });

  test('needs its words before a task, and a task that exists', async () => {
    const standing = await sample.as('standing');
    const { version } = await rowOf('8.1');
    const given = { editionId, code: '8.1', version };
    const task = await sample.task('10');
    expect(
      await standing.refusal(setRemedy, { ...given, remedy: null, taskId: task.id }),
    ).toMatchObject({ code: 'conflict' });
    expect(await standing.refusal(setRemedy, { ...given, remedy, taskId: 999_999 })).toMatchObject({
      code: 'not-found',
    });
  });

  test('of a year is not carried out by a plan before it', async () => {
    const standing = await sample.as('standing');
    const { id } = await standing.call(copyEdition, { editionId, indexYear: 2021 });
    await standing.call(publishEdition, { editionId: id, version: 1 });
    const task = await sample.task('10');
    const given = { editionId: id, code: '7.1.6', remedy, taskId: task.id, version: 0 };
    expect(await standing.refusal(setRemedy, given)).toMatchObject({ code: 'conflict' });
  });
});

test('losses are followed into the next year: by code as long as nobody has confirmed', async () => {
  const standing = await sample.as('standing');
  const { id } = await standing.call(copyEdition, { editionId, indexYear: 2020 });
  await standing.call(publishEdition, { editionId: id, version: 1 });
  expect((await rowOf('8.3', id)).lost).toBeNull();
  await enter({ editionId: id, code: '8.3', points: '0.25', version: 0 });
  expect(await rowOf('8.3', id)).toMatchObject({
    missing: 0,
    repeat: { lostIn: 2, of: 2, isConfirmed: false, years: [{ indexYear: 2020 }, {}] },
  });
  await sql`
    insert into rubric_crosswalk (from_rubric_id, to_rubric_id, from_node_id, to_node_id, kind, confidence)
    select a.rubric_id, b.rubric_id, a.id, b.id, 'same', 'confirmed'
    from rubric_node a join rubric_node b on b.code = a.code and b.rubric_id = ${id}
    where a.rubric_id = ${editionId} and a.code = '8.3'`.execute(sample.database.db);
  expect(await rowOf('8.3', id)).toMatchObject({ repeat: { lostIn: 2, of: 2, isConfirmed: true } });
  expect((await read(id)).total).toMatchObject({ leafSum: null, summed: null, losing: 1 });
});
