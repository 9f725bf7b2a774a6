/**
 * Reads single entries of a zip held in memory. Nothing a header says is believed: what comes out is
 * capped while it is inflated and must have the promised length and checksum.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';
import { refused } from './refusals.ts';

export interface ZipEntry {
  /** With forward slashes and in lower case: names of parts ignore case. */
  name: string;
  encrypted: boolean;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

const endSize = 22;
const centralSize = 46;
const localSize = 30;
const longestComment = 0xffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw refused('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry & { end: number } {
  if (at + centralSize > view.byteLength || view.getUint32(at, true) !== 0x02014b50) {
    throw refused('damaged');
  }
  const nameEnd = at + centralSize + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + centralSize, nameEnd));
  return {
    name: name.replaceAll('\\', '/').toLowerCase(),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    end: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** Two entries over the same bytes are how a small file unpacks without end. */
function refuseOverlap(entries: readonly ZipEntry[]): void {
  let free = 0;
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    if (entry.offset < free) throw refused('bomb');
    free = entry.offset + localSize + entry.packedSize;
  }
}

/** @throws RefusedFile when the directory is damaged, overfull, repeats a name or overlaps. */
export function listEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const total = view.getUint16(end + 10, true);
  if (total > limits.zipEntries) throw refused('manyEntries');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < total; index += 1) {
    const entry = readEntry(bytes, view, at);
    if (entries.has(entry.name)) throw refused('damaged');
    entries.set(entry.name, entry);
    at = entry.end;
  }
  refuseOverlap([...entries.values()]);
  return entries;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.offset + localSize > bytes.length) throw refused('damaged');
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw refused('damaged');
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + localSize + names;
  if (start + entry.packedSize > bytes.length) throw refused('damaged');
  return bytes.subarray(start, start + entry.packedSize);
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw refused(code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged');
  }
}

/** The content of an entry, at most `most` bytes. @throws RefusedFile */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.encrypted) throw refused('encrypted');
  if (entry.size > most || most < 1) throw refused('bomb');
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) throw refused('damaged');
  const content = entry.method === 0 ? packed : inflate(packed, most);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw refused('damaged');
  return content;
}
