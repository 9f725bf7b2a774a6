/** The rows of the grid: the rubric's nodes in order, with what never changes while the sheet is open. */
import type { EditionNode } from '#domain/rubric/edition.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';
import type { ReadyEdition } from '#domain/scoring/score-sheet.ts';
import { fold } from '#domain/text/vietnamese.ts';

export interface Line {
  code: string;
  node: EditionNode;
  /** 1 for a field. */
  level: number;
  isLeaf: boolean;
  rule: BoundRule | undefined;
  /** The reader may score it now. */
  isOpen: boolean;
  /** Code and name, folded for search. */
  folded: string;
}

export function linesOf(ready: ReadyEdition, mayScore: readonly string[]): Line[] {
  const open = new Set(mayScore);
  const levels = new Map<string, number>();
  return ready.edition.nodes.map((node) => {
    const level = node.parent === null ? 1 : (levels.get(node.parent) ?? 0) + 1;
    levels.set(node.code, level);
    return {
      code: node.code,
      node,
      level,
      isLeaf: !ready.children.has(node.code),
      rule: ready.rules.get(node.code),
      isOpen: open.has(node.code),
      folded: fold(`${node.code} ${node.name}`),
    };
  });
}
