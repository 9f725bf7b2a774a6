import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as contract from '#contract/upload.ts';
import { openOffice, sendFile, type Office } from '#test/file/office.ts';
import { startS3 } from '#test/file/s3-server.ts';
import { temporaryFolder } from '#test/temporary-folder.ts';
import { buffer } from 'node:stream/consumers';
import { sweep } from './sweeper.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const paper = (text: string) => Buffer.from(`Báo cáo số ${text}\n`);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const begin = (size: number, name = 'Báo cáo.txt') =>
  office.own.call(contract.beginUpload, { name, size });

describe('a file sent', () => {
  test('is kept under its digest and its Vietnamese name, and said not to be scanned', async () => {
    const content = paper('1');
    const sent = await sendFile(office.own, '../Kế hoạch số 12 – Ủy ban.txt', content);
    expect(sent).toMatchObject({ state: 'kept', received: content.length });
    expect(sent.file).toMatchObject({
      name: 'Kế hoạch số 12 – Ủy ban.txt',
      kind: 'text',
      sha256: digest(content),
      scan: 'unscanned',
      scannedAt: null,
    });
    const kept = await office.files.store.open(digest(content));
    expect(kept === null ? null : await buffer(kept)).toEqual(content);
  });

  test('is the same file when it comes again, from whomever', async () => {
    const content = paper('2');
    const first = await sendFile(office.own, 'một.txt', content);
    const second = await sendFile(office.other, 'hai.txt', content);
    expect(second.file).toEqual({ ...first.file, name: 'hai.txt' });
  });

  test('goes on where it was cut, also after a restart, and says where', async () => {
    const content = randomText(300_000);
    const { id: uploadId } = await begin(content.length);
    const send = (offset: number, end?: number) =>
      office.own.call(
        contract.sendPiece,
        { uploadId, offset },
        { file: content.subarray(offset, end) },
      );
    expect(await send(0, 100_000)).toEqual({ received: 100_000 });
    for (const offset of [0, 99_999, 100_001, content.length]) {
      await expect(send(offset)).rejects.toMatchObject({
        code: 'wrong-offset',
        extras: { current: { received: 100_000 } },
      });
    }
    const early = office.own.call(contract.finishUpload, { uploadId });
    await expect(early).rejects.toMatchObject({ code: 'wrong-offset' });
    const restarted = await office.restart();
    const answer = await restarted.inject({
      method: 'PUT',
      url: `/api/uploads/${uploadId}/pieces?offset=100000`,
      headers: { cookie: office.own.cookie(), 'content-type': 'application/octet-stream' },
      payload: content.subarray(100_000),
    });
    expect(answer.json()).toEqual({ received: content.length });
    const done = await office.own.call(contract.finishUpload, {
      uploadId,
      sha256: digest(content),
    });
    expect(done.file?.sha256).toBe(digest(content));
  });

  test('is listed while it is on its way, to its own agency alone', async () => {
    const { id: uploadId } = await begin(10, 'dở dang.txt');
    const { uploads } = await office.own.call(contract.listUploads, {});
    expect(uploads.map(({ id }) => id)).toContain(uploadId);
    const others = (await office.other.call(contract.listUploads, {})).uploads;
    expect(others.map(({ id }) => id)).not.toContain(uploadId);
    const refusal = await office.other.refusal(contract.readUpload, { uploadId });
    expect(refusal?.code).toBe('not-allowed');
    await office.own.call(contract.cancelUpload, { uploadId });
    expect(await office.own.call(contract.readUpload, { uploadId })).toMatchObject({
      state: 'cancelled',
    });
    const late = await office.own.refusal(contract.sendPiece, { uploadId, offset: 0 });
    expect(late?.code).toBe('illegal-move');
  });
});

describe('a file is refused', () => {
  test.each([
    ['hoá đơn.pdf', Buffer.from('MZ\x90\x00 a program'), 'type-refused', /chương trình/],
    ['trang.txt', Buffer.from('<html><script>alert(1)</script>'), 'type-refused', /trang web/],
    ['tệp.zip', Buffer.from('PK\x05\x06' + '\0'.repeat(18)), 'type-refused', /Tệp nén/],
  ])('when %s is what its name does not say', async (name, content, code, words) => {
    await expect(sendFile(office.own, name, content)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(words) as string,
    });
  });

  test('when the bytes are not those of the sender', async () => {
    const content = paper('3');
    const { id: uploadId } = await begin(content.length);
    await office.own.call(contract.sendPiece, { uploadId, offset: 0 }, { file: content });
    const sha256 = digest(paper('4'));
    const refusal = await office.own.refusal(contract.finishUpload, { uploadId, sha256 });
    expect(refusal?.code).toBe('digest-differs');
    expect(await office.own.call(contract.readUpload, { uploadId })).toMatchObject({
      state: 'refused',
      reason: expect.stringContaining('sai lệch') as string,
    });
  });

  test('when more comes than was announced, or too much is announced', async () => {
    const { id: uploadId } = await begin(5);
    const more = office.own.call(
      contract.sendPiece,
      { uploadId, offset: 0 },
      { file: randomBytes(6) },
    );
    await expect(more).rejects.toMatchObject({ code: 'too-large' });
    const large = { name: 'to.pdf', size: contract.largestFile + 1 };
    expect((await office.own.refusal(contract.beginUpload, large))?.code).toBe('bad-input');
  });

  test('when what had arrived is no longer there', async () => {
    const content = paper('5');
    const { id: uploadId } = await begin(content.length);
    const { db } = office.database;
    await db
      .updateTable('upload')
      .set({ received: content.length })
      .where('id', '=', uploadId)
      .execute();
    const refusal = await office.own.refusal(contract.finishUpload, { uploadId });
    expect(refusal?.code).toBe('illegal-move');
  });
});

test('what is given up or forgotten leaves the disk, what is on its way stays', async () => {
  const { db } = office.database;
  const [cancelled, forgotten, going] = [await begin(10), await begin(10), await begin(10)];
  for (const { id: uploadId } of [cancelled, forgotten, going]) {
    await office.own.call(contract.sendPiece, { uploadId, offset: 0 }, { file: randomBytes(4) });
  }
  await office.own.call(contract.cancelUpload, { uploadId: cancelled.id });
  const longAgo = new Date(Date.now() - 8 * 24 * 3_600_000);
  await db
    .updateTable('upload')
    .set({ touched_at: longAgo })
    .where('id', '=', forgotten.id)
    .execute();
  const left = join(dirname(office.files.arrivals), 'left-by-a-crash');
  writeFileSync(left, 'x');
  utimesSync(left, longAgo, longAgo);
  await sweep(db, office.files);
  const row = await db
    .selectFrom('upload')
    .select('token')
    .where('id', '=', going.id)
    .executeTakeFirstOrThrow();
  const open = await db.selectFrom('upload').select('token').where('state', '=', 'open').execute();
  const lying = readdirSync(office.files.arrivals);
  expect(lying).toContain(row.token);
  expect(open.map(({ token }) => token)).toEqual(expect.arrayContaining(lying));
  expect(existsSync(left)).toBe(false);
  expect(await office.own.call(contract.readUpload, { uploadId: forgotten.id })).toMatchObject({
    state: 'expired',
  });
});

test('files may be kept in a bucket', async () => {
  const s3 = await startS3(temporaryFolder());
  const bucketed = await openOffice({ s3: s3.settings });
  try {
    const content = paper('8');
    await sendFile(bucketed.own, 'trong kho.txt', content);
    const kept = await bucketed.files.store.open(digest(content));
    expect(kept === null ? null : await buffer(kept)).toEqual(content);
  } finally {
    await bucketed.close();
    await s3.stop();
  }
});

/** Text, so that it is a kind that is kept, of which no two pieces are alike. */
function randomText(size: number): Buffer {
  return Buffer.from(randomBytes(size).toString('base64').slice(0, size));
}
