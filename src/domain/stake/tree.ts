/** The tree beneath points at stake: which leaves a node stands for, and what it takes from above. */

export interface TreeNode {
  code: string;
  parent: string | null;
}

export interface Tree<N extends TreeNode> {
  /** The leaves at or below a node, in the printed order; a leaf stands for itself. */
  leavesOf(code: string): N[];
  /** The node and what it lies under, nearest first. */
  pathOf(node: N): N[];
  isLeaf(code: string): boolean;
}

/** A parent that is not in the list makes its child a root; a circle ends where it began. */
export function treeOf<N extends TreeNode>(nodes: readonly N[]): Tree<N> {
  const known = new Map(nodes.map((node) => [node.code, node]));
  const parents = new Set(nodes.flatMap((node) => (node.parent === null ? [] : [node.parent])));
  const isLeaf = (code: string): boolean => !parents.has(code);
  const pathOf = (node: N): N[] => {
    const path: N[] = [];
    for (
      let next: N | undefined = node;
      next !== undefined && !path.includes(next);
      next = next.parent === null ? undefined : known.get(next.parent)
    )
      path.push(next);
    return path;
  };
  const leaves = new Map<string, N[]>();
  for (const node of nodes)
    if (isLeaf(node.code))
      for (const above of pathOf(node))
        leaves.set(above.code, [...(leaves.get(above.code) ?? []), node]);
  return { leavesOf: (code) => leaves.get(code) ?? [], pathOf, isLeaf };
}
