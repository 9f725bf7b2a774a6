/**
 * The signatures of a PDF as they lie in it (ISO 32000-1, 12.8.1): which bytes each covers, and the CMS in
 * the gap between them. Whatever is not two runs from byte 0 around one hexadecimal string is a fault.
 */
import type { ByteSource } from '../byte-source.ts';

export interface FoundSignature {
  /** The first byte behind the first run, and where the second run begins and ends. */
  gapStart: number;
  gapEnd: number;
  end: number;
  cms: Uint8Array;
}

export type Found = FoundSignature | { fault: string };

/** Signatures of one file: a paper has two or three. */
const most = 20;
/** Bytes of the gap: a CMS with its chain and timestamps has some ten thousand, twice that in hexadecimal. */
const largestGap = 512 * 1024;
const mark = Buffer.from('/ByteRange');
const chunkSize = 1024 * 1024;

export async function findSignatures(file: ByteSource): Promise<Found[]> {
  const places = await findMarks(file);
  const found: Found[] = [];
  for (const place of places.slice(0, most)) found.push(await readAt(file, place));
  if (places.length > most) found.push({ fault: `Tệp có hơn ${most} chữ ký.` });
  return found;
}

/** Where the mark stands, read piece by piece with an overlap so that none is cut in two. */
async function findMarks(file: ByteSource): Promise<number[]> {
  const places: number[] = [];
  for (let start = 0; start < file.size; start += chunkSize) {
    const piece = await file.read(start, chunkSize + mark.length - 1);
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
      places.push(start + at);
      if (places.length > most) return places;
    }
  }
  return places;
}

const fourNumbers = /^\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/;

async function readAt(file: ByteSource, place: number): Promise<Found> {
  const text = Buffer.from(await file.read(place, 200)).toString('latin1');
  const match = fourNumbers.exec(text);
  if (match === null) return { fault: 'Vùng được ký không gồm đúng hai đoạn quanh một khoảng hở.' };
  const [start = 0, length = 0, next = 0, rest = 0] = match.slice(1).map(Number);
  if (start !== 0) return { fault: 'Vùng được ký không bắt đầu từ đầu tệp.' };
  const end = next + rest;
  if (length >= next || end > file.size)
    return { fault: 'Vùng được ký không khớp với độ dài của tệp.' };
  if (next - length > largestGap) return { fault: 'Khoảng hở của vùng được ký quá lớn.' };
  const gap = Buffer.from(await file.read(length, next - length)).toString('latin1');
  if (!/^<[0-9a-f\s]*>$/i.test(gap))
    return { fault: 'Khoảng hở của vùng được ký chứa nội dung khác ngoài chữ ký.' };
  const cms = Buffer.from(gap.slice(1, -1).replace(/\s/g, ''), 'hex');
  return { gapStart: length, gapEnd: next, end, cms };
}

/** The covered bytes in order, in pieces. */
export async function* coveredBytes(
  file: ByteSource,
  { gapStart, gapEnd, end }: FoundSignature,
): AsyncGenerator<Uint8Array> {
  for (const [from, to] of [
    [0, gapStart],
    [gapEnd, end],
  ] as const) {
    for (let at = from; at < to; at += chunkSize)
      yield await file.read(at, Math.min(chunkSize, to - at));
  }
}

/** Whether a covered part ends as a whole PDF does, so that something was added to one. */
export async function endsAsPdf(file: ByteSource, end: number): Promise<boolean> {
  const start = Math.max(0, end - 32);
  const tail = Buffer.from(await file.read(start, end - start)).toString('latin1');
  return /%%EOF\s*$/.test(tail);
}
