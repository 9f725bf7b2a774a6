/** One report in every format: what is proposed of it is the same. */
import { describe, expect, test } from 'vitest';
import { fileKinds, type FileKind } from '#domain/file/kind.ts';
import {
  letterheads,
  report,
  writePaperExcel,
  writePaperOpenDocument,
  writePaperWord,
} from '#test/office/paper.ts';
import { paperPdf, reportLines } from '#test/signature/paper-pdf.ts';
import { fromBytes } from './byte-source.ts';
import { readIdentity } from './identity.ts';
import { hasWords, readPaperWords } from './paper-words.ts';
import { sniffKind } from './sniff.ts';

const { left, right, title, body } = report;
const lines = [...left, ...right, '', ...title, '', ...body];
type Case = [name: string, kind: FileKind, write: () => Uint8Array | Promise<Uint8Array>];
const cases: Case[] = [
  ['a PDF', 'pdf', () => new Uint8Array(paperPdf(reportLines('45/BC-SNV', ['5', '7', '2020'])))],
  ...letterheads.map((letterhead): Case => [
    `Word, its letterhead ${letterhead}`,
    'docx',
    () => writePaperWord(report, letterhead),
  ]),
  ['Excel', 'xlsx', () => writePaperExcel(report)],
  ['an OpenDocument text', 'odt', () => writePaperOpenDocument('text', report)],
  ['an OpenDocument table', 'ods', () => writePaperOpenDocument('spreadsheet', report)],
  ['plain text', 'text', () => Buffer.from(lines.join('\n'))],
];

test.each(cases)('number, day, issuer and subject are read from %s', async (_, kind, write) => {
  const bytes = await write();
  expect(await sniffKind(fromBytes(bytes))).toEqual({ kind });
  expect(readIdentity(await readPaperWords(kind, bytes))).toEqual({
    number: '45/BC-SNV',
    issuedOn: '2020-07-05',
    issuer: 'Sở Nội vụ',
    subject: 'Báo cáo kết quả thực hiện cải cách hành chính sáu tháng đầu năm 2020',
  });
});

test('a kind is read when it can have words, else it has none', async () => {
  expect(fileKinds.filter(hasWords)).toEqual(['pdf', 'docx', 'xlsx', 'odt', 'ods', 'text']);
  expect(await readPaperWords('png', new Uint8Array([1]))).toEqual([]);
});

describe('an OpenDocument file', () => {
  const zip = (paragraphs: string) =>
    writePaperOpenDocument('text', { left: [], right: [], title: [paragraphs], body: [] });

  test('is read with its signs, without its notes', async () => {
    const words = await readPaperWords(
      'odt',
      zip(
        'Số:<text:s/>45/BC-SNV<text:note><text:p>chú thích</text:p></text:note><text:line-break/>V/v báo cáo',
      ),
    );
    expect(words.map(({ text }) => text)).toEqual(['Số: 45/BC-SNV', 'V/v báo cáo']);
  });

  test('that is damaged is refused by its reader', async () => {
    await expect(readPaperWords('odt', zip('<text:span>'))).rejects.toThrow();
  });
});
