/** The words of a document outside its appendix tables, one paragraph each. */
import type { Block, SourceRow } from '../source/source.ts';
import { readColumns } from './columns.ts';

export interface Words {
  text: string;
  line: number;
  /** Whether it follows the paragraph before without a blank line (or cell) between. */
  adjacent: boolean;
}

/** The letterhead and the signature block are tables too, in Word: their cells are words. */
const cellWords = (row: SourceRow): Words[] =>
  row.cells.flatMap(({ text }) =>
    text.split('\n').map((part, at) => ({ text: part, line: row.line, adjacent: at > 0 })),
  );

const isPlanTable = (rows: readonly SourceRow[]): boolean =>
  rows.length > 8 || rows.some((row) => readColumns(row.cells.map(({ text }) => text)) !== null);

export function wordsOf(blocks: readonly Block[]): Words[] {
  const words: Words[] = [];
  let lastLine = -1;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      block.text.split('\n').forEach((text, at) => {
        words.push({ text, line: block.line, adjacent: at > 0 || block.line <= lastLine + 1 });
      });
      lastLine = block.line;
    } else if (!isPlanTable(block.rows)) words.push(...block.rows.flatMap(cellWords));
  }
  return words.filter(({ text }) => text !== '');
}
