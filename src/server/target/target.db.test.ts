import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterFigure, listTargets } from '#contract/target.ts';
import type { Browser } from '#test/access/browser.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
let standing: Browser;
beforeAll(async () => {
  sample = await openSampleApp();
  standing = await sample.as('standing');
});
afterAll(() => sample.close());

const targetOf = async (words: string) => {
  const { targets } = await standing.call(listTargets, { planId: sample.planId });
  return found(targets.find(({ text }) => text.includes(words)));
};
const enter = async (words: string, figure: string | null, more: object = {}) => {
  const { id, version } = await targetOf(words);
  const source = 'Báo cáo 6 tháng (dữ liệu minh hoạ)';
  const entry = { targetId: id, figure, asOf: '2020-06-30', source, version, ...more };
  return standing.call(enterFigure, entry);
};

test('without a figure a target says so, and does not say that it is missed', async () => {
  const { targets } = await standing.call(listTargets, { planId: sample.planId });
  expect(targets).toHaveLength(15);
  expect(new Set(targets.map(({ state }) => state))).toEqual(new Set(['noFigure']));
});

test('a figure decides by the comparator the plan words, exactly at the edge', async () => {
  expect((await enter('Giải ngân', '89.999')).state).toBe('notMet');
  const reached = await enter('Giải ngân', '90');
  expect(reached.state).toBe('met');
  expect(reached.figures.map(({ figure }) => figure)).toEqual(['90', '89.999']);
  expect(found(reached.figures[0])).toMatchObject({ asOf: '2020-06-30', baseFigure: null });
});

test('a zero is a figure; what is taken back is none, and stays to be seen', async () => {
  expect((await enter('Tỷ lệ hồ sơ', '0')).state).toBe('notMet');
  const back = await enter('Tỷ lệ hồ sơ', null, { source: 'Nhập nhầm chỉ tiêu' });
  expect(back.state).toBe('noFigure');
  expect(back.figures.map(({ figure }) => figure)).toEqual([null, '0']);
});

test('a direction needs what it is compared with', async () => {
  expect((await enter('khu vực doanh nghiệp', '31.2')).state).toBe('noBase');
  expect((await enter('khu vực doanh nghiệp', '31.2', { baseFigure: '30.9' })).state).toBe('met');
});

test('who, when, old and new are in the trail', async () => {
  await enter('Kế hoạch ứng dụng CNTT', '40');
  const { id } = await enter('Kế hoạch ứng dụng CNTT', '100');
  const event = await sample.database.db
    .selectFrom('audit_event')
    .select(['old_value', 'new_value', 'subject_label', 'person_name'])
    .where('action', '=', 'target.figure')
    .where('subject_id', '=', String(id))
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(event.old_value).toMatchObject({ figure: '40' });
  expect(event.new_value).toMatchObject({ figure: '100', asOf: '2020-06-30' });
});

test('no figure without a day, none of a day to come, none over a newer one', async () => {
  const { id, version } = await targetOf('các Kế hoạch chuyên đề');
  const entry = { targetId: id, figure: '50', source: 'Báo cáo tháng', version };
  expect(await standing.refusal(enterFigure, entry)).toMatchObject({ code: 'bad-input' });
  const later = { ...entry, asOf: '2020-07-07' };
  expect(await standing.refusal(enterFigure, later)).toMatchObject({ code: 'bad-input' });
  const good = { ...entry, asOf: '2020-07-06' };
  await standing.call(enterFigure, good);
  const stale = found(await standing.refusal(enterFigure, { ...good, figure: '60' }));
  expect(stale).toMatchObject({
    code: 'stale',
    extras: { yours: { figure: '60' }, current: { figure: '50' } },
  });
});

test('an agency reads targets and enters none', async () => {
  const officer = await sample.as('officer');
  const { targets } = await officer.call(listTargets, { planId: sample.planId });
  const [first] = targets;
  const entry = { targetId: found(first).id, figure: '1', asOf: '2020-06-01', source: 'Sở tự ghi' };
  const refused = await officer.refusal(enterFigure, { ...entry, version: 1 });
  expect(refused?.code).toBe('not-allowed');
});
