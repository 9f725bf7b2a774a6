/** The made-up rounds of the sample: every stage has sheets, every role finds work, a year is published. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSheets, readSheet } from '#contract/assessment.ts';
import { readWaiting } from '#contract/assessment-work.ts';
import {
  explainPublished,
  listPublications,
  publishedContent,
  readPublication,
} from '#contract/ranking.ts';
import { listRounds } from '#contract/round.ts';
import { sealEverything } from '#test/audit/trail.ts';
import {
  found,
  openSampleApp,
  type SampleApp,
  type SamplePerson,
} from '#test/builders/sample-app.ts';
import { verifyScores } from '../assessment/verify.ts';
import { verifyTrail } from '../audit/actions.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const allRounds = async () => (await (await sample.as('standing')).call(listRounds, {})).rounds;
const rounds = async () => (await allRounds()).filter(({ indexYear }) => indexYear === 2020);
const finished = async () => (await allRounds()).filter(({ indexYear }) => indexYear === 2019);

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
  ['leader', ['score', 'appraise']],
  ['otherLeader', ['approve']],
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

/** What anybody may read of the year before, departments first. */
async function published(person: SamplePerson) {
  const reader = await sample.as(person);
  const [departments, districts] = await Promise.all(
    (await finished()).map(async ({ id: roundId }) => {
      const { publications } = await reader.call(listPublications, { roundId });
      const publicationId = found(publications[0]).id;
      return reader.call(readPublication, { publicationId });
    }),
  );
  return { departments: found(departments), districts: found(districts) };
}

test.each<SamplePerson>(['standing', 'officer', 'leader', 'province', 'auditor', 'administrator'])(
  '%s reads the year before as published: marked, with a tie, grades and a unit that is not scored',
  async (person) => {
    const { head, content } = (await published(person)).departments;
    expect(head).toMatchObject({ number: 1, isCurrent: true, isIntact: true });
    expect(content).toMatchObject({ isIllustrative: true, publishedOn: '2020-03-23' });
    const ranks = content.units.map(({ rank }) => rank);
    expect(ranks.slice(0, 4)).toEqual([1, 2, 2, 4]);
    expect(ranks.at(-1)).toBeNull();
    expect(content.units.at(-1)).toMatchObject({ points: null, grade: null, fields: [] });
    expect(new Set(content.units.map(({ grade }) => grade)).size).toBeGreaterThan(2);
  },
);

test('the year before is over: closed, nothing of it waits for anybody', async () => {
  const before = await finished();
  expect(before.map(({ state }) => state)).toEqual(['closed', 'closed']);
  const ids = new Set(before.map(({ id }) => id));
  const { items } = await (await sample.as('standing')).call(readWaiting, {});
  expect(items.filter(({ roundId }) => ids.has(roundId))).toEqual([]);
});

test('districts stand in two leagues, and a rank is explained against the one above', async () => {
  const { head, content } = (await published('officer')).districts;
  expect([...new Set(content.units.map(({ league }) => league))]).toHaveLength(2);
  const third = found(content.units.find(({ rank }) => rank === 3));
  const why = await (
    await sample.as('officer')
  ).call(explainPublished, { publicationId: head.id, agencyId: third.agencyId });
  expect(why.above?.rank).toBe(2);
  expect(why.gaps.length).toBeGreaterThan(0);
});

test("last year's points stand on this year's sheets, less what is new or weighs otherwise", async () => {
  const standing = await sample.as('standing');
  const { head, content } = (await published('standing')).departments;
  const roundId = found((await rounds())[0]).id;
  const { sheets } = await standing.call(listSheets, { roundId });
  const unit = found(content.units.find(({ rank }) => rank === 1));
  const own = found(sheets.find(({ agencyId }) => agencyId === unit.agencyId));
  const { lastYear } = await standing.call(readSheet, { sheetId: own.id });
  const row = await sample.database.db
    .selectFrom('publication')
    .select('content')
    .where('id', '=', head.id)
    .executeTakeFirstOrThrow();
  const { units } = publishedContent.parse(JSON.parse(row.content));
  const { leaves } = found(units.find(({ agencyId }) => agencyId === unit.agencyId));
  const pointsOf = (code: string) => found(leaves.find((leaf) => leaf.code === code)).points;
  expect(lastYear['1.1.2']).toBe(pointsOf('1.1.2'));
  // Its maximum doubled: what it came to is scaled.
  expect(Number(lastYear['1.5'])).toBe(2 * Number(pointsOf('1.5')));
  expect(lastYear['7.2.1']).toBeUndefined();
});

test('what was loaded is what its facts come to, and the trail is whole', async () => {
  const { db } = sample.database;
  const verified = await verifyScores(db, null);
  expect(verified).toMatchObject({ rounds: 4, sheets: 104, differences: [] });
  await sealEverything(db);
  expect(await verifyTrail(db)).toMatchObject({ isIntact: true, unsealed: 0 });
});
