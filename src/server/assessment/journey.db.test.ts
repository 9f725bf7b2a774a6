/** One sheet from the self-score to the place before publication, and the ways off that path. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreeWithRest, saveScore } from '#contract/assessment.ts';
import { manageSheet, readMoves, recallSheet, sendBack } from '#contract/assessment-move.ts';
import {
  listThreads,
  openThread,
  replyToThread,
  settleThread,
} from '#contract/assessment-thread.ts';
import {
  openRoundApp,
  openStages,
  sheetDesk,
  sheetRow,
  type RoundApp,
} from '#test/builders/round-app.ts';
import { full, ownLeaves } from '#test/builders/small-rubric.ts';

let ground: RoundApp;
beforeAll(async () => {
  ground = await openRoundApp();
});
afterAll(() => ground.close());

/** Justice's sheet, handed on by officer and leader. */
async function appraised(round?: Awaited<ReturnType<RoundApp['round']>>) {
  const { id, sheetId: idOf } = round ?? (await ground.round());
  const sheetId = idOf('justice');
  const desk = sheetDesk(ground, sheetId);
  await desk.scoreAll('justiceOfficer');
  await desk.handOn('justiceOfficer');
  await desk.handOn('justiceLeader');
  return { roundId: id, sheetId, desk };
}

test('a sheet goes its whole way: scored, approved, differed, explained, decided', async () => {
  const { sheetId, desk, roundId } = await appraised();
  expect((await desk.read()).results.at(-1)?.totals).toMatchObject({ total: '90', missing: 1 });

  await desk.save('financeOfficer', '1.1', { answer: 'no' });
  await ground.as('financeOfficer').call(agreeWithRest, { sheetId, codes: ['1.2'] });
  await ground.as('healthOfficer').call(agreeWithRest, { sheetId });
  await desk.save('healthOfficer', '2.3', { value: '50' });
  const refused = await desk.handOnRefusal('healthOfficer');
  expect(refused?.code).toBe('sheet-incomplete');
  expect(refused?.extras.faults).toEqual([
    { path: '1.1', message: 'điểm khác lớp trước mà chưa nêu lý do' },
  ]);
  await desk.save('financeOfficer', '1.1', { answer: 'no' }, 'chưa thấy kế hoạch được ký');

  const nodeId = (await desk.read()).nodeIds['1.1'] ?? 0;
  const asked = await ground
    .as('financeOfficer')
    .call(openThread, { sheetId, nodeId, text: 'Đề nghị gửi kế hoạch đã ký' });
  await desk.handOn('financeOfficer');
  expect(await desk.read()).toMatchObject({ stage: 4, total: '75', openThreads: 1 });

  const threadId = asked.id;
  await ground
    .as('justiceOfficer')
    .call(replyToThread, { threadId, text: 'Kế hoạch số 1, tháng 1' });
  await desk.handOn('justiceOfficer');
  expect((await desk.handOnRefusal('province'))?.extras.faults).toEqual([
    { path: '1.1', message: 'còn đề nghị giải trình chưa kết thúc' },
  ]);
  await desk.save('province', '1.1', { answer: 'yes' }, 'đã có kế hoạch được ký');
  const { version } = (await ground.as('financeOfficer').call(listThreads, { sheetId }))
    .threads[0] ?? { version: 0 };
  await ground.as('financeOfficer').call(settleThread, { threadId, state: 'resolved', version });
  await desk.handOn('province');

  const sheet = await desk.read();
  expect(sheet).toMatchObject({ stage: 6, stageName: '6. Công bố', state: 'open', gaps: [] });
  const layers = sheet.entries.filter(({ code }) => code === '1.1');
  expect(layers.map(({ stage, points }) => [stage, points])).toEqual([
    [1, '20'],
    [3, '0'],
    [5, '20'],
  ]);
  expect(sheet.results.map(({ stage, totals }) => [stage, totals.total])).toEqual([
    [1, '90'],
    [3, '75'],
    [5, '95'],
  ]);
  expect(await sheetRow(ground, roundId, sheetId)).toMatchObject({ total: '95', openThreads: 0 });
});

test('what is sent back and changed goes through the following stages again, with the totals of today', async () => {
  const { sheetId, desk, roundId } = await appraised();
  for (const name of ['financeOfficer', 'healthOfficer'] as const)
    await ground.as(name).call(agreeWithRest, { sheetId });
  await desk.save('healthOfficer', '2.3', { value: '100' });
  const back = { sheetId, version: await desk.version('standing'), toStage: 1 };
  await ground.as('financeOfficer').call(sendBack, { ...back, reason: 'nhập nhầm tỷ lệ' });
  expect(await desk.read('justiceOfficer')).toMatchObject({ stage: 1, state: 'returned' });
  await desk.save('justiceOfficer', '1.2', { value: '50' });
  await desk.handOn('justiceOfficer');
  await desk.handOn('justiceLeader');
  const refused = await desk.handOnRefusal('financeOfficer');
  expect(refused?.extras.faults).toEqual([
    { path: '1.2', message: 'điểm khác lớp trước mà chưa nêu lý do' },
  ]);
  await desk.save('financeOfficer', '1.2', { value: '50' });
  await desk.handOn('financeOfficer');
  expect(await sheetRow(ground, roundId, sheetId)).toMatchObject({ stage: 4, total: '80' });
});

test('totals of later layers follow what changes beneath them', async () => {
  const round = await ground.round({ appraisers: [{ by: 'finance', node: '1', unit: null }] });
  const { sheetId, desk, roundId } = await appraised(round);
  await desk.save('financeOfficer', '1.1', { answer: 'yes' });
  const back = { sheetId, version: await desk.version('standing'), toStage: 1 };
  await ground.as('financeOfficer').call(sendBack, { ...back, reason: 'nhập nhầm tỷ lệ' });
  await desk.save('justiceOfficer', '2.2', { value: '50' });
  await desk.handOn('justiceOfficer');
  await desk.handOn('justiceLeader');
  // The appraisal says nothing of 2.2, so what stands there is the unit's new value.
  expect(await sheetRow(ground, roundId, sheetId)).toMatchObject({ stage: 3, total: '80' });
  expect((await desk.read()).results.map(({ totals }) => totals.total)).toEqual(['80', '80']);
});

test('a window that has closed lets nothing through until it is extended, for this unit alone', async () => {
  const stages = openStages();
  if (stages[0] !== undefined) stages[0] = { ...stages[0], closesOn: '2021-03-09' };
  const { sheetId: idOf } = await ground.round({ stages });
  const desk = sheetDesk(ground, idOf('justice'));
  const other = sheetDesk(ground, idOf('health'));
  expect((await desk.saveRefusal('justiceOfficer', '1.1', full['1.1']))?.code).toBe('illegal-move');
  const extension = { sheetId: idOf('justice'), action: 'extend', closesOn: '2021-03-12' } as const;
  const asStanding = ground.as('standing');
  const version = await desk.version('standing');
  expect(
    (await asStanding.refusal(manageSheet, { ...extension, version, reason: '  ' }))?.code,
  ).toBe('bad-input');
  await asStanding.call(manageSheet, { ...extension, version, reason: 'mất điện hai ngày' });
  expect(await desk.read()).toMatchObject({ lastDay: '2021-03-12', daysLeft: 2, isExtended: true });
  await desk.scoreAll('justiceOfficer');
  await desk.handOn('justiceOfficer');
  expect(await desk.read()).toMatchObject({ stage: 2, isExtended: false });
  expect((await other.saveRefusal('healthOfficer', '1.1', full['1.1']))?.code).toBe('illegal-move');
});

test('an overdue sheet is taken over as it stands, and says so', async () => {
  const stages = openStages();
  if (stages[0] !== undefined) stages[0] = { ...stages[0], closesOn: '2021-03-09' };
  const { sheetId: idOf } = await ground.round({ stages });
  const sheetId = idOf('justice');
  const desk = sheetDesk(ground, sheetId);
  const take = { sheetId, action: 'takeOver', version: 1, reason: 'quá hạn nộp' } as const;
  expect((await ground.as('justiceLeader').refusal(manageSheet, take))?.code).toBe('not-allowed');
  await ground.as('standing').call(manageSheet, take);
  expect(await desk.read()).toMatchObject({ stage: 2, total: null, actions: ['extend', 'reopen'] });
  const { moves } = await ground.as('justiceOfficer').call(readMoves, { sheetId });
  expect(moves[0]).toMatchObject({ action: 'takeOver', stageBefore: 1, reason: 'quá hạn nộp' });
});

test('what was handed on is recalled while nobody has begun, and not after', async () => {
  const { sheetId, desk } = await appraised();
  const recall = async () => ({ sheetId, version: await desk.version('standing') });
  expect((await desk.read('justiceLeader')).actions).toContain('recall');
  await ground.as('justiceLeader').call(recallSheet, await recall());
  expect(await desk.read()).toMatchObject({ stage: 2, state: 'open' });
  await desk.handOn('justiceLeader');
  await desk.save('financeOfficer', '1.1', full['1.1']);
  const refused = await ground.as('justiceLeader').refusal(recallSheet, await recall());
  expect(refused).toMatchObject({ code: 'illegal-move' });
  expect(refused?.extras.detail).toContain('đã bắt đầu');
});

test('a sheet is reopened by the standing agency, with a reason, and nobody else', async () => {
  const { sheetId, desk } = await appraised();
  const reopen = async () => ({
    sheetId,
    version: await desk.version('standing'),
    action: 'reopen' as const,
    toStage: 1,
    reason: 'đơn vị nộp nhầm',
  });
  expect((await ground.as('justiceLeader').refusal(manageSheet, await reopen()))?.code).toBe(
    'not-allowed',
  );
  await ground.as('standing').call(manageSheet, await reopen());
  expect(await desk.read()).toMatchObject({ stage: 1, state: 'returned' });
  expect((await desk.saveRefusal('financeOfficer', '1.1', full['1.1']))?.code).toBe(
    'not-your-part',
  );
});

test('a move made on an old version is refused with both, and changes nothing', async () => {
  const { sheetId, desk } = await appraised();
  const version = await desk.version('standing');
  const back = { sheetId, toStage: 2, reason: 'xem lại giúp' };
  const refused = await ground
    .as('financeOfficer')
    .refusal(sendBack, { ...back, version: version - 1 });
  expect(refused).toMatchObject({ code: 'stale' });
  expect(refused?.extras.current).toMatchObject({ stage: 3, version });
  expect(await desk.read()).toMatchObject({ stage: 3, version });
});

test('the same cell written by two is refused to the later, with both values', async () => {
  const { sheetId: idOf } = await ground.round();
  const desk = sheetDesk(ground, idOf('justice'));
  const seen = await desk.entry('justiceOfficer', '1.2');
  await desk.save('justiceLeader', '1.2', { value: '80' });
  const late = { ...seen, facts: { value: '70' } };
  const refused = await ground.as('justiceOfficer').refusal(saveScore, late);
  expect(refused).toMatchObject({ code: 'stale' });
  expect(refused?.extras.yours).toMatchObject({ facts: { value: '70' } });
  expect(refused?.extras.current).toMatchObject({ facts: { value: '80' }, version: 1 });
  expect((await desk.read()).total).toBe('32');
});

test('two people in different cells of one sheet at once both keep their work', async () => {
  const { sheetId: idOf } = await ground.round();
  const desk = sheetDesk(ground, idOf('justice'));
  const { nodeIds } = await desk.read();
  const write = (name: 'justiceOfficer' | 'justiceLeader', code: (typeof ownLeaves)[number]) =>
    ground.as(name).call(saveScore, {
      sheetId: idOf('justice'),
      nodeId: nodeIds[code] ?? 0,
      version: 0,
      facts: full[code],
    });
  await Promise.all(
    ownLeaves.map((code, at) => write(at % 2 === 0 ? 'justiceOfficer' : 'justiceLeader', code)),
  );
  const sheet = await desk.read();
  expect(sheet.entries.map(({ code }) => code).sort()).toEqual([...ownLeaves].sort());
  expect(sheet).toMatchObject({ total: '90', missing: 1 });
});

test('one cell written by many at once is kept once, and the others are told', async () => {
  const { sheetId: idOf } = await ground.round();
  const desk = sheetDesk(ground, idOf('justice'));
  const at = await desk.entry('justiceOfficer', '1.2');
  const answers = await Promise.all(
    ['10', '20', '30', '40'].map((value) =>
      ground.as('justiceOfficer').refusal(saveScore, { ...at, facts: { value } }),
    ),
  );
  expect(answers.map((refused) => refused?.code ?? 'saved').sort()).toEqual([
    'saved',
    'stale',
    'stale',
    'stale',
  ]);
});

test('two rounds are open at once, and one changes nothing in the other', async () => {
  const [one, two] = [await ground.round(), await ground.round()];
  const first = sheetDesk(ground, one.sheetId('justice'));
  const second = sheetDesk(ground, two.sheetId('justice'));
  await first.scoreAll('justiceOfficer');
  await first.handOn('justiceOfficer');
  await second.save('justiceOfficer', '1.1', { answer: 'no' });
  expect(await first.read()).toMatchObject({ stage: 2, total: '90' });
  expect(await second.read()).toMatchObject({ stage: 1, total: '0' });
});
