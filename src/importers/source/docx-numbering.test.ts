import { expect, test } from 'vitest';
import { wordFile } from '#test/office/zip.ts';
import { readSource } from './read-source.ts';

const level = (at: number, format: string, pattern: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const family = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, change = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${change}</w:num>`;
const p = (text: string, id: number, at = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function linesOf(body: string, definitions: string, styles = ''): Promise<string[]> {
  const more = {
    'word/numbering.xml': `<w:numbering>${definitions}</w:numbering>`,
    'word/styles.xml': `<w:styles>${styles}</w:styles>`,
  };
  return (await readSource(wordFile(body, more))).lines;
}

test('numbers that Word writes itself are text: a column numbered by itself is not empty', async () => {
  const row = (name: string): string =>
    `<w:tr><w:tc>${p('', 1)}</w:tc><w:tc><w:p><w:r><w:t>${name}</w:t></w:r></w:p></w:tc></w:tr>`;
  const body = `<w:tbl>${row('Một')}${row('Hai').repeat(3)}</w:tbl>`;
  const lines = await linesOf(body, family(0, level(0, 'decimal', '%1.')) + list(1, 0));
  expect(lines).toEqual(['1. | Một', '2. | Hai', '3. | Hai', '4. | Hai']);
});

test('levels count within each other and start again below a new number', async () => {
  const definitions =
    family(
      0,
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'lowerLetter', '%3)'),
    ) + list(1, 0);
  const body =
    p('A', 1) +
    p('B', 1, 1) +
    p('C', 1, 2) +
    p('D', 1, 2) +
    p('E', 1, 1) +
    p('F', 1) +
    p('G', 1, 1);
  expect(await linesOf(body, definitions)).toEqual([
    'I. A',
    '1. B',
    'a) C',
    'b) D',
    '2. E',
    'II. F',
    '1. G',
  ]);
});

test('codes of several parts, padded numbers and bullets of symbol fonts', async () => {
  const definitions =
    family(0, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) +
    family(1, level(0, 'decimalZero', '%1/', 9)) +
    family(2, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', '+')) +
    [0, 1, 2].map((id) => list(id + 1, id)).join('');
  const body = p('A', 1) + p('B', 1, 1) + p('C', 2) + p('D', 2) + p('E', 3) + p('F', 3, 1);
  expect(await linesOf(body, definitions)).toEqual([
    '1 A',
    '1.1 B',
    '09/ C',
    '10/ D',
    '- E',
    '+ F',
  ]);
});

test('lists of one family count on together, unless one starts again', async () => {
  const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const definitions =
    family(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, again);
  const body = p('A', 1) + p('B', 2) + p('C', 3) + p('D', 3);
  expect(await linesOf(body, definitions)).toEqual(['1. A', '2. B', '1. C', '2. D']);
});

test('a style brings its number, also through the style it is based on, and list 0 none', async () => {
  const styles =
    '<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>' +
    '<w:style w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>';
  const styled = (text: string, style: string, more = ''): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  const body =
    styled('A', 'Muc') + styled('B', 'MucCon') + styled('C', 'Muc', none) + styled('D', 'Vong');
  const definitions = family(0, level(0, 'decimal', '%1.')) + list(1, 0);
  expect(await linesOf(body, definitions, styles)).toEqual(['1. A', '2. B', 'C', 'D']);
});
