/** What a file is, told by its content and never by its name; what may not be kept is said with the reason. */
import type { FileKind } from '#domain/file/kind.ts';
import type { ByteSource } from './byte-source.ts';
import { sniffText } from './sniff-text.ts';
import type { Sniffed, Unfit } from './unfit.ts';
import { readZipNames } from './zip-names.ts';

/** As much of the beginning as tells a kind, and enough of a text to judge its letters. */
const headLength = 64 * 1024;

const is = (kind: FileKind): Sniffed => ({ kind });
const isUnfit = (unfit: Unfit): Sniffed => ({ unfit });

/** Beginnings that decide by themselves, as bytes in Latin-1. */
const beginnings: readonly (readonly [string, Sniffed])[] = [
  ['\xff\xd8\xff', is('jpeg')],
  ['\x89PNG\r\n\x1a\n', is('png')],
  ['MZ', isUnfit('program')],
  ['\x7fELF', isUnfit('program')],
  ['\xca\xfe\xba\xbe', isUnfit('program')],
  ['\xfe\xed\xfa', isUnfit('program')],
  ['\xce\xfa\xed\xfe', isUnfit('program')],
  ['\xcf\xfa\xed\xfe', isUnfit('program')],
  ['\0asm', isUnfit('program')],
  ['#!', isUnfit('program')],
  ['L\0\0\0\x01\x14\x02\0', isUnfit('program')],
  ['Rar!\x1a\x07', isUnfit('archive')],
  ["7z\xbc\xaf'\x1c", isUnfit('archive')],
  ['\x1f\x8b', isUnfit('archive')],
  ['BZh', isUnfit('archive')],
  ['\xfd7zXZ\0', isUnfit('archive')],
  ['PK\x05\x06', isUnfit('archive')],
  ['PK\x07\x08', isUnfit('archive')],
];

export async function sniffKind(file: ByteSource): Promise<Sniffed> {
  if (file.size === 0) return isUnfit('empty');
  const head = await file.read(0, headLength);
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 64));
  const text = start.toString('latin1');
  for (const [beginning, found] of beginnings) if (text.startsWith(beginning)) return found;
  // Some printers put a byte order mark or a line end before the header.
  if (/^(?:\xef\xbb\xbf)?[\s\0]{0,8}%PDF-\d/.test(text)) return is('pdf');
  if (text.startsWith('PK\x03\x04')) return sniffZip(file, head);
  if (text.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffCompound(head);
  if (text.slice(4, 8) === 'ftyp') return sniffMedia(text.slice(8, 12));
  return sniffText(head, head.length === file.size);
}

/** Office 97–2003; newer Office wraps what it encrypts in the same way. */
function sniffCompound(head: Uint8Array): Sniffed {
  const names = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const isWrapped = names.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isUnfit(isWrapped ? 'encrypted' : 'oldOffice');
}

const stillPictures = new Set(['heic', 'heix', 'heim', 'heis', 'mif1']);

const sniffMedia = (brand: string): Sniffed =>
  stillPictures.has(brand) ? is('heic') : isUnfit('unknown');

/** The part that makes a zip a document of its kind. */
const mainParts: readonly (readonly [string, FileKind])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];

async function sniffZip(file: ByteSource, head: Uint8Array): Promise<Sniffed> {
  const names = await readZipNames(file);
  if (names === null) return isUnfit('archive');
  if (names.some((name) => /(?:^|\/)vbaproject\.bin$/.test(name))) return isUnfit('macro');
  const openDocument = sniffOpenDocument(head);
  if (openDocument !== null) return openDocument;
  const held = new Set(names);
  if (!held.has('[content_types].xml')) return isUnfit('archive');
  const found = mainParts.find(([part]) => held.has(part));
  return found === undefined ? isUnfit('archive') : is(found[1]);
}

/** ISO/IEC 26300-2, 3.3: the first entry is "mimetype", stored, so that its content stands at byte 38. */
function sniffOpenDocument(head: Uint8Array): Sniffed | null {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 120));
  const type = /^.{30}mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z-]+)/s.exec(
    text.toString('latin1'),
  );
  if (type === null) return null;
  // The next entry's header follows without a gap.
  if (type[1] === 'text') return is('odt');
  return type[1] === 'spreadsheet' ? is('ods') : isUnfit('unknown');
}
