/** Which rows are shown: by what is the matter with them and by search; parents stay with their rows. */
import { fold } from '#domain/text/vietnamese.ts';
import type { Line } from './lines.ts';

export const rowFilters = ['missing', 'differs', 'unconfirmed', 'threads'] as const;
export type RowFilter = (typeof rowFilters)[number];

export const parseRowFilters = (text: string): RowFilter[] =>
  rowFilters.filter((filter) => text.split(',').includes(filter));

export interface RowFacts {
  missing: ReadonlySet<string>;
  differs: ReadonlySet<string>;
  threads: ReadonlySet<string>;
}

function holds(filter: RowFilter, { code, node }: Line, facts: RowFacts): boolean {
  if (filter === 'unconfirmed') return node.rule !== null && node.rule.confidence === 'unconfirmed';
  return facts[filter].has(code);
}

/** Several filters chosen must all hold. */
export function shownLines(
  lines: readonly Line[],
  filters: readonly RowFilter[],
  search: string,
  facts: RowFacts,
): readonly Line[] {
  const asked = fold(search);
  if (filters.length === 0 && asked === '') return lines;
  const parents = new Map(lines.map(({ code, node }) => [code, node.parent]));
  const kept = new Set<string>();
  for (const line of lines) {
    const isWanted =
      line.folded.includes(asked) &&
      (filters.length === 0 ||
        (line.isLeaf && filters.every((filter) => holds(filter, line, facts))));
    if (!isWanted) continue;
    for (let code: string | null = line.code; code !== null; code = parents.get(code) ?? null)
      kept.add(code);
  }
  return lines.filter(({ code }) => kept.has(code));
}
