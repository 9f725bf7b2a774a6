import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { excelFile, wordFile, wordParts, writeZip, type ZipPart } from '#test/office/zip.ts';
import { readSource } from './read-source.ts';
import { RefusedFile } from './source.ts';

/** How a file is refused: its code, and that the message is one plain line with advice. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readSource(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RefusedFile)) throw new Error(`not refused: ${String(error)}`);
  expect(error.message).toMatch(/^[^\n]+ Hãy [^\n]+\.$/);
  return error.code;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const replacing = (name: string, change: Partial<ZipPart>): Uint8Array =>
  writeZip(wordParts('').map((part) => (part.name === name ? { ...part, ...change } : part)));

/** A deflate stream of `blocks` × 16 MiB of one letter, about a thousandth of that long. */
function packedBomb(blocks: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, 'a'), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return Buffer.concat([...Array.from({ length: blocks }, () => block), Buffer.from([3, 0])]);
}

test('a file without bytes or with blanks only is empty', async () => {
  expect(await refusalOf(new Uint8Array())).toBe('empty');
  expect(await refusalOf(utf8('\ufeff \r\n\t\n'))).toBe('empty');
});

test('a file of 100 MB is too large', async () => {
  expect(await refusalOf(new Uint8Array(100 * 1024 * 1024))).toBe('too-large');
});

test('a picture and a program are binary', async () => {
  expect(await refusalOf(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))).toBe('binary');
  expect(await refusalOf(Buffer.from('\x7fELF\x02\x01\x01\0\0\0', 'latin1'))).toBe('binary');
  expect(await refusalOf(utf8('a\0b'))).toBe('binary');
});

test('a text in an old Vietnamese encoding is refused, not guessed', async () => {
  expect(await refusalOf(Buffer.from('KÕ ho¹ch c¶i c¸ch hµnh chÝnh', 'latin1'))).toBe('not-utf8');
});

test('one endless line and a million short ones are refused', async () => {
  expect(await refusalOf(utf8('a'.repeat(5_000_000)))).toBe('line-too-long');
  expect(await refusalOf(utf8('dòng\n'.repeat(1_000_000)))).toBe('too-large');
  const endless = `<w:p><w:r><w:t>${'a'.repeat(5_000_000)}</w:t></w:r></w:p>`;
  expect(await refusalOf(wordFile(endless))).toBe('line-too-long');
});

test('a PDF, an RTF, an old Word and an old Excel file are named and refused', async () => {
  const old = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.alloc(504),
      Buffer.from(stream, 'utf16le'),
    ]);
  const named: [Uint8Array, RegExp][] = [
    [utf8('%PDF-1.7\n'), /PDF/],
    [utf8('{\\rtf1\\ansi}'), /RTF/],
    [old('WordDocument'), /\.doc\)/],
    [old('Workbook'), /\.xls\)/],
    [old('Khác'), /Office cũ/],
  ];
  for (const [bytes, words] of named) {
    expect(await refusalOf(bytes)).toBe('unknown-format');
    await expect(readSource(bytes)).rejects.toThrow(words);
  }
  expect(await refusalOf(old('EncryptedPackage'))).toBe('encrypted');
});

test('a zip that is no Word and no Excel file is refused', async () => {
  expect(await refusalOf(writeZip([{ name: 'ảnh.png', content: 'x' }]))).toBe('unknown-format');
  const slides = [{ name: '_rels/.rels', content: '<Relationships/>' }];
  expect(await refusalOf(writeZip(slides))).toBe('unknown-format');
});

test('1 GB behind honest headers, and behind lying ones, never leaves its box', async () => {
  const bytes = packedBomb(64);
  for (const size of [64 * 16 * 1024 * 1024, 1000]) {
    const packed = { bytes, size, crc: 0 };
    expect(await refusalOf(replacing('word/document.xml', { packed }))).toBe('zip-bomb');
    expect(await refusalOf(replacing('_rels/.rels', { packed }))).toBe('zip-bomb');
  }
});

test('parts that only together unpack too far are refused', async () => {
  const note = `<!--${' '.repeat(40 * 1024 * 1024)}-->`;
  const more = { 'word/numbering.xml': `<n>${note}</n>`, 'word/styles.xml': `<s>${note}</s>` };
  expect(await refusalOf(wordFile('', more))).toBe('zip-bomb');
});

test('a bomb in a part nobody reads does no harm', async () => {
  const bomb = {
    name: 'word/media/a.png',
    content: '',
    packed: { bytes: packedBomb(8), size: 9, crc: 0 },
  };
  const nested = { name: 'word/embeddings/b.zip', content: writeZip([bomb]) };
  const parts = wordParts('<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>');
  const source = await readSource(writeZip([...parts, bomb, nested]));
  expect(source.lines).toEqual(['Kế hoạch']);
});

test('parts over the same bytes, too many parts and a part twice are refused', async () => {
  const twice = writeZip([...wordParts(''), { name: 'word/document.xml', content: '<other/>' }]);
  expect(await refusalOf(twice)).toBe('damaged');
  const many = Array.from({ length: 6000 }, (_, index) => ({ name: `p${index}`, content: '' }));
  expect(await refusalOf(writeZip([...wordParts(''), ...many]))).toBe('zip-bomb');
  const claims = { packedSize: 5000 };
  expect(await refusalOf(replacing('[Content_Types].xml', { claims }))).toBe('zip-bomb');
});

test('a wrong length, checksum or method is damage, a locked part is encryption', async () => {
  const withClaims = (claims: ZipPart['claims']): Promise<string> =>
    refusalOf(replacing('word/document.xml', { claims }));
  expect(await withClaims({ size: 10 })).toBe('damaged');
  expect(await withClaims({ crc: 1 })).toBe('damaged');
  expect(await withClaims({ method: 12 })).toBe('damaged');
  expect(await withClaims({ method: 0, size: 10 })).toBe('damaged');
  expect(await withClaims({ flags: 1 })).toBe('encrypted');
});

test('a document type is refused with its entities unread, in every part', async () => {
  const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>';
  const outside = '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>';
  expect(await refusalOf(replacing('word/document.xml', { content: laughs }))).toBe('damaged');
  expect(await refusalOf(wordFile('', { 'word/styles.xml': outside }))).toBe('damaged');
  await expect(readSource(wordFile('', { 'word/styles.xml': outside }))).rejects.toThrow(/DTD/);
  expect(await refusalOf(wordFile('<w:p>&unknown;</w:p>'))).toBe('damaged');
});

test('deep nesting of elements and of tables is refused', async () => {
  const nest = (open: string, close: string, times: number): string =>
    open.repeat(times) + close.repeat(times);
  expect(await refusalOf(wordFile(nest('<w:p>', '</w:p>', 1_000_000)))).toBe('damaged');
  const tables = nest('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 100);
  expect(await refusalOf(wordFile(tables))).toBe('damaged');
});

test('XML that does not close, or closes something else, is damage', async () => {
  for (const body of ['<w:p>', '</w:p>', '<w:p a="', '<w:p <w:p>', '<!-- ', '<![CDATA[ ']) {
    expect(await refusalOf(wordFile(body))).toBe('damaged');
  }
});

test('more elements, columns, rows or text than a plan has are refused', async () => {
  expect(await refusalOf(wordFile('<w:p/>'.repeat(1_100_000)))).toBe('too-large');
  const wide = (span: number): string =>
    `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr></w:tc></w:tr>`;
  expect(await refusalOf(wordFile(`<w:tbl>${wide(2_000_000_000).repeat(4)}</w:tbl>`))).toBe(
    'too-large',
  );
  expect(await refusalOf(wordFile(`<w:tbl>${wide(250).repeat(3000)}</w:tbl>`))).toBe('too-large');
  const inner = `<w:tbl><w:tr><w:tc><w:tbl>${wide(250).repeat(3000)}</w:tbl></w:tc></w:tr></w:tbl>`;
  expect(await refusalOf(wordFile(inner))).toBe('too-large');
});

test('a sheet that spreads over the whole grid or repeats one long text is refused', async () => {
  const cell = (at: string): string => `<c r="${at}" t="inlineStr"><is><t>x</t></is></c>`;
  const row = (content: string): string => `<sheetData><row>${content}</row></sheetData>`;
  expect(await refusalOf(excelFile(row(cell('XFD1'))))).toBe('too-large');
  const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
  expect(await refusalOf(excelFile(row(cell('A1')) + merge))).toBe('too-large');
  const long = { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(90_000)}</t></si></sst>` };
  const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'.repeat(50_000);
  expect(await refusalOf(excelFile(`<sheetData>${rows}</sheetData>`, long))).toBe('too-large');
});

test('what would make a careless reader slow is read or refused, and does not hang', async () => {
  const letters = 'a'.repeat(2_000_000);
  expect(await refusalOf(wordFile(`<w:tbl><w:tblGrid><w:gridCol ${letters}/></w:tblGrid>`))).toBe(
    'damaged',
  );
  const styles = `<styleSheet><numFmts><numFmt numFmtId="0" formatCode="${'['.repeat(2_000_000)}"/></numFmts><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`;
  const sheet = '<sheetData><row><c><v>1</v></c></row></sheetData>';
  expect((await readSource(excelFile(sheet, { 'xl/styles.xml': styles }))).lines).toHaveLength(2);
  const wide = `<w:tbl><w:tr>${'<w:tc/>'.repeat(300_000)}</w:tr></w:tbl>`;
  expect((await readSource(wordFile(wide))).lines).toEqual([]);
  const attribute = `<w:p><w:pPr ${letters}><w:numPr><w:numId ${letters}/></w:numPr></w:pPr></w:p>`;
  const numbering = { 'word/numbering.xml': '<w:numbering/>' };
  expect((await readSource(wordFile(attribute, numbering))).lines).toEqual([]);
  const newlines = `<w:p><w:r><w:t>${'\n'.repeat(30_000_000)}</w:t></w:r></w:p>`;
  expect(await refusalOf(wordFile(newlines))).toBe('line-too-long');
});

test('the same mark, style or sheet asked for again and again costs little', async () => {
  const level = `<w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(500_000)}"/></w:lvl>`;
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const marks = '<w:rPr/>'.repeat(200_000);
  const style = `<w:styles><w:style w:styleId="a"><w:pPr>${marks}<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
  const body = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>'.repeat(90_000);
  const more = { 'word/numbering.xml': numbering, 'word/styles.xml': style };
  expect((await readSource(wordFile(body, more))).lines).toHaveLength(90_000);
  const sheets = `<sheets>${'<sheet name="a" id="rId1"/>'.repeat(100_000)}</sheets>`;
  expect(await refusalOf(excelFile('', {}, sheets))).toBe('too-large');
});

test('names that climb and links that lead outside are only names', async () => {
  const parts = wordParts('<w:p><w:r><w:t>a</w:t></w:r></w:p>').map((part) =>
    part.name === 'word/_rels/document.xml.rels'
      ? {
          ...part,
          content:
            '<Relationships><Relationship Id="x" Type="t/styles" TargetMode="External" Target="http://example.org/s.xml"/>' +
            '<Relationship Id="y" Type="t/numbering" Target="../../../../etc/passwd"/></Relationships>',
        }
      : part,
  );
  const climbing = { name: '../../../etc/cron.d/x', content: 'x' };
  expect((await readSource(writeZip([...parts, climbing]))).lines).toEqual(['a']);
});
