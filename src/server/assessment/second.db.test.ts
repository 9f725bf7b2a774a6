/** The blind second appraisal: drawn by a seed, given without sight of the first, compared by field. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreeWithRest, readScoreHistory, readSheet } from '#contract/assessment.ts';
import { drawSecond, listSecond, readAgreement, saveSecond } from '#contract/assessment-second.ts';
import { readAcross, readWaiting } from '#contract/assessment-work.ts';
import { readRound, setUnits } from '#contract/round.ts';
import { openRoundApp, sheetDesk, type RoundApp } from '#test/builders/round-app.ts';

let ground: RoundApp;
beforeAll(async () => {
  ground = await openRoundApp();
});
afterAll(() => ground.close());

const everything = { stage: 3, percent: 100, seed: 7 };
const drawFor = (roundId: number, agency: 'building' | 'health', more = {}) =>
  ground
    .as('standing')
    .call(drawSecond, { roundId, ...everything, agencyId: ground.agencyId(agency), ...more });

/** Justice's sheet at the appraisal, looked at by finance (field 1) and health (field 2). */
async function appraised() {
  const round = await ground.round();
  const sheetId = round.sheetId('justice');
  const desk = sheetDesk(ground, sheetId);
  await desk.scoreAll('justiceOfficer');
  await desk.handOn('justiceOfficer');
  await desk.handOn('justiceLeader');
  await desk.save('financeOfficer', '1.2', { value: '75' }, 'số liệu khác báo cáo');
  await ground.as('financeOfficer').call(agreeWithRest, { sheetId });
  return { round, sheetId, desk };
}

test('nobody looks a second time at what they appraise first, nor at their own unit', async () => {
  const { round } = await appraised();
  // Three units of five leaves; health appraises field 2 of others and is a unit itself.
  expect(await drawFor(round.id, 'health')).toEqual({ drawn: 4 });
  const { appraisals } = await ground.as('healthOfficer').call(listSecond, { roundId: round.id });
  expect(new Set(appraisals.map(({ code }) => code))).toEqual(new Set(['1.1', '1.2']));
  expect(new Set(appraisals.map(({ agencyName }) => agencyName))).toEqual(
    new Set(['Sở Nội vụ', 'Sở Tư pháp']),
  );
  const others = await ground.as('financeOfficer').call(listSecond, { roundId: round.id });
  expect(others.appraisals).toEqual([]);
});

test('until it is given, the first look is seen nowhere; once given it is final', async () => {
  const { round, sheetId } = await appraised();
  await drawFor(round.id, 'health');
  const health = ground.as('healthOfficer');
  const list = async () =>
    (await health.call(listSecond, { roundId: round.id })).appraisals.filter(
      (one) => one.sheetId === sheetId && one.code === '1.2',
    )[0];
  const second = await list();
  if (second === undefined) throw new Error('not drawn');
  expect(second).toMatchObject({ unitEntry: { stage: 1, points: '40' }, state: null });
  const { nodeId } = second;
  const seen = async () => {
    const { entries } = await health.call(readSheet, { sheetId });
    const across = await health.call(readAcross, { roundId: round.id, code: '1.2' });
    const { history } = await health.call(readScoreHistory, { sheetId, nodeId });
    return [
      entries.filter(({ code }) => code === '1.2').length,
      across.units.find((one) => one.sheetId === sheetId)?.entries.length,
      history.length,
    ];
  };
  expect(await seen()).toEqual([1, 1, 1]);
  const waiting = await health.call(readWaiting, {});
  expect(waiting.items).toContainEqual(expect.objectContaining({ kind: 'second', count: 4 }));
  const input = { secondId: second.id, version: second.version };
  const saved = await health.call(saveSecond, { ...input, facts: { value: '50' } });
  expect(saved).toMatchObject({ state: 'scored', points: '20', unitEntry: { points: '40' } });
  expect(await seen()).toEqual([2, 2, 2]);
  const again = { ...input, version: saved.version, facts: { value: '75' } };
  expect((await health.refusal(saveSecond, again))?.code).toBe('illegal-move');
  const { fields } = await ground.as('auditor').call(readAgreement, { roundId: round.id });
  expect(fields).toEqual([
    { field: '1', name: 'Chỉ đạo, điều hành', drawn: 4, done: 1, same: 0, meanDifference: '25' },
  ]);
});

test('a second look is given by its agency only, on the version it saw', async () => {
  const { round } = await appraised();
  await drawFor(round.id, 'health');
  const health = ground.as('healthOfficer');
  const [second] = (await health.call(listSecond, { roundId: round.id })).appraisals;
  const input = {
    secondId: second?.id ?? 0,
    version: second?.version ?? 0,
    facts: { answer: 'yes' },
  };
  expect((await ground.as('financeOfficer').refusal(saveSecond, input))?.code).toBe('not-allowed');
  expect((await ground.as('standing').refusal(saveSecond, input))?.code).toBe('not-your-part');
  expect((await health.refusal(saveSecond, { ...input, version: 9 }))?.code).toBe('stale');
});

test('the same seed draws the same, and drawing again adds nothing', async () => {
  const { round } = await appraised();
  const half = { percent: 50, seed: 3 };
  const { drawn } = await drawFor(round.id, 'building', half);
  const list = async () =>
    (await ground.as('buildingOfficer').call(listSecond, { roundId: round.id })).appraisals;
  const first = (await list()).map(({ id }) => id);
  await drawFor(round.id, 'building', half);
  expect((await list()).map(({ id }) => id)).toEqual(first);
  expect(first).toHaveLength(drawn);
});

test('a unit that left the round leaves the second looks of the others in place', async () => {
  const { round } = await appraised();
  await drawFor(round.id, 'health');
  const standing = ground.as('standing');
  const { version } = await standing.call(readRound, { roundId: round.id });
  const units = (['justice', 'health'] as const).map((name) => ({
    agencyId: ground.agencyId(name),
    league: 'Sở',
  }));
  await standing.call(setUnits, { roundId: round.id, version, units });
  const { appraisals } = await ground.as('healthOfficer').call(listSecond, { roundId: round.id });
  expect(appraisals.map(({ agencyName }) => agencyName)).toEqual(['Sở Tư pháp', 'Sở Tư pháp']);
});
