import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileKinds, kindFacts } from './kind.ts';
import { extensionFits, nameToSave, tidyFileName } from './name.ts';

describe('a name as given', () => {
  test.each([
    ['Quyết định số 123 về cải cách.pdf', 'Quyết định số 123 về cải cách.pdf'],
    ['Kế hoạch.docx'.normalize('NFD'), 'Kế hoạch.docx'],
    ['C:\\Users\\sở\\Báo cáo.pdf', 'Báo cáo.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\0b\r\nc\t.pdf', 'a b c.pdf'],
    ['Tờ trình\u202egpj.exe', 'Tờ trìnhgpj.exe'],
    ['  .ẩn.pdf. ', 'ẩn.pdf'],
    ['123/KH-UBND.pdf', 'KH-UBND.pdf'],
    ['', 'tệp'],
    ['/', 'tệp'],
    ['....', 'tệp'],
    ['.pdf', 'pdf'],
  ])('%j is kept as %j', (given, kept) => expect(tidyFileName(given)).toBe(kept));

  test('that is too long keeps its extension', () => {
    const kept = tidyFileName(`${'ệ'.repeat(500)}.docx`);
    expect(kept).toBe(`${'ệ'.repeat(120)}.docx`);
  });

  test('comes out harmless whatever it was, and the same when tidied again', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (given) => {
        const kept = tidyFileName(given);
        expect(kept).not.toMatch(/[\p{Cc}/\\\u202a-\u202e\u2066-\u2069]/u);
        expect(kept).not.toMatch(/^\.|^$/);
        expect([...kept].length).toBeLessThanOrEqual(131);
        expect(tidyFileName(kept)).toBe(kept);
      }),
    );
  });
});

describe('the extension', () => {
  test.each([
    ['a.pdf', 'pdf', true],
    ['a.PDF', 'pdf', true],
    ['a.jpeg', 'jpeg', true],
    ['so-lieu.csv', 'text', true],
    ['a.docx', 'pdf', false],
    ['123-KH-UBND', 'pdf', false],
    ['a.pdf.exe', 'pdf', false],
  ] as const)('of %s for a %s: %s', (name, kind, fits) =>
    expect(extensionFits(name, kind)).toBe(fits),
  );

  test.each([
    ['Báo cáo.pdf', 'pdf', 'Báo cáo.pdf'],
    ['Báo cáo.docx', 'pdf', 'Báo cáo.docx.pdf'],
    ['cai-dat.bat', 'text', 'cai-dat.bat.txt'],
    ['123-KH-UBND', 'jpeg', '123-KH-UBND.jpg'],
  ] as const)('of %s saved as a %s gives %s', (name, kind, saved) =>
    expect(nameToSave(name, kind)).toBe(saved),
  );
});

test('every kind has a media type of its own', () => {
  const types = fileKinds.map((kind) => kindFacts[kind].mediaType);
  expect(new Set(types).size).toBe(fileKinds.length);
});
