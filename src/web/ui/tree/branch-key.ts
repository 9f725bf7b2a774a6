import type { TreeRow } from './flatten.ts';

/** What a key does to a branch: expands or folds it, or moves to its first child or its parent. */
export type BranchStep =
  { key: string; isExpanded: boolean; focus?: undefined } | { focus: number };

/** Arrow right opens, then enters; arrow left folds, then leaves (the WAI-ARIA treegrid). */
export function branchKey<Row>(
  { key }: { key: string },
  rows: readonly TreeRow<Row>[],
  active: number,
): BranchStep | null {
  const line = rows[active];
  if (line === undefined) return null;
  if (key === 'ArrowRight' && line.hasChildren)
    return line.isExpanded ? { focus: active + 1 } : { key: line.key, isExpanded: true };
  if (key !== 'ArrowLeft') return null;
  if (line.isExpanded) return { key: line.key, isExpanded: false };
  const parent = rows.findIndex((each) => each.key === line.parentKey);
  return parent < 0 ? null : { focus: parent };
}
