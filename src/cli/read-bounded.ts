/** Bytes of a file of a bounded size. */
import { readFile, stat } from 'node:fs/promises';
import { limits } from '#importers/source/limits.ts';
import { refused } from '#importers/source/refusals.ts';

/** A file above the limit is refused by its size alone, before a byte of it is read. */
export async function readBounded(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) throw refused('largeFile');
  return readFile(path);
}
