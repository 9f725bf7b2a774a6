import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excelFile, wordFile, writeZip, type ZipPart } from '#test/office/zip.ts';
import { fromBytes } from './byte-source.ts';
import { sniffKind } from './sniff.ts';
import { unfitWords } from './unfit.ts';

const sniff = (content: string | Uint8Array, encoding: BufferEncoding = 'utf8') =>
  sniffKind(fromBytes(typeof content === 'string' ? Buffer.from(content, encoding) : content));

const zip = (...names: string[]) =>
  writeZip(names.map((name): ZipPart => ({ name, content: 'x' })));

const openDocument = (type: string) =>
  writeZip([
    {
      name: 'mimetype',
      content: `application/vnd.oasis.opendocument.${type}`,
      claims: { method: 0 },
    },
    { name: 'content.xml', content: '<x/>' },
  ]);

describe('a file is known by its content:', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'pdf'],
    ['a PDF after a byte order mark and a line end', '\ufeff\r\n%PDF-1.4\n', 'pdf'],
    ['plain text', 'Số: 123/KH-UBND', 'text'],
    ['text with a comparison in it', 'điểm < 5 và > 3', 'text'],
    ['a table with commas', 'stt,tên,điểm\n1,Sở Nội vụ,8.5\n', 'text'],
    ['text in UTF-16', Buffer.from('\ufeffSố: 123', 'utf16le'), 'text'],
    ['a Word file', wordFile('<w:p/>'), 'docx'],
    ['an Excel file', excelFile('<sheetData/>'), 'xlsx'],
    ['a PowerPoint file', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
    ['an OpenDocument text', openDocument('text'), 'odt'],
    ['an OpenDocument table', openDocument('spreadsheet'), 'ods'],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpeg'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'png'],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'heic'],
  ])('%s', async (_, content, kind) => expect(await sniff(content)).toEqual({ kind }));

  test('the sample of Plan 123 in all its formats', async () => {
    const sample = (format: string) =>
      readFileSync(join(import.meta.dirname, `../../../samples/ke-hoach-123-2020.${format}`));
    expect(await sniff(sample('docx'))).toEqual({ kind: 'docx' });
    expect(await sniff(sample('xlsx'))).toEqual({ kind: 'xlsx' });
    expect(await sniff(sample('txt'))).toEqual({ kind: 'text' });
  });

  test('a long text cut inside a letter', async () =>
    expect(await sniff('ệ'.repeat(40_000))).toEqual({ kind: 'text' }));
});

describe('what cannot serve as evidence is refused:', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\t ', 'empty'],
    ['a Windows program', 'MZ\x90\0', 'program'],
    ['a Linux program', '\x7fELF\x02', 'program'],
    ['a script', '#!/bin/sh\nrm -rf /', 'program'],
    ['a page', '<!DOCTYPE html><p>x</p>', 'webPage'],
    ['a page behind a comment', '<!-- %PDF -->\n<HTML>', 'webPage'],
    ['a script in the middle of text', 'dong dau\n<script>alert(1)</script>', 'webPage'],
    ['a drawing with scripts', '<?xml version="1.0"?><svg onload="x()"/>', 'webPage'],
    ['a drawing without a head', '  <svg onload="x()"/>', 'webPage'],
    ['rich text', '{\\rtf1\\ansi', 'oldOffice'],
    [
      'a Word file with macros',
      zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      'macro',
    ],
    ['a zip', zip('a.pdf', 'b.exe'), 'archive'],
    ['an empty zip', Buffer.from('504b0506'.padEnd(44, '0'), 'hex'), 'archive'],
    ['a program for phones', zip('[Content_Types].xml', 'classes.dex'), 'archive'],
    ['an OpenDocument drawing', openDocument('graphics'), 'unknown'],
    ['a film', '\0\0\0\x18ftypisom', 'unknown'],
    ['letters of an unknown encoding', Buffer.from('Sè: 123', 'latin1'), 'unknown'],
  ])('%s', async (_, content, unfit) => {
    expect(await sniff(content, 'latin1')).toEqual({ unfit });
    expect(unfitWords).toHaveProperty(unfit);
  });

  test('an old Office file, and one with a password', async () => {
    const head = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
    const locked = Buffer.concat([
      Buffer.from(head, 'latin1'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await sniff(head, 'latin1')).toEqual({ unfit: 'oldOffice' });
    expect(await sniff(locked)).toEqual({ unfit: 'encrypted' });
  });
});

test('a directory that lies about its place or size is an archive, not a document', async () => {
  const sound = Buffer.from(wordFile('<w:p/>'));
  for (const [at, value] of [
    [10, 0xffff],
    [12, 0xffffffff],
    [16, 0xffffffff],
  ] as const) {
    const lying = Buffer.from(sound);
    const end = lying.length - 22;
    if (at === 10) lying.writeUInt16LE(value, end + at);
    else lying.writeUInt32LE(value, end + at);
    expect(await sniff(lying)).toEqual({ unfit: 'archive' });
  }
});

test('whatever the bytes are, there is an answer', async () => {
  const word = wordFile('<w:p/>');
  const flipped = fc
    .array(fc.tuple(fc.nat(word.length - 1), fc.nat(255)), { maxLength: 20 })
    .map((changes) => {
      const bytes = Uint8Array.from(word);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), flipped), async (bytes) => {
      const found = await sniff(bytes);
      expect('kind' in found || found.unfit in unfitWords).toBe(true);
    }),
    { numRuns: 500 },
  );
});
