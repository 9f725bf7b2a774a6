/** A table of figures: tried, refused by row and cell, written as a whole, exported and read back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMinistryYears, readMinistryLedger } from '#contract/ministry.ts';
import { importFigures, previewFigures } from '#contract/ministry-file.ts';
import { found, openSampleApp, type SampleApp } from '#test/builders/sample-app.ts';

let sample: SampleApp;
let editionId: number;
beforeAll(async () => {
  sample = await openSampleApp();
  const { editions } = await (await sample.as('standing')).call(listMinistryYears, {});
  editionId = found(editions[0]).editionId;
});
afterAll(() => sample.close());

const fileName = 'tham-dinh.csv';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const preview = async (file: Uint8Array) =>
  (await sample.as('standing')).call(previewFigures, { editionId, fileName }, { file });
const send = async (file: Uint8Array, instead: object = {}) => {
  const { sha256, seen } = await preview(file);
  const source = { source: 'Kết quả thẩm định (dữ liệu minh hoạ)', sourceOn: '2020-05-19' };
  return (await sample.as('standing')).call(
    importFigures,
    { editionId, fileName, ...source, sha256, seen, ...instead },
    { file },
  );
};
const rows = async () =>
  (await (await sample.as('auditor')).call(readMinistryLedger, { editionId })).rows;
const countFigures = async () => {
  const query = sample.database.db
    .selectFrom('ministry_figure')
    .select(({ fn }) => fn.countAll().as('n'));
  return Number((await query.executeTakeFirstOrThrow()).n);
};

const table = 'Mã;Tự chấm;Bộ chấm;Lý do\n6.3;1,5;0,5;Thiếu báo cáo\n7.1.1;;;\n8.1;;8,74;\n';

test('one bad row keeps the whole file out, and is named by its cell', async () => {
  const file = bytesOf(`${table}9.9;1;x;\n`);
  const before = await countFigures();
  const { faults } = await preview(file);
  expect(faults).toEqual([
    { row: 5, cell: 'C5', message: expect.stringMatching(/“x” không phải số điểm/) as string },
  ]);
  await expect(send(file)).rejects.toMatchObject({
    code: 'rows-have-errors',
    extras: { faults: [{ path: 'C5' }] },
  });
  expect(await countFigures()).toBe(before);
});

test('the dry run shows what would change and writes nothing; the confirmation writes it', async () => {
  const file = bytesOf(table);
  const before = await countFigures();
  const { changes, unchanged, faults } = await preview(file);
  expect([faults, unchanged, await countFigures()]).toEqual([[], 2, before]);
  expect(changes).toMatchObject([
    { row: 2, code: '6.3', after: { points: '0.5', selfPoints: '1.5', reason: 'Thiếu báo cáo' } },
  ]);
  expect(await send(file)).toEqual({ written: 1 });
  expect((await rows()).find(({ code }) => code === '6.3')).toMatchObject({
    figure: { points: '0.5', source: 'Kết quả thẩm định (dữ liệu minh hoạ)' },
    gap: '1',
    conflicts: [{ source: 'Kế hoạch 123/KH-UBND, Phụ lục 2' }],
  });
  await expect(send(file)).rejects.toMatchObject({ code: 'conflict' });
});

test('what changed since the dry run makes the confirmation stale', async () => {
  const file = bytesOf('Mã,Bộ chấm\n7.1.1,0.25\n');
  await expect(send(file, { seen: 1 })).rejects.toMatchObject({ code: 'stale' });
  await expect(send(file, { sha256: 'a'.repeat(64) })).rejects.toMatchObject({ code: 'conflict' });
  await expect(send(file, { sourceOn: '2030-01-01' })).rejects.toMatchObject({ code: 'bad-input' });
});

test('a file that is no table is refused with words', async () => {
  await expect(preview(bytesOf('%PDF-1.4'))).rejects.toMatchObject({ code: 'file-refused' });
  await expect(preview(new Uint8Array(3_000_000))).rejects.toMatchObject({ code: 'file-refused' });
  expect((await preview(bytesOf('Mã,Bộ chấm\n'))).faults).toMatchObject([{ row: 1 }]);
});

test.each(['csv', 'xlsx'])('the %s export is read back without a difference', async (format) => {
  const cookie = (await sample.as('auditor')).cookie();
  const url = `/api/editions/${editionId}/ministry-ledger/file?format=${format}`;
  const answer = await sample.app.inject({ method: 'GET', url, headers: { cookie } });
  expect(answer.headers['content-disposition']).toContain(`diem-bo-cham-2019.${format}`);
  const { changes, unchanged, faults } = await preview(new Uint8Array(answer.rawPayload));
  expect({ changes, unchanged, faults }).toEqual({ changes: [], unchanged: 87, faults: [] });
});
