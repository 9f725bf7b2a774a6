/** Markup that a scan or a conversion left in the words: HTML tags and entities, Markdown marks. */
import type { Block, Source } from '../source/source.ts';
import type { Finding } from '#domain/plan/plan.ts';

const tag = /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?>/gi;
const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const entity = /&(?:nbsp|amp|lt|gt|quot);/g;
/** "**123**" and "__123__"; "*2*", a mark by hand; "NC_(TB)", an escaped bracket. */
const marks = /\*\*|__|(?<![\p{L}\d])\*[^*\s]{0,3}\*|_(?=\()/gu;

/** The words without markup; line breaks stay. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/<br ?\/?>/gi, '\n')
    .replace(tag, '')
    .replace(entity, (found) => entities[found] ?? found)
    .replace(marks, (found) => (found === '_' ? ' ' : ''))
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

function marksIn(text: string): string[] {
  const found = [tag, entity, marks].flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found)].filter((mark) => !mark.startsWith('</'));
}

/** The same blocks without markup. */
export const cleanBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: withoutMarkup(block.text) }
      : {
          kind: 'table',
          rows: block.rows.map((row) => ({
            line: row.line,
            cells: row.cells.map((cell) => ({ ...cell, text: withoutMarkup(cell.text) })),
          })),
        },
  );

/** One finding per line that carried markup. */
export function markupFindings(source: Source): Finding[] {
  const lines = new Map<number, string[]>();
  const note = (line: number, text: string): void => {
    const found = marksIn(text);
    if (found.length > 0) lines.set(line, [...(lines.get(line) ?? []), ...found]);
  };
  for (const block of source.blocks) {
    if (block.kind === 'paragraph') note(block.line, block.text);
    else for (const row of block.rows) for (const cell of row.cells) note(row.line, cell.text);
  }
  return [...lines].map(([line, found]) => ({
    code: 'markup-removed',
    severity: 'info',
    node: null,
    line,
    message: `Dòng ${line}: đã bỏ dấu định dạng ${[...new Set(found)].join(' ')} còn sót khi quét; chữ giữ nguyên.`,
  }));
}
