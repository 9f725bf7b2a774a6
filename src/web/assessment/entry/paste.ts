/** A block pasted from a spreadsheet: which row each cell goes to, what it is read as, what is refused. */
import type { Facts } from '#domain/scoring/fact.ts';
import { tidy } from '#domain/text/vietnamese.ts';
import type { Line } from '../lines.ts';
import { readCell } from './cell-text.ts';

export type PasteRefusal =
  /** Not one of the rows that may be scored now; no such row; more text than facts; no fact of its kind. */
  | { kind: 'closed' }
  | { kind: 'unknown' }
  | { kind: 'tooMuch' }
  | { kind: 'wrong'; label: string; why: string };

export interface PastedCell {
  /** As in the first pasted column where codes were pasted too; null beyond the last row. */
  code: string | null;
  name: string;
  text: string;
  facts: Facts | null;
  refusal: PasteRefusal | null;
}

/** Rows and cells of what a spreadsheet put on the clipboard; a quoted cell may hold tabs and lines. */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/gy;
  const ends = /\t|\r\n|\r|\n|$/gy;
  for (let at = 0; at < text.length || at === 0;) {
    cells.lastIndex = at;
    const cell = cells.exec(text);
    rows.at(-1)?.push(cell?.[1]?.replaceAll('""', '"') ?? cell?.[2] ?? '');
    ends.lastIndex = cells.lastIndex;
    const end = ends.exec(text)?.[0] ?? '';
    at = ends.lastIndex;
    if (end === '' || at >= text.length) break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

export interface PasteGround {
  /** The rows in sight, in their order. */
  lines: readonly Line[];
  /** The row of the active cell. */
  from: number;
  /** Sums and rows one may not score are passed over, so that the column holds scored rows only. */
  skipsClosed: boolean;
}

/** With codes in the first column, by code; otherwise down from the active cell. */
export function planPaste(block: readonly string[][], ground: PasteGround): PastedCell[] {
  const byCode = new Map(ground.lines.map((line) => [line.code, line]));
  const codeOf = (row: readonly string[]) => tidy(row[0] ?? '');
  if (block.every((row) => row.length > 1 && (byCode.has(codeOf(row)) || codeOf(row) === '')))
    return block
      .filter((row) => codeOf(row) !== '')
      .map((row) => pastedInto(byCode.get(codeOf(row)), tidy(row.at(-1) ?? '')))
      .filter(({ text }) => text !== '');
  const below = ground.lines
    .slice(ground.from)
    .filter(({ isOpen }) => isOpen || !ground.skipsClosed);
  return block
    .map((row, at) => pastedInto(below[at], tidy(row[0] ?? '')))
    .filter(({ text }) => text !== '');
}

function pastedInto(line: Line | undefined, text: string): PastedCell {
  const cell = { code: line?.code ?? null, name: line?.node.name ?? '', text };
  const refused = (refusal: PasteRefusal): PastedCell => ({ ...cell, facts: null, refusal });
  if (line === undefined) return refused({ kind: 'unknown' });
  if (!line.isOpen || line.rule === undefined) return refused({ kind: 'closed' });
  const read = readCell(line.rule, text);
  if (read.ok) return { ...cell, facts: read.facts, refusal: null };
  return refused(
    read.label === null ? { kind: 'tooMuch' } : { kind: 'wrong', label: read.label, why: read.why },
  );
}
