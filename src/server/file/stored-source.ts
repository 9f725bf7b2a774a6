/** Files as readers of documents look at them: on the disk, or in the store under a digest. */
import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { ByteSource } from '#importers/document/byte-source.ts';
import type { FileStore } from './store.ts';

/** Reads a file on the disk for as long as `look` takes. */
export async function withDiskSource<T>(
  path: string,
  look: (source: ByteSource) => Promise<T>,
): Promise<T> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await look({
      size,
      async read(offset, length) {
        const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
        return bytes.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
}

/** A kept file, each read a request of its own. @throws Error when the store has lost it */
export const storedSource = (
  store: FileStore,
  { sha256, size }: { sha256: string; size: number },
): ByteSource => ({
  size,
  async read(offset, length) {
    const end = Math.min(offset + length, size) - 1;
    if (end < offset) return new Uint8Array();
    const content = await store.open(sha256, { start: offset, end });
    if (content === null) throw new Error(`the store has lost ${sha256}`);
    return buffer(content);
  },
});
