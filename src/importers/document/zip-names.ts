/** What a zip says it holds, read from its directory alone: nothing is unpacked. */
import { limits } from '../source/limits.ts';
import type { ByteSource } from './byte-source.ts';

const endSize = 22;
const longestComment = 0xffff;
const headerSize = 46;
/** Thousands of names of pictures fit; a directory made to fill the memory does not. */
const largestDirectory = 4 * 1024 * 1024;

/** The names in lower case with forward slashes; null when there is no sound directory. */
export async function readZipNames(file: ByteSource): Promise<string[] | null> {
  const tailLength = Math.min(file.size, endSize + longestComment);
  const tail = await file.read(file.size - tailLength, tailLength);
  const view = viewOf(tail);
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const length = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (count > limits.zipEntries || length > largestDirectory) return null;
    if (start + length > file.size) return null;
    return namesIn(await file.read(start, length), count);
  }
  return null;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function namesIn(directory: Uint8Array, count: number): string[] | null {
  const view = viewOf(directory);
  const decoder = new TextDecoder();
  const names: string[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + headerSize > directory.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameEnd = at + headerSize + view.getUint16(at + 28, true);
    const name = decoder.decode(directory.subarray(at + headerSize, nameEnd));
    names.push(name.replaceAll('\\', '/').toLowerCase());
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
