/**
 * A piece of a file: its bytes go to the disk as they come, outside any transaction. A cut keeps what has
 * arrived; `received` is moved on only after the disk has it, so it holds after a crash as well.
 */
import { constants, open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Problem } from '#contract/problem.ts';
import type { PreparingContext, SignedContext } from '../http/request-context.ts';
import { lostArrival, requireOpen } from './begin.ts';
import { arrivalOf } from './files.ts';
import { loadUpload, lockUpload, type UploadRow } from './queries.ts';

interface Piece {
  uploadId: number;
  offset: number;
}

/** @returns the byte behind the last one that is on the disk */
export async function takePiece(context: PreparingContext<Piece>): Promise<number> {
  const { db, input, permit, files, stream } = context;
  const before = await loadUpload(db, input.uploadId);
  if (before === undefined) throw new Problem('not-found');
  permit({ agencyId: before.agency_id });
  return inTurn(input.uploadId, stream, async () => {
    const row = (await loadUpload(db, input.uploadId)) ?? before;
    requireOpen(row);
    requireOffset(row, input.offset);
    return write(arrivalOf(files, row.token), row, stream);
  });
}

export async function countPiece(context: SignedContext<Piece>, end: number) {
  const { db, input } = context;
  const row = await lockUpload(db, input.uploadId);
  requireOpen(row);
  requireOffset(row, input.offset);
  await db
    .updateTable('upload')
    .set({ received: end, touched_at: new Date() })
    .where('id', '=', row.id)
    .execute();
  return { received: end };
}

function requireOffset(row: UploadRow, offset: number): void {
  if (row.received === offset) return;
  throw new Problem('wrong-offset', {
    detail: `Đã nhận ${row.received} byte; hãy gửi tiếp từ đó.`,
    current: { received: row.received },
  });
}

/** Pieces on their way, so that two of one upload never write at once. */
const arriving = new Map<number, { stream: Readable; ended: Promise<unknown> }>();

/** A line that was cut may look alive here for minutes: who comes later is who sends now. */
async function inTurn(id: number, stream: Readable, work: () => Promise<number>): Promise<number> {
  const earlier = arriving.get(id);
  earlier?.stream.destroy();
  const running = (earlier?.ended ?? Promise.resolve()).then(work);
  const entry = { stream, ended: running.catch(() => {}) };
  arriving.set(id, entry);
  try {
    return await running;
  } finally {
    if (arriving.get(id) === entry) arriving.delete(id);
  }
}

async function write(path: string, row: UploadRow, stream: Readable): Promise<number> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    const { size } = await file.stat();
    if (size < row.received) throw lostArrival();
    const end = await pour(file, row, stream);
    await file.datasync();
    return end;
  } finally {
    await file.close();
  }
}

/** @throws Problem too-large when more comes than was announced; a cut only ends it */
async function pour(file: FileHandle, row: UploadRow, stream: Readable): Promise<number> {
  let at = row.received;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (at + chunk.length > row.size) throw tooLarge(row.size);
      at += await writeAll(file, chunk, at);
    }
  } catch (error) {
    if (!stream.destroyed || error instanceof Problem || isOfDisk(error)) throw error;
  }
  return at;
}

async function writeAll(file: FileHandle, chunk: Buffer, at: number): Promise<number> {
  for (let done = 0; done < chunk.length;) {
    done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
  }
  return chunk.length;
}

const tooLarge = (size: number) =>
  new Problem('too-large', { detail: `Nhận được nhiều hơn ${size} byte đã báo trước.` });

/** A full disk is our own failure, a line that broke is not. */
const isOfDisk = (error: unknown): boolean =>
  ['ENOSPC', 'EIO', 'EDQUOT', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
