/** A ZIP archive of stored texts (APPNOTE 6.3): an Excel file is one; a table needs no compression. */

interface Part {
  name: Uint8Array;
  bytes: Uint8Array;
  crc: number;
}

const utf8 = new TextEncoder();
/** Bit 11: names are UTF-8. */
const flags = 0x0800;
const version = 20;
/** 1/1/1980, the first day the format knows: the same table gives the same bytes. */
const firstDay = 0x0021;

export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(files).map(([name, text]): Part => {
    const bytes = utf8.encode(text);
    return { name: utf8.encode(name), bytes, crc: crc32(bytes) };
  });
  const blocks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const head = record(0x04034b50, [2, version], ...aboutOf(part), [2, 0]);
    directory.push(
      record(
        0x02014b50,
        [2, version],
        [2, version],
        ...aboutOf(part),
        ...[2, 2, 2, 2, 4].map((size): Field => [size, 0]),
        [4, offset],
      ),
      part.name,
    );
    blocks.push(head, part.name, part.bytes);
    offset += head.length + part.name.length + part.bytes.length;
  }
  const listing = lengthOf(directory);
  const count = parts.length;
  const end = record(
    0x06054b50,
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listing],
    [4, offset],
    [2, 0],
  );
  return join([...blocks, ...directory, end]);
}

/** Bytes it takes, and the value, little-endian. */
type Field = readonly [size: number, value: number];

/** What the local head and the directory say alike: flags, stored, time, day, sum, sizes, name. */
const aboutOf = ({ name, bytes, crc }: Part): Field[] => [
  [2, flags],
  [2, 0],
  [2, 0],
  [2, firstDay],
  [4, crc],
  [4, bytes.length],
  [4, bytes.length],
  [2, name.length],
];

function record(signature: number, ...fields: Field[]): Uint8Array {
  const all: Field[] = [[4, signature], ...fields];
  const bytes = new Uint8Array(all.reduce((length, [size]) => length + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

const lengthOf = (blocks: readonly Uint8Array[]): number =>
  blocks.reduce((length, block) => length + block.length, 0);

function join(blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(blocks));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}

/** The remainders of every byte by the reversed polynomial of IEEE 802.3. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (remainders[(rest ^ byte) & 0xff] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}
