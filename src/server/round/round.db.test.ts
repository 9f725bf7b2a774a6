/** Rounds through the API: made, changed, opened, closed; units and appraisers given as a whole. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet } from '#contract/assessment.ts';
import { drawSecond } from '#contract/assessment-second.ts';
import { createEdition } from '#contract/edition.ts';
import {
  createRound,
  editRound,
  listRounds,
  moveRound,
  readRound,
  setAppraisers,
  setUnits,
} from '#contract/round.ts';
import {
  openRoundApp,
  openStages,
  sheetDesk,
  type AgencyName,
  type RoundApp,
} from '#test/builders/round-app.ts';
import { full } from '#test/builders/small-rubric.ts';

let ground: RoundApp;
beforeAll(async () => {
  ground = await openRoundApp();
});
afterAll(() => ground.close());

const unit = (name: AgencyName, league = 'Sở') => ({ agencyId: ground.agencyId(name), league });
const read = (roundId: number) => ground.as('standing').call(readRound, { roundId });
let made = 0;
const make = (more: object = {}) =>
  ground.as('standing').call(createRound, {
    name: `Kỳ lập thử ${++made}`,
    rubricId: ground.rubricId,
    stages: openStages(),
    ...more,
  });

test('a round is made of a published rubric only, and its name stands once', async () => {
  const standing = ground.as('standing');
  const draft = await standing.call(createEdition, {
    title: 'Dự thảo',
    indexYear: 2022,
    level: 'department',
    nodes: [{ code: '1', parent: null, name: 'Lĩnh vực', maxPoints: '100' }],
  });
  const input = { name: 'Kỳ của dự thảo', rubricId: draft.id, stages: openStages() };
  expect((await standing.refusal(createRound, input))?.code).toBe('illegal-move');
  await make({ name: 'Kỳ một lần' });
  const twice = { ...input, name: 'Kỳ một lần', rubricId: ground.rubricId };
  expect((await standing.refusal(createRound, twice))?.code).toBe('conflict');
});

test('stages that do not fit are refused one by one, and nothing is written', async () => {
  const standing = ground.as('standing');
  const stages = openStages(['appraisal', 'explanation', 'council']);
  const rounds = async () => (await standing.call(listRounds, {})).rounds.length;
  const before = await rounds();
  const refused = await standing.refusal(createRound, {
    name: 'Kỳ sai',
    rubricId: ground.rubricId,
    stages,
  });
  expect(refused?.extras.faults).toEqual([
    { path: 'stages.2', message: 'Bước 3: bước cuối cùng phải là công bố' },
    { path: 'stages.0', message: 'Bước 1: bước đầu tiên phải là tự chấm' },
  ]);
  expect(await rounds()).toBe(before);
});

test('an agency there is not is refused by name of the list it stands in', async () => {
  const standing = ground.as('standing');
  const { id: roundId } = await ground.round();
  const nowhere = 999_999;
  const { version } = await read(roundId);
  const draw = { roundId, stage: 3, percent: 10, seed: 1, agencyId: nowhere };
  const refusals = await Promise.all([
    standing.refusal(setUnits, { roundId, version, units: [{ agencyId: nowhere, league: '' }] }),
    standing.refusal(setAppraisers, {
      roundId,
      version,
      assignments: [{ agencyId: nowhere, node: null, unitId: null }],
    }),
    standing.refusal(drawSecond, draw),
  ]);
  expect(refusals.map((refused) => refused?.code)).toEqual(['conflict', 'conflict', 'conflict']);
  expect((await read(roundId)).version).toBe(version);
});

test('a round opens when it has units, closes and opens again; closed, nothing moves', async () => {
  const standing = ground.as('standing');
  const { id: roundId, version } = await make();
  const open = { roundId, state: 'open' } as const;
  expect((await standing.refusal(moveRound, { ...open, version }))?.extras.detail).toContain(
    'chưa có đơn vị',
  );
  const units = await standing.call(setUnits, { roundId, version, units: [unit('justice')] });
  const opened = await standing.call(moveRound, { ...open, version: units.version });
  const sheetId = (await read(roundId)).unitList[0]?.sheetId ?? 0;
  const desk = sheetDesk(ground, sheetId);
  await desk.save('justiceOfficer', '1.1', full['1.1']);
  const closed = await standing.call(moveRound, {
    roundId,
    state: 'closed',
    version: opened.version,
  });
  expect((await desk.saveRefusal('justiceOfficer', '1.2', full['1.2']))?.code).toBe('illegal-move');
  expect((await desk.handOnRefusal('justiceOfficer'))?.code).toBe('illegal-move');
  expect((await ground.as('justiceOfficer').call(readSheet, { sheetId })).actions).toEqual([]);
  await standing.call(moveRound, { ...open, version: closed.version });
  expect(await desk.saveRefusal('justiceOfficer', '1.2', full['1.2'])).toBeNull();
});

test('while it is prepared its stages change freely; once open, only names, days and rules', async () => {
  const standing = ground.as('standing');
  const { id: roundId, version } = await make({ units: [unit('justice')] });
  const edit = { roundId, name: 'Kỳ đổi bước', gradeBands: [] };
  const shorter = await standing.call(editRound, {
    ...edit,
    version,
    stages: openStages(['selfScore', 'council', 'publication']),
  });
  expect((await read(roundId)).stages).toHaveLength(3);
  const opened = await standing.call(moveRound, {
    roundId,
    version: shorter.version,
    state: 'open',
  });
  const longer = { ...edit, version: opened.version, stages: openStages() };
  expect((await standing.refusal(editRound, longer))?.code).toBe('illegal-move');
  const stages = openStages(['selfScore', 'council', 'publication']);
  const [first, ...rest] = stages;
  if (first === undefined) throw new Error('no stage');
  const later = [{ ...first, name: 'Tự chấm (đợt 1)', closesOn: '2021-04-15' }, ...rest];
  await standing.call(editRound, { ...longer, stages: later });
  expect((await read(roundId)).stages[0]).toMatchObject({
    name: 'Tự chấm (đợt 1)',
    closesOn: '2021-04-15',
  });
  const late = { ...longer, name: 'Kỳ sửa sau', stages };
  const refused = await standing.refusal(editRound, late);
  expect(refused?.code).toBe('stale');
  // Both whole, so that the screen can show them side by side.
  expect(refused?.extras.yours).toMatchObject({ name: 'Kỳ sửa sau', gradeBands: [], stages });
  expect(refused?.extras.current).toMatchObject({
    name: 'Kỳ đổi bước',
    gradeBands: [],
    stages: later,
    version: opened.version + 1,
  });
});

test('a unit with points stays; one without leaves, and finds its sheet again', async () => {
  const standing = ground.as('standing');
  const { id: roundId, sheetId } = await ground.round({ units: ['justice', 'health'] });
  await sheetDesk(ground, sheetId('justice')).save('justiceOfficer', '1.1', full['1.1']);
  const { version } = await read(roundId);
  const without = await standing.refusal(setUnits, { roundId, version, units: [unit('health')] });
  expect(without?.extras.detail).toBe('Sở Tư pháp đã có điểm nên không bỏ ra được.');
  const left = await standing.call(setUnits, { roundId, version, units: [unit('justice')] });
  expect((await read(roundId)).unitList).toHaveLength(1);
  const both = [unit('justice'), unit('health', 'Nhóm 2')];
  await standing.call(setUnits, { roundId, version: left.version, units: both });
  const back = (await read(roundId)).unitList.find(({ league }) => league === 'Nhóm 2');
  expect(back?.sheetId).toBe(sheetId('health'));
});

test('appraisers are given as a whole; nobody is given the own unit, or a node there is not', async () => {
  const standing = ground.as('standing');
  const { id: roundId } = await ground.round({ appraisers: [] });
  const finance = ground.agencyId('finance');
  const give = async (node: string | null, unitId: number | null) =>
    standing.refusal(setAppraisers, {
      roundId,
      version: (await read(roundId)).version,
      assignments: [{ agencyId: finance, node, unitId }],
    });
  expect((await give(null, finance))?.extras.faults?.[0]?.message).toContain('chính mình');
  expect((await give('9.9', null))?.extras.faults?.[0]?.message).toContain('không có mã 9.9');
  expect(await give('1', null)).toBeNull();
  expect(await give('1', null)).toBeNull();
  expect((await read(roundId)).assignments).toEqual([
    { agencyId: finance, agencyName: 'Sở Tài chính', node: '1', unitId: null, unitName: null },
  ]);
  expect(await give('2', ground.agencyId('justice'))).toBeNull();
  expect((await read(roundId)).assignments).toMatchObject([{ node: '2', unitName: 'Sở Tư pháp' }]);
});

test('an appraiser taken off no longer reads the sheet', async () => {
  const standing = ground.as('standing');
  const { id: roundId, sheetId } = await ground.round();
  const sheet = { sheetId: sheetId('justice') };
  expect(await ground.as('financeOfficer').refusal(readSheet, sheet)).toBeNull();
  const { version } = await read(roundId);
  await standing.call(setAppraisers, { roundId, version, assignments: [] });
  expect((await ground.as('financeOfficer').refusal(readSheet, sheet))?.code).toBe('not-allowed');
});
