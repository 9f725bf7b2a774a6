import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDelimited } from './delimited.ts';

const rowsOf = (text: string) =>
  readDelimited(text).map(({ number, texts }) => [number, ...texts.values()]);

test.each([
  ['tabs as pasted', 'Mã\tĐiểm\r\n1.1\t0,5\r\n'],
  ['semicolons as Vietnamese Excel writes', '\ufeffMã;Điểm\n1.1;0,5'],
  ['commas with quotes', '"Mã","Điểm"\n1.1,"0,5"\n'],
])('%s', (_, text) =>
  expect(rowsOf(text)).toEqual([
    [1, 'Mã', 'Điểm'],
    [2, '1.1', '0,5'],
  ]),
);
test('quotes hold separators, line ends and quotes; blank rows keep their number', () =>
  expect(rowsOf('a,b\n\n"nói ""có"",\nhai dòng",x')).toEqual([
    [1, 'a', 'b'],
    [3, 'nói "có",\nhai dòng', 'x'],
  ]));
test('the apostrophe of an export is not part of the text', () =>
  expect(rowsOf("a,b\n'=1+1,'tis")).toEqual([
    [1, 'a', 'b'],
    [2, '=1+1', "'tis"],
  ]));
test('whatever the text, it is read or refused, in its own order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a') }),
      (text) => {
        const numbers = readDelimited(text).map(({ number }) => number);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      },
    ),
  );
});
