/** A file changes what its sender might change on the screen, and nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  agencies,
  openRoundApp,
  openStages,
  sheetDesk,
  type RoundApp,
} from '#test/builders/round-app.ts';
import { fileDesk, type FileDesk } from '#test/builders/file-desk.ts';

let ground: RoundApp;
let files: FileDesk;
beforeAll(async () => {
  ground = await openRoundApp();
  files = fileDesk(ground);
});
afterAll(() => ground.close());

test('a league has everybody; each may change only what is theirs to score', async () => {
  const round = await ground.round();
  const whole = await files.exportedRound('standing', round.id);
  expect(whole.rowCount()).toBe(15);
  expect((await files.exportedRound('justiceOfficer', round.id)).rowCount()).toBe(5);
  // The survey is not scored by the unit; the health department's sheet is another's.
  whole.set({ code: '2.3', unit: agencies.justice }, 'value', '90');
  whole.set({ code: '1.2', unit: agencies.health }, 'value', '90');
  whole.set({ code: '1.2', unit: agencies.justice }, 'value', '90');
  const { faults, changes } = await files.preview('justiceOfficer', round, whole);
  expect(changes).toMatchObject([{ unit: agencies.justice, code: '1.2' }]);
  const messages = faults.map(({ message }) => message);
  expect(messages.filter((text) => text.startsWith('Phiếu của dòng này'))).toHaveLength(10);
  expect(messages).toContainEqual(expect.stringContaining('điều tra xã hội học'));
  expect((await files.preview('standing', round, whole)).faults).toHaveLength(3);

  const other = await ground.round();
  const foreign = await files.preview('standing', other, whole);
  expect(foreign).toMatchObject({ changed: 0, unchanged: 0, faultCount: 15 });
  await expect(files.send('standing', other, whole, { take: 'good' })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('a window that has closed takes nothing', async () => {
  const stages = openStages().map((stage, at) =>
    at === 0 ? { ...stage, closesOn: '2021-03-05' } : stage,
  );
  const round = await ground.round({ stages });
  const file = await files.exportedSheet('justiceOfficer', round.sheetId('justice'));
  expect(file.cell({ code: '1.1' }, 'access').text).toBe('Chỉ đọc');
  expect(await files.preview('justiceOfficer', round, file)).toMatchObject({ faultCount: 0 });
  file.set({ code: '1.1' }, 'value', 'Có');
  expect((await files.preview('justiceOfficer', round, file)).faults).toMatchObject([
    { cell: 'F2', message: expect.stringContaining('hết hạn') as string },
  ]);
});

test('an appraiser changes the assigned criteria alone, and says why they differ', async () => {
  const { round, sheetId, desk } = await files.scoredSheet();
  await desk.handOn('justiceOfficer');
  await desk.handOn('justiceLeader');
  const stale = await files.exportedSheet('financeOfficer', sheetId);
  const file = await files.exportedSheet('financeOfficer', sheetId);
  file.set({ code: '1.1' }, 'value', 'Không').set({ code: '2.1' }, 'value', 'Không');
  expect((await files.preview('financeOfficer', round, file)).faults).toMatchObject([
    { cell: 'H2', message: expect.stringContaining('20 điểm') as string },
    { cell: 'F4', message: expect.stringContaining('không thuộc phân công') as string },
  ]);
  file
    .set({ code: '1.1' }, 'reason', 'chưa thấy kế hoạch được ký')
    .set({ code: '2.1' }, 'value', 'Có');
  expect(await files.send('financeOfficer', round, file)).toMatchObject({ written: 1 });
  const own = (await desk.read()).entries.filter(({ code }) => code === '1.1');
  expect(own).toMatchObject([
    { stage: 1, points: '20' },
    { stage: 3, points: '0', reason: 'chưa thấy kế hoạch được ký', version: 1 },
  ]);
  // A file of the stage before.
  await ground.database.db
    .updateTable('sheet')
    .set({ stage: 5 })
    .where('id', '=', sheetId)
    .execute();
  stale.set({ code: '1.2' }, 'value', '10').set({ code: '1.2' }, 'reason', 'xem lại');
  expect((await files.preview('standing', round, stale)).faults).toMatchObject([
    { message: expect.stringContaining('sang bước khác') as string },
    { message: expect.stringContaining('sang bước khác') as string },
  ]);
});

test('the council changes many sheets with one file, in one transaction', async () => {
  const round = await ground.round({ units: ['justice', 'health', 'finance', 'building'] });
  await ground.database.db
    .updateTable('sheet')
    .set({ stage: 5 })
    .where('round_id', '=', round.id)
    .execute();
  const file = await files.exportedRound('province', round.id);
  const units = [agencies.justice, agencies.health, agencies.finance, agencies.building];
  for (const unit of units) file.set({ code: '2.3', unit }, 'value', '80');
  const done = await files.send('province', round, file);
  expect(done).toMatchObject({ written: 4, faultCount: 0 });
  expect(done.sheets.map(({ totalAfter }) => totalAfter)).toEqual(['8', '8', '8', '8']);
  expect(await sheetDesk(ground, round.sheetId('finance')).read()).toMatchObject({ total: '8' });
});
