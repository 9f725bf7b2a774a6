/** The reconciliation ledger (F2): what is printed beside what adds up, per node and for the total. */
import { subtract, sum, type Points } from '../points/points.ts';
import { childrenByParent, figureColumns, type FigureColumn, type RubricRow } from './tree.ts';

export interface LedgerEntry {
  /** Null for the total. */
  code: string | null;
  column: FigureColumn;
  printed: Points | null;
  /** The exact sum of the parts; null when a part has no figure. */
  summed: Points | null;
  /** printed − summed; null when either is missing. */
  difference: Points | null;
}

/** The exact sum of one column; null when a row has no figure there or there is no row. */
export function columnSum(rows: readonly RubricRow[], column: FigureColumn): Points | null {
  const figures = rows.map((row) => row[column]);
  return figures.length > 0 && figures.every((figure) => figure !== null) ? sum(figures) : null;
}

function entry(
  code: string | null,
  column: FigureColumn,
  printed: Points | null,
  parts: readonly RubricRow[],
): LedgerEntry {
  const summed = columnSum(parts, column);
  const difference = printed === null || summed === null ? null : subtract(printed, summed);
  return { code, column, printed, summed, difference };
}

/**
 * One entry per parent and figure, in the tree's order, then the total. Rests count as parts, so a
 * partly listed parent agrees with itself; nothing is rounded.
 */
export function ledger(
  rows: readonly RubricRow[],
  total: Record<FigureColumn, Points | null>,
): LedgerEntry[] {
  const children = childrenByParent(rows);
  const parents = rows.filter((row) => children.has(row.code));
  return [
    ...parents.flatMap((row) =>
      figureColumns.map((column) =>
        entry(row.code, column, row[column], children.get(row.code) ?? []),
      ),
    ),
    ...figureColumns.map((column) => entry(null, column, total[column], children.get(null) ?? [])),
  ];
}
