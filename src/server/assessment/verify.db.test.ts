/** What was stored is what the facts give; a row changed behind the program's back is named. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveScores } from '#contract/assessment.ts';
import { listHolidays, withdrawHoliday } from '#contract/calendar.ts';
import { createEdition, publishEdition } from '#contract/edition.ts';
import { openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';
import { verifyScores } from './verify.ts';

let sample: SampleApp;
let sheetId: number;
beforeAll(async () => {
  sample = await openSampleApp();
  sheetId = await openSheet(await makeEdition());
});
afterAll(() => sample.close());

const rate = { label: 'Tỷ lệ hoàn thành', from: 'entered', target: '90' };
const report = {
  label: 'Gửi báo cáo',
  referenceLabel: 'Ngày chốt số liệu',
  unit: 'workingDays',
  steps: [{ within: '2', points: '40' }],
  later: '0',
};
const nodes = [
  {
    code: '1',
    parent: null,
    name: 'Điều hành',
    maxPoints: '60',
    rule: { kind: 'ratio', parameters: rate },
  },
  {
    code: '2',
    parent: null,
    name: 'Báo cáo',
    maxPoints: '40',
    rule: { kind: 'deadlineBands', parameters: report },
  },
];

async function makeEdition(): Promise<number> {
  const standing = await sample.as('standing');
  const { id } = await standing.call(createEdition, {
    title: 'Bộ tiêu chí để tính lại (dữ liệu minh hoạ)',
    indexYear: 2021,
    level: 'department',
    nodes,
  });
  await standing.call(publishEdition, { editionId: id, version: 1 });
  return id;
}

/** The officer's sheet, filled in through the application. */
async function openSheet(editionId: number): Promise<number> {
  const { db } = sample.database;
  const round = { rubric_id: editionId, name: 'Kỳ chấm 2021', index_year: 2021, state: 'open' };
  const { id: round_id } = await db
    .insertInto('round')
    .values(round)
    .returning('id')
    .executeTakeFirstOrThrow();
  const stage = { kind: 'selfScore', part: 'unitOfficer', name: 'Tự chấm', position: 1 };
  await db
    .insertInto('round_stage')
    .values({ round_id, ...stage, opens_on: '2000-01-01', closes_on: '2099-12-31' })
    .execute();
  const officer = await db
    .selectFrom('person')
    .select('agency_id')
    .where('user_name', '=', 'chuyenvien')
    .executeTakeFirstOrThrow();
  const sheet = await db
    .insertInto('sheet')
    .values({ round_id, agency_id: officer.agency_id ?? 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  await fillIn(sheet.id, editionId);
  return sheet.id;
}

async function fillIn(id: number, editionId: number): Promise<void> {
  const { db } = sample.database;
  const rows = await db
    .selectFrom('rubric_node')
    .select('id')
    .where('rubric_id', '=', editionId)
    .orderBy('position')
    .execute();
  const facts = [{ value: '77.7' }, { done: 'yes', reference: '2021-04-29', day: '2021-05-05' }];
  const officer = await sample.as('officer');
  await officer.call(saveScores, {
    sheetId: id,
    entries: rows.map((row, at) => ({
      nodeId: row.id,
      facts: facts[at] ?? {},
      notApplicable: null,
      reason: null,
      version: 0,
    })),
  });
}

const verify = (year: number | null = 2021) => verifyScores(sample.database.db, year);
const place = { round: 'Kỳ chấm 2021', unit: 'Sở Thông tin và Truyền thông', stage: 'Tự chấm' };

test('what the application has written is found the same', async () => {
  const found = await verify();
  expect(found).toMatchObject({ rounds: 1, sheets: 1, scores: 2, results: 1, differenceCount: 0 });
  expect(await verify(2000)).toMatchObject({ rounds: 0, scores: 0 });
});

test('a score raised in the database is named, with both values', async () => {
  const { owner } = sample.database;
  const raise = (points: string) =>
    owner
      .updateTable('score')
      .set({ points })
      .where('sheet_id', '=', sheetId)
      .where('points', '=', points === '60' ? '51.8' : '60')
      .execute();
  await raise('60');
  const { differences, differenceCount } = await verify(null);
  expect(differenceCount).toBe(1);
  expect(differences).toEqual([
    { ...place, node: '1', what: 'score', stored: '60', computed: '51.8' },
  ]);
  await raise('51.8');
});

test('facts changed behind the points, and totals that do not follow, are named', async () => {
  const { owner } = sample.database;
  const change = (value: string) =>
    owner
      .updateTable('score')
      .set({ facts: JSON.stringify({ value }) })
      .where('sheet_id', '=', sheetId)
      .where('points', '=', '51.8')
      .execute();
  await change('45');
  const { differences } = await verify();
  expect(differences.map(({ what, stored, computed }) => [what, stored, computed])).toEqual([
    ['score', '51.8', '30'],
    ['points', '91.8', '70'],
    ['total', '91.8', '70'],
    ['indexPercent', '91.8', '70'],
    ['1 points', '51.8', '30'],
  ]);
  await change('77.7');
  expect(await verify()).toMatchObject({ differenceCount: 0 });
});

test('a total changed alone, or missing, is named', async () => {
  const { owner } = sample.database;
  await owner
    .updateTable('sheet_result')
    .set({ total: '99' })
    .where('sheet_id', '=', sheetId)
    .execute();
  expect((await verify()).differences).toEqual([
    { ...place, node: null, what: 'total', stored: '99', computed: '91.8' },
  ]);
  await owner
    .updateTable('sheet_result')
    .set({ total: '91.8' })
    .where('sheet_id', '=', sheetId)
    .execute();
});

test('a day off withdrawn afterwards shows which scores it moves', async () => {
  const standing = await sample.as('standing');
  // 30/04 is a holiday, 01/05 a Saturday, 03/05 a day off: 05/05 was the second working day.
  const { holidays } = await standing.call(listHolidays, { year: 2021 });
  const dayOff = holidays.find(({ day }) => day === '2021-05-03');
  const { id: holidayId = 0, version = 0 } = dayOff ?? {};
  await standing.call(withdrawHoliday, { holidayId, version, reason: 'không có văn bản' });
  const [first] = (await verify()).differences;
  expect(first).toEqual({ ...place, node: '2', what: 'score', stored: '40', computed: '0' });
});
