/** A file of any known kind as a `Source`; its kind is told by its content, never by its name. */
import { decodePlainText } from './decode-text.ts';
import { readDocx } from './docx.ts';
import { readDelimited, type GridRow } from './delimited.ts';
import { limits } from './limits.ts';
import { linksOf, openPackage, type Allowance, type OfficePackage } from './office-package.ts';
import { refused, type Reason } from './refusals.ts';
import type { Source } from './source.ts';
import { readText } from './text.ts';
import { readSheets, readXlsx } from './xlsx.ts';
import type { Sheet } from './xlsx-sheet.ts';

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, mark.length)).equals(
    Buffer.from(mark, 'latin1'),
  );

/** Compound files of Office 97–2003, in which newer Office also wraps what it encrypts. */
function reasonOfCompoundFile(bytes: Uint8Array): Reason {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('WordDocument')) return 'oldWord';
  return holds('Workbook') || holds('Book') ? 'oldExcel' : 'oldOffice';
}

function mainPart(file: OfficePackage): string | null {
  const linked = linksOf(file, '').find((link) => link.type === 'officeDocument')?.part;
  const usual = [linked ?? '', 'word/document.xml', 'xl/workbook.xml'];
  return usual.find((part) => part.endsWith('.xml') && file.has(part)) ?? null;
}

/** The main part of a Word or Excel file, whichever it is. */
function openOffice(bytes: Uint8Array, allowance?: Allowance) {
  const file = openPackage(bytes, allowance);
  const part = mainPart(file);
  const root = part === null ? null : file.xml(part);
  if (part === null || root === null) throw refused('otherZip');
  return { file, part, root };
}

function readOffice(bytes: Uint8Array): Source {
  const { file, part, root } = openOffice(bytes);
  if (root.name === 'document') return readDocx(file, part, root);
  if (root.name === 'workbook') return readXlsx(file, part, root);
  throw refused('otherZip');
}

/** Walks the line ends without splitting, so that a million of them cost no memory. */
function refuseLines(text: string): void {
  let start = 0;
  let count = 1;
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    if (end.index - start > limits.lineLength) throw refused('longLine');
    start = end.index + end[0].length;
    count += 1;
    if (count > limits.lines) throw refused('manyLines');
  }
  if (text.length - start > limits.lineLength) throw refused('longLine');
}

function openText(bytes: Uint8Array): string {
  const text = decodePlainText(bytes);
  if (text.trim() === '') throw refused('empty');
  refuseLines(text);
  return text;
}

function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refused('empty');
  if (bytes.length > limits.fileBytes) throw refused('largeFile');
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    throw refused(reasonOfCompoundFile(bytes));
  }
  if (startsWith(bytes, '%PDF-')) throw refused('pdf');
  if (startsWith(bytes, '{\\rtf')) throw refused('richText');
}

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\x03\x04');

/**
 * Reads a document.
 * @throws RefusedFile, always with a line in Vietnamese that says what is wrong and what to do.
 */
// A promise, so that a server may move the work off its own thread without changing the callers.
export async function readSource(bytes: Uint8Array): Promise<Source> {
  refuseForeign(bytes);
  return isZip(bytes) ? readOffice(bytes) : readText(openText(bytes));
}

export interface FilledSheet extends Pick<Sheet, 'rows'> {
  name: string;
}

/**
 * The visible sheets of a workbook by name, with the place of each cell kept: tables that people
 * fill in and send back.
 * @throws RefusedFile
 */
export function readWorkbook(bytes: Uint8Array): FilledSheet[] {
  refuseForeign(bytes);
  if (!isZip(bytes)) throw refused('noWorkbook');
  const { file, part, root } = openOffice(bytes);
  if (root.name !== 'workbook') throw refused('noWorkbook');
  return [...readSheets(file, part, root)].flatMap(({ name, sheet }) =>
    sheet === null ? [] : [{ name, rows: sheet.rows }],
  );
}

/**
 * Reads a table of figures: the first filled sheet of a workbook, or CSV and pasted text, with the
 * place of each cell kept. Results of formulas are read as they are stored, never computed.
 * @throws RefusedFile
 */
export function readGrid(bytes: Uint8Array, allowance?: Allowance): GridRow[] {
  refuseForeign(bytes);
  if (!isZip(bytes)) return readDelimited(openText(bytes));
  const { file, part, root } = openOffice(bytes, allowance);
  if (root.name !== 'workbook') throw refused('noTable');
  for (const { sheet } of readSheets(file, part, root))
    if (sheet !== null && sheet.rows.size > 0) return gridOf(sheet);
  throw refused('empty');
}

const gridOf = ({ rows, formulas }: Sheet): GridRow[] =>
  [...rows]
    .map(([number, texts]) => ({ number, texts, formulas: formulas.get(number) }))
    .sort((a, b) => a.number - b.number);
