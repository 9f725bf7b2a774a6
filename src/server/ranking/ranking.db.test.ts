/** Ranking and publication on the sample's rounds: leagues, why a rank, frozen snapshots. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSheets } from '#contract/assessment.ts';
import {
  comparePublication,
  explainPublished,
  explainRank,
  listPublications,
  publish,
  publishedContent,
  readPublication,
  readRanking,
} from '#contract/ranking.ts';
import { listRounds } from '#contract/round.ts';
import { compare, subtract, sum, zero } from '#domain/points/points.ts';
import { takePoints } from '#test/builders/take-points.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const roundOf = async (units: number) => {
  const { rounds } = await (await sample.as('standing')).call(listRounds, {});
  return found(rounds.find((round) => round.units === units));
};

/** The content of a publication as it is kept, whole. */
async function frozenText(publicationId: number): Promise<string> {
  const { content } = await sample.database.db
    .selectFrom('publication')
    .select('content')
    .where('id', '=', publicationId)
    .executeTakeFirstOrThrow();
  return content;
}

test('complete sheets are ranked for the time being, the others are not scored, which is not zero', async () => {
  const { id } = await roundOf(30);
  const { units } = await (await sample.as('province')).call(readRanking, { roundId: id });
  expect(units).toHaveLength(30);
  const ranked = units.filter(({ rank }) => rank !== null);
  expect(ranked.length).toBeGreaterThan(10);
  ranked.slice(1).forEach((unit, at) => {
    const before = found(ranked[at]);
    expect(found(before.rank)).toBeLessThanOrEqual(found(unit.rank));
    expect(compare(found(before.indexPercent), found(unit.indexPercent))).toBeGreaterThanOrEqual(0);
  });
  for (const { points, indexPercent, grade, missing } of units.filter(
    ({ rank }) => rank === null,
  )) {
    expect([points, indexPercent, grade]).toEqual([null, null, null]);
    expect(missing).toBeGreaterThan(0);
  }
  for (const { fields } of units)
    for (const { state, heat } of fields) expect(heat === null).toBe(state !== 'scored');
});

test('why a rank: the gaps add up to the difference against the unit above', async () => {
  const { id } = await roundOf(30);
  const province = await sample.as('province');
  const { units } = await province.call(readRanking, { roundId: id });
  const [first, second] = units;
  const why = await province.call(explainRank, { roundId: id, agencyId: found(second).agencyId });
  expect(why.above?.agencyName).toBe(found(first).agencyName);
  expect(why.own).toMatchObject({ rank: 2, indexPercent: found(second).indexPercent });
  expect(sum(why.gaps.map(({ difference }) => difference))).toBe(why.difference);
  expect(sum([subtract(why.ahead, why.behind), why.outside])).toBe(why.difference);
  expect(compare(found(why.indexGap), zero)).toBe(-1);
  const top = await province.call(explainRank, { roundId: id, agencyId: found(first).agencyId });
  expect(top).toMatchObject({ own: { rank: 1 }, above: null, indexGap: null, gaps: [] });
  const unscored = found(units.find(({ rank }) => rank === null));
  const none = await province.call(explainRank, { roundId: id, agencyId: unscored.agencyId });
  expect(none).toMatchObject({ own: { rank: null, points: null }, above: null, gaps: [] });
});

test('a publication is frozen with its hash; a correction is a new one with a reason', async () => {
  const standing = await sample.as('standing');
  const round = await roundOf(22);
  const head = await standing.call(publish, { roundId: round.id, version: round.version });
  expect(head).toMatchObject({ number: 1, isCurrent: true, reason: null });
  const officer = await sample.as('officer');
  const first = await officer.call(readPublication, { publicationId: head.id });
  expect(first.head.isIntact).toBe(true);
  const noChanges = await officer.call(comparePublication, { publicationId: head.id });
  expect(noChanges).toEqual({ before: null, changes: [], unchanged: 22 });
  const text = await frozenText(head.id);
  expect(createHash('sha256').update(text).digest('hex')).toBe(head.sha256);
  const scored = first.content.units.filter(({ rank }) => rank !== null);
  expect(scored.length).toBeGreaterThan(0);
  expect(scored.length).toBeLessThan(22);
  const frozen = publishedContent.parse(JSON.parse(text));
  for (const unit of frozen.units.filter(({ rank }) => rank === null))
    expect([unit.leaves, unit.points]).toEqual([[], null]);

  const again = await roundOf(22);
  await expect(
    standing.call(publish, { roundId: round.id, version: again.version }),
  ).rejects.toMatchObject({ code: 'bad-input' });
  const unit = found(scored[0]);
  await takePoints(standing, await sample.as('province'), round.id, unit.agencyId);
  const now = await roundOf(22);
  const second = await standing.call(publish, {
    roundId: round.id,
    version: now.version,
    reason: 'Đính chính theo kết luận của Hội đồng',
  });
  expect(second.number).toBe(2);
  const kept = await officer.call(readPublication, { publicationId: head.id });
  expect(kept.content).toEqual(first.content);
  expect(kept.head.isCurrent).toBe(false);
  const { publications } = await officer.call(listPublications, { roundId: round.id });
  expect(publications.map(({ number }) => number)).toEqual([2, 1]);
  const corrected = await officer.call(readPublication, { publicationId: second.id });
  const after = found(corrected.content.units.find(({ agencyId }) => agencyId === unit.agencyId));
  expect(compare(subtract(found(unit.points), found(after.points)), zero)).toBe(1);
  const why = await officer.call(explainPublished, {
    publicationId: second.id,
    agencyId: unit.agencyId,
  });
  expect(sum(why.gaps.map(({ difference }) => difference))).toBe(why.difference);

  const moved = await officer.call(comparePublication, { publicationId: second.id });
  expect(moved.before?.id).toBe(head.id);
  expect(moved.unchanged + moved.changes.length).toBe(22);
  const own = found(moved.changes.find(({ agencyId }) => agencyId === unit.agencyId));
  expect(own).toMatchObject({ before: { rank: 1 }, after: { rank: after.rank } });
  expect(own.pointsGap).toBe(subtract(found(after.points), found(unit.points)));
  expect(own.places).toBe(1 - found(after.rank));
  expect(own.leaves.map(({ after: leaf }) => leaf.points)).toEqual(['0']);
});

test('a sheet that lacks a score is not published as if the score were zero', async () => {
  const standing = await sample.as('standing');
  const { id, version } = await roundOf(30);
  const { units } = await standing.call(readRanking, { roundId: id });
  const decided = found(units.find(({ isPublishable }) => isPublishable));
  await sample.database.db
    .updateTable('sheet_result')
    .set({ missing: 1 })
    .where('sheet_id', '=', decided.sheetId)
    .execute();
  const now = await standing.call(readRanking, { roundId: id });
  const incomplete = found(now.units.find(({ agencyId }) => agencyId === decided.agencyId));
  expect(incomplete).toMatchObject({ rank: null, points: null, missing: 1, isPublishable: false });
  const head = await standing.call(publish, { roundId: id, version });
  const content = publishedContent.parse(JSON.parse(await frozenText(head.id)));
  const frozen = found(content.units.find(({ agencyId }) => agencyId === decided.agencyId));
  expect(frozen).toMatchObject({ rank: null, points: null, fields: [], leaves: [] });
  const { sheets } = await standing.call(listSheets, { roundId: id });
  expect(sheets.find((sheet) => sheet.id === decided.sheetId)?.state).toBe('open');
});

test('the database refuses to change a snapshot; one changed past its guard is found out', async () => {
  const { db, owner } = sample.database;
  const [row] = await db.selectFrom('publication').select(['id', 'round_id']).execute();
  const { id, round_id: roundId } = found(row);
  const change = sql`update publication set content = replace(content, '"rank":1,', '"rank":2,') where id = ${id}`;
  await expect(change.execute(db)).rejects.toThrow();
  await expect(change.execute(owner)).rejects.toThrow();

  await sql`alter table publication disable trigger publication_append_only`.execute(owner);
  await change.execute(owner);
  const officer = await sample.as('officer');
  const { publications } = await officer.call(listPublications, { roundId });
  expect(publications.find((one) => one.id === id)?.isIntact).toBe(false);
  const read = await officer.call(readPublication, { publicationId: id });
  expect(read.head.isIntact).toBe(false);

  await sql`update publication set content = '{' where id = ${id}`.execute(owner);
  const refusal = await officer.refusal(readPublication, { publicationId: id });
  expect(refusal?.code).toBe('conflict');
  await sql`alter table publication enable trigger publication_append_only`.execute(owner);
});

test('standings before publication are not for the units', async () => {
  const { id } = await roundOf(30);
  const officer = await sample.as('officer');
  const refusal = await officer.refusal(readRanking, { roundId: id });
  expect(refusal?.code).toBe('not-allowed');
});
