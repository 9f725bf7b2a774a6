/** The tree of a rubric: rows that name their parents, of any depth. */
import type { Points } from '../points/points.ts';

export type FigureColumn = 'maxPoints' | 'previousScore' | 'target';
export const figureColumns: readonly FigureColumn[] = ['maxPoints', 'previousScore', 'target'];

/** What the checks and sums need of a node. Null figures are not printed, or not readable. */
export interface RubricRow extends Record<FigureColumn, Points | null> {
  code: string;
  parent: string | null;
  residual: boolean;
  line: number | null;
}

/** The children of every node in the order given; the fields stand under null. */
export function childrenByParent<Row extends RubricRow>(
  rows: readonly Row[],
): Map<string | null, Row[]> {
  const children = new Map<string | null, Row[]>();
  for (const row of rows) {
    const siblings = children.get(row.parent);
    if (siblings) siblings.push(row);
    else children.set(row.parent, [row]);
  }
  return children;
}
