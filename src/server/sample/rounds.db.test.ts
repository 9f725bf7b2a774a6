/** The made-up rounds of the sample: every stage has sheets, every role finds work. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSheets, readSheet } from '#contract/assessment.ts';
import { readWaiting } from '#contract/assessment-work.ts';
import { listRounds } from '#contract/round.ts';
import { openSampleApp, type SampleApp, type SamplePerson } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const rounds = async () => (await (await sample.as('standing')).call(listRounds, {})).rounds;

test('22 departments and 30 districts are under way, at every stage, and say they are made up', async () => {
  const found = await rounds();
  expect(found.map(({ units }) => units).sort()).toEqual([22, 30]);
  for (const round of found) {
    expect(round).toMatchObject({ state: 'open', isIllustrative: true });
    expect(round.name).toContain('dữ liệu minh hoạ');
    expect(round.counts.map(({ stage }) => stage)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  }
});

test.each<[SamplePerson, string[]]>([
  ['officer', ['score', 'appraise']],
  ['office', ['explain', 'appraise']],
  ['standing', ['appraise', 'decide', 'publish']],
  ['province', ['decide']],
])('%s finds work on the first sign-in', async (person, kinds) => {
  const { items } = await (await sample.as(person)).call(readWaiting, {});
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
});

test('layers stand side by side, and the totals are those of the domain', async () => {
  const standing = await sample.as('standing');
  for (const { id } of await rounds()) {
    const { sheets } = await standing.call(listSheets, { roundId: id });
    const decided = sheets.find(({ stage }) => stage === 7);
    const sheet = await standing.call(readSheet, { sheetId: decided?.id ?? 0 });
    expect(new Set(sheet.entries.map(({ stage }) => stage))).toEqual(new Set([1, 3, 5]));
    expect(sheet.results.at(-1)?.totals.missing).toBe(0);
    expect(sheet.gaps).toEqual([]);
  }
});
