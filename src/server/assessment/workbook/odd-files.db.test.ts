/** Files as people and others make them: formulas, moved columns, forged keys, rubbish. */
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewScores } from '#contract/assessment-file.ts';
import { openRoundApp, type RoundApp } from '#test/builders/round-app.ts';
import { fileDesk, type FileDesk } from '#test/builders/file-desk.ts';

let ground: RoundApp;
let files: FileDesk;
beforeAll(async () => {
  ground = await openRoundApp();
  files = fileDesk(ground);
});
afterAll(() => ground.close());

test('a formula is never taken, nor its stored result; text is never sent out as one', async () => {
  const { round, sheetId, desk } = await files.scoredSheet();
  const { nodeId, version } = await desk.entry('justiceOfficer', '2.1');
  expect([nodeId, version]).toEqual([expect.any(Number), 1]);
  await desk.save('justiceOfficer', '2.1', { answer: 'no' }, '=HYPERLINK("http://x","y")');
  const file = await files.exportedSheet('justiceOfficer', sheetId);
  const cell = file.cell({ code: '2.1' }, 'reason');
  expect(cell.formula).toBeUndefined();
  expect(cell.value).toBe('=HYPERLINK("http://x","y")');
  expect(cell.numFmt).toBe('@');
  expect(await files.preview('justiceOfficer', round, file)).toMatchObject({
    changed: 0,
    faultCount: 0,
  });
  file.set({ code: '1.2' }, 'value', { formula: '40+2', result: 42 });
  const seen = await files.preview('justiceOfficer', round, file);
  expect(seen).toMatchObject({ changed: 0, faults: [{ cell: 'F3' }] });
  expect(seen.faults[0]?.message).toContain('công thức');
});

test('sorted, thinned out, its columns moved, with numbers as numbers, a file is read all the same', async () => {
  const { round, sheetId } = await files.scoredSheet();
  const file = await files.exportedSheet('justiceOfficer', sheetId);
  file.set({ code: '1.2' }, 'value', 62.5).set({ code: '2.2' }, 'value', '0.5');
  const [titles = [], ...kept] = [1, 5, 3].map((row) =>
    [...(file.sheet.getRow(row).values as ExcelJS.CellValue[])].slice(1).reverse(),
  );
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('x').addRows([['Bảng của tôi'], [], titles, ...kept]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const call = ground.as('justiceOfficer');
  expect(await call.call(previewScores, { roundId: round.id }, { file: bytes })).toMatchObject({
    changed: 2,
    faults: [],
    changes: [
      { row: 4, code: '2.2', after: '0,5' },
      { row: 5, code: '1.2', after: '62,5' },
    ],
  });
});

test('rows that no export has written are told one by one, whatever they hold', async () => {
  const { round, sheetId } = await files.scoredSheet();
  const file = await files.exportedSheet('justiceOfficer', sheetId);
  const key = file.cell({ code: '1.1' }, 'rowKey').text;
  const forged = [
    key.replace(/^\d+/, '999999999999999'),
    key.replace(/\|\d+\|/, '|999999999999999|'),
    key.replace(/answer$/, '__proto__'),
    key.replace('|1|', '|99|'),
    'x',
    '',
  ];
  for (const rowKey of forged) {
    const copy = await files.exportedSheet('justiceOfficer', sheetId);
    copy.set({ code: '1.1' }, 'value', 'Không').set({ code: '1.1' }, 'rowKey', rowKey);
    const { faultCount, changed } = await files.preview('justiceOfficer', round, copy);
    expect([rowKey, faultCount, changed]).toEqual([rowKey, 1, 0]);
  }
  await expect(
    ground
      .as('justiceOfficer')
      .call(previewScores, { roundId: round.id }, { file: new Uint8Array([80, 75, 3, 4]) }),
  ).rejects.toMatchObject({ code: 'file-refused' });
});
