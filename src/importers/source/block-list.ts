/** Collects paragraphs and tables in order and numbers the lines they show as. */
import { limits } from './limits.ts';
import { refused } from './refusals.ts';
import type { Block, Source, SourceCell } from './source.ts';

export interface BlockList {
  /** Each line of the text becomes a paragraph in NFC; blank ones are dropped. */
  addParagraph(text: string): void;
  addTable(rows: readonly SourceCell[][]): void;
  toSource(format: Source['format']): Source;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** @throws RefusedFile, from the adding functions, beyond the limits. */
export function startBlocks(): BlockList {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let cells = 0;
  let characters = 0;

  /** Before anything is copied: one stored string may stand in a hundred thousand cells. */
  function count(length: number): void {
    characters += length;
    if (length > limits.lineLength) throw refused('longLine');
    if (characters > limits.characters) throw refused('largeXml');
  }

  function addLine(text: string): number {
    if (lines.length >= limits.lines) throw refused('manyLines');
    return lines.push(text);
  }

  return {
    addParagraph(text) {
      count(text.length);
      for (const part of text.normalize('NFC').split('\n')) {
        const trimmed = part.trim();
        if (trimmed === '') continue;
        blocks.push({ kind: 'paragraph', line: addLine(onOneLine(trimmed)), text: trimmed });
      }
    },
    addTable(rows) {
      if (rows.length === 0) return;
      cells += rows.reduce((sum, row) => sum + row.length, 0);
      if (cells > limits.cells) throw refused('largeTable');
      const numbered = rows.map((row) => {
        count(row.reduce((sum, cell) => sum + cell.text.length, 0));
        const composed = row.map((cell) => ({ ...cell, text: cell.text.normalize('NFC') }));
        const line = addLine(composed.map((cell) => onOneLine(cell.text)).join(' | '));
        return { line, cells: composed };
      });
      blocks.push({ kind: 'table', rows: numbered });
    },
    toSource: (format) => ({ format, lines, blocks }),
  };
}
