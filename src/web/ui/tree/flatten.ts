/** Which rows of a tree are seen: pure, so that a keystroke costs one pass over the rows. */

export interface TreeRow<Row> {
  row: Row;
  key: string;
  parentKey: string | null;
  /** 1 for a root. */
  level: number;
  hasChildren: boolean;
  isExpanded: boolean;
  /** Place among its siblings in sight, from 1, and how many there are. */
  place: number;
  siblings: number;
}

export interface TreeShape<Row> {
  /** Parents before their children, siblings in order. */
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  parentOf: (row: Row) => string | null;
}

/** The tree indexed once: children by parent, in the order of the rows. */
export interface Tree<Row> extends TreeShape<Row> {
  children: ReadonlyMap<string | null, readonly Row[]>;
  depth: number;
}

export function indexTree<Row>(shape: TreeShape<Row>): Tree<Row> {
  const children = new Map<string | null, Row[]>();
  const levels = new Map<string, number>();
  for (const row of shape.rows) {
    const parent = shape.parentOf(row);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [row]);
    else siblings.push(row);
    levels.set(shape.keyOf(row), parent === null ? 1 : (levels.get(parent) ?? 0) + 1);
  }
  return { ...shape, children, depth: Math.max(1, ...levels.values()) };
}

/**
 * The rows in sight. With `isWanted`, the wanted rows under all their ancestors, everything opened;
 * otherwise the branches for which `isExpanded` holds.
 */
export function visibleRows<Row>(
  tree: Tree<Row>,
  isExpanded: (key: string, level: number) => boolean,
  isWanted?: (row: Row) => boolean,
): TreeRow<Row>[] {
  const kept = isWanted === undefined ? null : withAncestors(tree, isWanted);
  const shownBelow = (key: string | null): readonly Row[] => {
    const all = tree.children.get(key) ?? [];
    return kept === null ? all : all.filter((row) => kept.has(tree.keyOf(row)));
  };
  const seen: TreeRow<Row>[] = [];
  const walk = (parentKey: string | null, level: number) => {
    const shown = shownBelow(parentKey);
    shown.forEach((row, at) => {
      const key = tree.keyOf(row);
      const hasChildren = shownBelow(key).length > 0;
      const isOpen = hasChildren && (kept !== null || isExpanded(key, level));
      const standing = { place: at + 1, siblings: shown.length };
      seen.push({ row, key, parentKey, level, hasChildren, isExpanded: isOpen, ...standing });
      if (isOpen) walk(key, level + 1);
    });
  };
  walk(null, 1);
  return seen;
}

function withAncestors<Row>(tree: Tree<Row>, isWanted: (row: Row) => boolean): Set<string> {
  const parents = new Map(tree.rows.map((row) => [tree.keyOf(row), tree.parentOf(row)]));
  const kept = new Set<string>();
  for (const row of tree.rows) {
    if (!isWanted(row)) continue;
    for (let key: string | null = tree.keyOf(row); key !== null; key = parents.get(key) ?? null)
      kept.add(key);
  }
  return kept;
}
