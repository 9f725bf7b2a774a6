import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOverview } from '#contract/overview.ts';
import { decideSurvey, readNode, readTree } from '#contract/rubric.ts';
import type { Browser } from '#test/access/browser.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
let standing: Browser;
beforeAll(async () => {
  sample = await openSampleApp();
  standing = await sample.as('standing');
});
afterAll(() => sample.close());

const nodeOf = async (code: string) => {
  const { nodes } = await standing.call(readTree, { planId: sample.planId });
  return found(nodes.find((node) => node.code === code));
};
const outside = async () =>
  (await standing.call(readOverview, { planId: sample.planId })).outsideSurveys?.maxPoints;

test('what is inferred says so until a person has spoken', async () => {
  expect(await nodeOf('7.5')).toMatchObject({ isSurvey: true, isSurveyConfirmed: false });
  const { id, version } = await nodeOf('7.5');
  const basis = 'Phụ lục 2, Quyết định công bố Chỉ số CCHC';
  const done = await standing.call(decideSurvey, { nodeId: id, isSurvey: true, basis, version });
  expect(done).toMatchObject({ version: version + 1, alsoBelow: 4 });
  expect(await nodeOf('7.5.1')).toMatchObject({ isSurvey: true, isSurveyConfirmed: true });
  const detail = await standing.call(readNode, { nodeId: id });
  expect(detail.surveyBasis).toBe(basis);
  expect(found(detail.history[0])).toMatchObject({ action: 'rubric.survey', reason: basis });
});

test('a correction counts for the figures, and leaves alone what somebody has spoken of', async () => {
  expect(await outside()).toBe('66.5');
  const { id, version, maxPoints } = await nodeOf('8.1');
  expect(maxPoints).toBe('10');
  const basis = 'Chấm theo kết quả công bố, không phải phiếu điều tra';
  await standing.call(decideSurvey, { nodeId: id, isSurvey: false, basis, version });
  expect(await outside()).toBe('76.5');
  const parent = await nodeOf('7.5');
  const below = await nodeOf('7.5.1');
  const wrong = { basis: 'Nhầm cột', version: parent.version, nodeId: parent.id };
  await standing.call(decideSurvey, { ...wrong, isSurvey: false });
  expect(await nodeOf('7.5.1')).toMatchObject({ isSurvey: true, version: below.version });
});

test('a word on an older version is refused with both', async () => {
  const { id } = await nodeOf('8.1');
  const late = { nodeId: id, isSurvey: true, basis: 'Theo giấy', version: 1 };
  const problem = await standing.refusal(decideSurvey, late);
  expect(problem?.code).toBe('stale');
  expect(problem?.extras.current).toMatchObject({ isSurvey: false });
});
