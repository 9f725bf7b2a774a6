/** Writes zips by hand, sound or lying in any field, for tests of reading them. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  /** Replace what the headers would truly say. */
  claims?: { size?: number; packedSize?: number; crc?: number; flags?: number; method?: number };
  /** Already deflated content, with the size it unpacks to. */
  packed?: { bytes: Uint8Array; size: number; crc: number };
}

const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);

function headerFields(part: ZipPart, packed: Uint8Array, size: number, crc: number): Buffer {
  const claims = part.claims ?? {};
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(claims.flags ?? 0, 0);
  fields.writeUInt16LE(claims.method ?? 8, 2);
  fields.writeUInt32LE(claims.crc ?? crc, 8);
  fields.writeUInt32LE(claims.packedSize ?? packed.length, 12);
  fields.writeUInt32LE(claims.size ?? size, 16);
  fields.writeUInt16LE(Buffer.byteLength(part.name), 20);
  return fields;
}

const number16 = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8]);
const number32 = (value: number): Buffer => Buffer.from(new Uint32Array([value]).buffer);
const zeros = (count: number): Buffer => Buffer.alloc(count);

export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = bytesOf(part.content);
    const isStored = part.claims?.method === 0;
    const packed = part.packed?.bytes ?? (isStored ? content : deflateRawSync(content));
    const fields = headerFields(
      part,
      packed,
      part.packed?.size ?? content.length,
      part.packed?.crc ?? crc32(content),
    );
    const name = Buffer.from(part.name);
    local.push(
      Buffer.from('PK\x03\x04\x14\0', 'latin1'),
      fields,
      zeros(2),
      name,
      Buffer.from(packed),
    );
    central.push(
      Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'),
      fields,
      zeros(12),
      number32(offset),
      name,
    );
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const count = number16(parts.length);
  const end = [Buffer.from('PK\x05\x06\0\0\0\0', 'latin1'), count, count];
  const tail = [number32(directory.length), number32(offset), zeros(2)];
  return Buffer.concat([...local, directory, ...end, ...tail]);
}

const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = (...items: [string, string][]): string =>
  `<Relationships>${items
    .map(
      ([type, to], at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${to}"/>`,
    )
    .join('')}</Relationships>`;

/** The parts of a Word file with this body; further parts by name. */
export const wordParts = (body: string, more: Record<string, string> = {}): ZipPart[] => [
  { name: '[Content_Types].xml', content: types },
  { name: '_rels/.rels', content: links(['officeDocument', 'word/document.xml']) },
  {
    name: 'word/_rels/document.xml.rels',
    content: links(['numbering', 'numbering.xml'], ['styles', 'styles.xml']),
  },
  {
    name: 'word/document.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
  },
  ...Object.entries(more).map(([name, content]) => ({ name, content })),
];

export const wordFile = (body: string, more: Record<string, string> = {}): Uint8Array =>
  writeZip(wordParts(body, more));

/** A workbook of one sheet with this content (`<sheetData>…`); further parts by name. */
export const excelFile = (
  sheet: string,
  more: Record<string, string> = {},
  workbook = '<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets>',
): Uint8Array =>
  writeZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: links(['officeDocument', 'xl/workbook.xml']) },
    { name: 'xl/workbook.xml', content: `<workbook>${workbook}</workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: links(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet>${sheet}</worksheet>` },
    ...Object.entries(more).map(([name, content]) => ({ name, content })),
  ]);
