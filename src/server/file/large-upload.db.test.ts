/** 200 MB over a real connection that is cut in the middle: resumed, and never held in memory. */
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as contract from '#contract/upload.ts';
import { openOffice, type Office } from '#test/file/office.ts';

const size = contract.largestFile;
const piece = 64 * 1024;

let office: Office;
let port: number;
beforeAll(async () => {
  office = await openOffice();
  await office.app.listen({ host: '127.0.0.1', port: 0 });
  port = (office.app.server.address() as AddressInfo).port;
});
afterAll(() => office.close());

/** Bytes of a PDF from an offset on: the header, then numbers that no two places share. */
function* contentFrom(offset: number): Generator<Buffer> {
  const first = offset - (offset % piece);
  for (let at = first; at < size; at += piece) {
    const chunk = Buffer.alloc(Math.min(piece, size - at));
    for (let index = 0; index < chunk.length; index += 4) chunk.writeUInt32LE(at + index, index);
    if (at === 0) chunk.write('%PDF-1.7\n');
    yield at === first ? chunk.subarray(offset - first) : chunk;
  }
}

/** Sends from an offset; hangs up after so many bytes. The server's answer, or null after a cut. */
async function sendFrom(
  uploadId: number,
  offset: number,
  cutAt = Infinity,
): Promise<string | null> {
  const sending = request({
    port,
    method: 'PUT',
    path: `/api/uploads/${uploadId}/pieces?offset=${offset}`,
    headers: { cookie: office.own.cookie(), 'content-type': 'application/octet-stream' },
  });
  const answered = once(sending, 'response').catch(() => null);
  let sent = 0;
  for (const chunk of contentFrom(offset)) {
    if (!sending.write(chunk)) await once(sending, 'drain');
    sent += chunk.length;
    if (sent % (16 * 1024 * 1024) < chunk.length) weigh();
    if (sent < cutAt) continue;
    sending.destroy();
    return null;
  }
  sending.end();
  const answer = await answered;
  return answer === null ? null : text(answer[0] as Readable);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
let highest = 0;
/** What both ends hold; without what the collector has not yet taken, which says how busy the machine is. */
function weigh(): void {
  collect();
  highest = Math.max(highest, process.memoryUsage().arrayBuffers);
}

const text = async (stream: Readable) =>
  Buffer.concat(await Readable.from(stream).toArray()).toString();

/** What the server has by now, once it has noticed that the line is dead. */
async function receivedAfterCut(uploadId: number): Promise<number> {
  for (;;) {
    const { received } = await office.own.call(contract.readUpload, { uploadId });
    if (received > 0) return received;
    await new Promise(setImmediate);
  }
}

test('a file of 200 MB goes on after a cut and is the same file', async () => {
  const { id: uploadId } = await office.own.call(contract.beginUpload, {
    name: 'Bản quét cả năm.pdf',
    size,
  });
  expect(await sendFrom(uploadId, 0, size / 2)).toBeNull();
  const received = await receivedAfterCut(uploadId);
  expect(received).toBeLessThanOrEqual(size / 2);
  expect(received).toBeGreaterThan(size / 4);
  expect(JSON.parse((await sendFrom(uploadId, received)) ?? 'null')).toEqual({ received: size });
  const sha256 = createHash('sha256');
  for (const chunk of contentFrom(0)) sha256.update(chunk);
  const done = await office.own.call(contract.finishUpload, {
    uploadId,
    sha256: sha256.digest('hex'),
  });
  expect(done.file).toMatchObject({ kind: 'pdf', size });
  weigh();
  // 15 to 33 MB with both ends in this process; held whole it would be 200.
  expect(highest).toBeLessThan(64 * 1024 * 1024);
});
