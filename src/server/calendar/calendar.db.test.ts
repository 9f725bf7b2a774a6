/** The table of working days through the API: read by everybody, kept with a trail, scored by. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addHoliday, editHoliday, listHolidays, withdrawHoliday } from '#contract/calendar.ts';
import { createEdition, scoreFacts } from '#contract/edition.ts';
import { day } from '#domain/calendar/day.ts';
import { openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';
import { seedHolidays } from './seed.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const as = () => sample.as('standing');
const holidaysOf = async (year: number) => {
  const standing = await as();
  return (await standing.call(listHolidays, { year })).holidays;
};
const flood = {
  day: day('2022-05-03'),
  name: 'Nghỉ bù',
  kind: 'dayOff' as const,
  source: null,
  confidence: 'unconfirmed' as const,
};

test('the years 2019 to 2021 ship; what no paper at hand decides is not confirmed', async () => {
  for (const year of [2019, 2020, 2021]) {
    const found = await holidaysOf(year);
    expect(found.filter(({ name }) => name === 'Tết Nguyên đán')).toHaveLength(5);
    expect(found.filter(({ confidence }) => confidence === 'confirmed')).toHaveLength(4);
    for (const { name, confidence, source } of found) {
      if (confidence === 'confirmed') expect(source).toContain('Bộ luật Lao động');
      if (/Tết Nguyên đán|bù|thứ hai/.test(name)) expect(confidence).toBe('unconfirmed');
    }
  }
});

test('a day is added once, corrected under its version, withdrawn and kept', async () => {
  const standing = await as();
  const { id, version } = await standing.call(addHoliday, flood);
  await expect(standing.call(addHoliday, flood)).rejects.toMatchObject({ code: 'conflict' });
  const edited = { ...flood, source: 'Thông báo số 1/TB (minh hoạ)', confidence: 'confirmed' };
  const next = await standing.call(editHoliday, {
    ...edited,
    confidence: 'confirmed',
    holidayId: id,
    version,
  });
  await expect(
    standing.call(editHoliday, { ...flood, holidayId: id, version }),
  ).rejects.toMatchObject({ code: 'stale' });
  await standing.call(withdrawHoliday, { holidayId: id, ...next, reason: 'ghi nhầm năm' });
  expect(await holidaysOf(2022)).toEqual([]);
  const kept = await sample.database.db
    .selectFrom('holiday')
    .select('name')
    .where('id', '=', id)
    .execute();
  expect(kept).toHaveLength(1);
  await expect(
    standing.call(withdrawHoliday, { holidayId: id, version: 3, reason: 'một lần nữa' }),
  ).rejects.toMatchObject({ code: 'illegal-move' });
  const trail = await sample.database.db
    .selectFrom('audit_event')
    .select('action')
    .where('subject_type', '=', 'holiday')
    .where('subject_id', '=', String(id))
    .orderBy('id')
    .execute();
  expect(trail.map(({ action }) => action)).toEqual([
    'calendar.add',
    'calendar.edit',
    'calendar.withdraw',
  ]);
});

test.each([
  [{ ...flood, day: day('2022-05-07') }, 'nghỉ bù phải rơi vào thứ Hai'],
  [{ ...flood, kind: 'workingDay' as const }, 'làm bù phải rơi vào thứ Bảy'],
  [{ ...flood, confidence: 'confirmed' as const }, 'phải nêu văn bản'],
])('a day that cannot be is refused in words: %j', async (given, words) => {
  const standing = await as();
  await expect(standing.call(addHoliday, given)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining(words) as string,
  });
});

test('a second loading of the seed brings nothing back that was withdrawn', async () => {
  const standing = await as();
  const [first] = await holidaysOf(2021);
  if (first === undefined) throw new Error('no seed');
  const { id: holidayId, version } = first;
  await standing.call(withdrawHoliday, { holidayId, version, reason: 'chờ văn bản' });
  const before = await holidaysOf(2021);
  await seedHolidays(sample.database.db);
  expect(await holidaysOf(2021)).toEqual(before);
});

test('the server counts working days by the table', async () => {
  const standing = await as();
  const rule = {
    kind: 'deadlineBands',
    parameters: {
      label: 'Gửi báo cáo',
      referenceLabel: 'Ngày chốt số liệu',
      unit: 'workingDays',
      steps: [{ within: '2', points: '100' }],
      later: '0',
    },
  };
  const { id: editionId } = await standing.call(createEdition, {
    title: 'Bộ tiêu chí theo ngày làm việc (dữ liệu minh hoạ)',
    indexYear: 2020,
    level: 'commune',
    nodes: [{ code: '1', parent: null, name: 'Báo cáo', maxPoints: '100', rule }],
  });
  const facts = { done: 'yes', reference: '2020-04-28', day: '2020-05-04' };
  const { totals } = await standing.call(scoreFacts, {
    editionId,
    unit: null,
    nodes: { '1': { facts, notApplicable: null } },
  });
  // 30/04 and 01/05 are holidays, then a weekend: Monday is the second working day.
  expect(totals.points).toBe('100');
});
