/** Rests: what a partly listed parent keeps beyond the children the paper prints. */
import { compare, subtract, zero, type Points } from '../points/points.ts';
import { lastNumber, restCode } from './code.ts';
import { columnSum } from './ledger.ts';
import { childrenByParent, type FigureColumn, type RubricRow } from './tree.ts';

export interface Rest extends Record<FigureColumn, Points | null> {
  code: string;
  parent: string;
  /** Whether numbers are missing between the printed children: a sure sign that some are left out. */
  hasGaps: boolean;
}

function left(parent: RubricRow, children: readonly RubricRow[], column: FigureColumn) {
  const printed = parent[column];
  const summed = columnSum(children, column);
  return printed === null || summed === null ? null : subtract(printed, summed);
}

const hasGaps = (children: readonly RubricRow[]): boolean =>
  children.some((child, at) => lastNumber(child.code) !== at + 1);

/** The rests of all parents whose printed children have less than the parent's maximum. */
export function restsOf(rows: readonly RubricRow[]): Rest[] {
  const children = childrenByParent(rows);
  return rows.flatMap((parent) => {
    const parts = children.get(parent.code);
    const maxPoints = parts ? left(parent, parts, 'maxPoints') : null;
    if (!parts || maxPoints === null || compare(maxPoints, zero) <= 0) return [];
    return [
      {
        code: restCode(parent.code),
        parent: parent.code,
        maxPoints,
        previousScore: left(parent, parts, 'previousScore'),
        target: left(parent, parts, 'target'),
        hasGaps: hasGaps(parts),
      },
    ];
  });
}
