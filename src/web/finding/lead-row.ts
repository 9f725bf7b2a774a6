import type { TreeNode } from '#contract/rubric.ts';

/** A proposed lead beside the paper. */
export interface LeadRow {
  node: TreeNode;
  /** The blank row of the paper; null for a rest, which is not printed. */
  lineText: string | null;
}
