/** Scores out to Excel and in again: difference first, nothing overwritten, all or nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importScores, previewScores } from '#contract/assessment-file.ts';
import { readScoreHistory } from '#contract/assessment.ts';
import { listEvents } from '#contract/audit.ts';
import { agencies, openRoundApp, type RoundApp } from '#test/builders/round-app.ts';
import { fileDesk, fileName, type FileDesk } from '#test/builders/file-desk.ts';

let ground: RoundApp;
let files: FileDesk;
beforeAll(async () => {
  ground = await openRoundApp();
  files = fileDesk(ground);
});
afterAll(() => ground.close());

const countScores = async () => {
  const query = ground.database.db
    .selectFrom('score')
    .select(({ fn }) => [
      fn.countAll<number>().as('rows'),
      fn.sum<number>('version').as('versions'),
    ]);
  return query.executeTakeFirstOrThrow();
};

test('sent back as it was, a file changes nothing; edited, it is shown first and then written', async () => {
  const { round, sheetId, desk } = await files.scoredSheet();
  const file = await files.exportedSheet('justiceOfficer', sheetId);
  expect(file.rowCount()).toBe(5);
  expect(await files.preview('justiceOfficer', round, file)).toMatchObject({
    changed: 0,
    unchanged: 5,
    faults: [],
    sheets: [],
  });

  file.set({ code: '1.1' }, 'value', 'Không').set({ code: '1.2' }, 'value', '62,5');
  file
    .set({ code: '2.1' }, 'notApplicable', 'không có thủ tục nào')
    .set({ code: '2.1' }, 'value', '');
  const before = await countScores();
  const seen = await files.preview('justiceOfficer', round, file);
  expect(await countScores()).toEqual(before);
  expect(seen).toMatchObject({
    changed: 3,
    unchanged: 2,
    faultCount: 0,
    sheets: [{ sheetId, unit: agencies.justice, changes: 3, totalBefore: '90', totalAfter: '45' }],
  });
  expect(seen.changes).toMatchObject([
    { code: '1.1', before: 'Có', after: 'Không', pointsBefore: '20', pointsAfter: '0' },
    { code: '1.2', cell: 'F3', before: '100', after: '62,5', pointsAfter: '25' },
    { code: '2.1', label: 'Đã công bố?', before: 'Có', after: '', pointsAfter: null },
    { code: '2.1', label: 'Lý do không áp dụng', after: 'không có thủ tục nào' },
  ]);

  expect(await files.send('justiceOfficer', round, file)).toMatchObject({
    written: 3,
    faultCount: 0,
    sheets: [{ totalAfter: '45' }],
  });
  expect((await desk.read()).results.at(-1)?.totals).toMatchObject({ total: '45' });
  // The same file again says nothing new, although every version in it is old.
  expect(await files.preview('justiceOfficer', round, file)).toMatchObject({
    changed: 0,
    unchanged: 5,
    faults: [],
  });
  await expect(files.send('justiceOfficer', round, file)).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('every written value is told in the trail, old and new, and the file has its entry', async () => {
  const { round, sheetId, desk } = await files.scoredSheet();
  const file = await files.exportedSheet('justiceOfficer', sheetId);
  file.set({ code: '1.1' }, 'value', 'Không').set({ code: '2.2' }, 'value', 40);
  await files.send('justiceOfficer', round, file);
  const { nodeId } = await desk.entry('justiceOfficer', '1.1');
  const { history } = await ground.as('justiceOfficer').call(readScoreHistory, { sheetId, nodeId });
  expect(history).toMatchObject([
    {
      action: 'assessment.fill',
      before: { facts: { answer: 'yes' }, points: '20' },
      after: { facts: { answer: 'no' }, points: '0', state: 'scored' },
    },
    { action: 'assessment.save', before: null },
  ]);
  const { events } = await ground.as('auditor').call(listEvents, { action: 'assessment.import' });
  expect(events[0]).toMatchObject({
    subject: { type: 'round', id: String(round.id) },
    after: { fileName, take: 'all', written: 2, sheets: 1, faultCount: 0 },
  });
});

test('what somebody else has changed since is refused with both values; what one did not touch stands', async () => {
  const { round, sheetId, desk } = await files.scoredSheet();
  const file = await files.exportedSheet('justiceOfficer', sheetId);
  await desk.save('justiceLeader', '1.2', { value: '80' });
  await desk.save('justiceLeader', '2.2', { value: '70' });
  file.set({ code: '1.2' }, 'value', '60').set({ code: '1.1' }, 'value', 'Không');
  const bytes = await file.bytes();
  const { faults, changed, seen, sha256 } = await ground
    .as('justiceOfficer')
    .call(previewScores, { roundId: round.id }, { file: bytes });
  expect(faults).toMatchObject([{ cell: 'F3', yours: '60', current: '80' }]);
  expect(changed).toBe(1);
  await expect(files.send('justiceOfficer', round, file)).rejects.toMatchObject({
    code: 'rows-have-errors',
    extras: { faults: [{ path: 'F3' }] },
  });
  // Between the dry run and the confirmation: another comparison than the one seen.
  await desk.save('justiceLeader', '1.1', { answer: 'notApplicable' });
  await expect(
    ground
      .as('justiceOfficer')
      .call(
        importScores,
        { roundId: round.id, fileName, sha256, seen, take: 'good' },
        { file: bytes },
      ),
  ).rejects.toMatchObject({ code: 'stale' });
  const codes = async () =>
    (await desk.read()).entries.map(({ code, facts }) => [code, Object.values(facts)[0]]);
  expect(await codes()).toEqual(
    expect.arrayContaining([
      ['1.1', 'notApplicable'],
      ['1.2', '80'],
      ['2.2', '70'],
    ]),
  );
});

test('one bad cell keeps the whole file out, or only its own criterion, as asked', async () => {
  const { round, sheetId, desk } = await files.scoredSheet();
  const file = await files.exportedSheet('justiceOfficer', sheetId);
  file.set({ code: '1.1' }, 'value', 'Không').set({ code: '1.2' }, 'value', 'nhiều');
  const before = await countScores();
  await expect(files.send('justiceOfficer', round, file)).rejects.toMatchObject({
    code: 'rows-have-errors',
    extras: { faults: [{ path: 'F3', message: expect.stringContaining('nhiều') as string }] },
  });
  expect(await countScores()).toEqual(before);
  expect(await files.send('justiceOfficer', round, file, { take: 'good' })).toMatchObject({
    written: 1,
    faultCount: 1,
    faults: [{ row: 3, cell: 'F3' }],
  });
  expect((await desk.read()).results.at(-1)?.totals).toMatchObject({ total: '70' });
  await expect(
    files.send('justiceOfficer', round, file, { sha256: '0'.repeat(64) }),
  ).rejects.toMatchObject({ code: 'conflict' });
});
