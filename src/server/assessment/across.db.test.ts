/** One criterion across all units: what is the reader's to do, and how far it is done. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreeWithRest } from '#contract/assessment.ts';
import { readAcross } from '#contract/assessment-work.ts';
import { openRoundApp, sheetDesk, type CastName, type RoundApp } from '#test/builders/round-app.ts';

let ground: RoundApp;
beforeAll(async () => {
  ground = await openRoundApp();
});
afterAll(() => ground.close());

const across = (name: CastName, roundId: number, code?: string) =>
  ground.as(name).call(readAcross, { roundId, code });

test('the first criterion is one of the own, and the own unit is never among the units', async () => {
  const { id } = await ground.round();
  expect(await across('healthOfficer', id)).toMatchObject({ code: '2.1' });
  for (const name of ['healthOfficer', 'standing', 'justiceOfficer'] as const) {
    const own = { healthOfficer: 'health', standing: 'home', justiceOfficer: 'justice' } as const;
    const { units } = await across(name, id, '1.1');
    expect(units.map(({ agencyId }) => agencyId)).not.toContain(ground.agencyId(own[name]));
  }
  expect((await across('auditor', id, '1.1')).units).toHaveLength(3);
  expect((await ground.as('auditor').refusal(readAcross, { roundId: id, code: '1' }))?.code).toBe(
    'not-found',
  );
});

test('each criterion tells in how many sheets it is open to the reader, and seen', async () => {
  const { id, sheetId } = await ground.round();
  const desk = sheetDesk(ground, sheetId('justice'));
  const leaf = async (name: CastName, code: string) =>
    (await across(name, id)).leaves.find((one) => one.code === code);
  expect(await leaf('financeOfficer', '1.1')).toMatchObject({ isMine: true, open: 0, seen: 0 });
  await desk.scoreAll('justiceOfficer');
  await desk.handOn('justiceOfficer');
  await desk.handOn('justiceLeader');
  expect(await leaf('financeOfficer', '1.1')).toMatchObject({ isMine: true, open: 1, seen: 0 });
  expect(await leaf('financeOfficer', '2.1')).toMatchObject({ isMine: false, open: 0 });
  const codes = ['1.1'];
  await ground.as('financeOfficer').call(agreeWithRest, { sheetId: sheetId('justice'), codes });
  expect(await leaf('financeOfficer', '1.1')).toMatchObject({ open: 1, seen: 1 });
});
