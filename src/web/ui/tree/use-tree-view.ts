/** How a person has opened and searched a tree; the level and the search are in the address. */
import { useMemo, useState } from 'react';
import { fold } from '#domain/text/vietnamese.ts';
import { foldedTexts, type Column } from '../table/column.ts';
import { useUrlState } from '../use-url-state.ts';
import { indexTree, visibleRows, type TreeShape } from './flatten.ts';

/** How deep a tree stands open at first: fields and their criteria. */
const usualLevel = '2';

export interface TreeSearch<Row> {
  text: string;
  /** A filter of the feature's own. */
  isWanted: ((row: Row) => boolean) | undefined;
}

export function useTreeView<Row>(
  { rows, keyOf, parentOf }: TreeShape<Row>,
  columns: readonly Column<Row>[],
  { text, isWanted }: TreeSearch<Row>,
  prefix: string,
) {
  const [level, setLevel] = useUrlState(`${prefix}level`, usualLevel);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const tree = useMemo(() => indexTree({ rows, keyOf, parentOf }), [rows, keyOf, parentOf]);
  const folded = useMemo(() => foldedTexts(rows, columns), [rows, columns]);
  const words = text.trim() === '' ? [] : fold(text).split(' ');
  const isFound = (row: Row) => words.every((word) => folded.get(row)?.includes(word));
  const hasFilter = words.length > 0 || isWanted !== undefined;
  const isMatch = hasFilter ? (row: Row) => isFound(row) && (isWanted?.(row) ?? true) : undefined;
  const visible = visibleRows(tree, (key, at) => toggled.get(key) ?? at < Number(level), isMatch);
  return {
    visible,
    /** What the filters leave, whether its branch is open or not: for exports. */
    matching: visibleRows(tree, () => true, isMatch).map(({ row }) => row),
    depth: tree.depth,
    openLevel: Number(level),
    /** Expands to a level and forgets what was opened by hand. */
    setOpenLevel: (next: number) => {
      setToggled(new Map());
      setLevel(String(next));
    },
    toggle: (key: string, isExpanded: boolean) =>
      setToggled((before) => new Map(before).set(key, isExpanded)),
  };
}
