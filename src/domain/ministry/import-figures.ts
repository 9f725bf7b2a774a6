/** A table of the Ministry's points beside what stands: what would change, and what cannot be taken. */
import { compare, isNegative, sum, type Points } from '../points/points.ts';
import { formatPoints } from '../text/vietnamese.ts';
import type { Figure } from './figure.ts';

/** The columns of such a table. */
export type StatedColumn = 'code' | 'self' | 'ministry' | 'reason';

/** One row as read. A blank cell says nothing: what stands is kept. */
export interface StatedRow {
  /** The row of the file, from 1, and the cell of each column ("C7"). */
  row: number;
  cells: Partial<Record<StatedColumn, string>>;
  /** Null for the total. */
  code: string | null;
  selfPoints: Points | null;
  ministry: Points | 'notApplicable' | null;
  reason: string | null;
}

export interface RowFault {
  row: number;
  /** "C7"; null where the fault is the row's. */
  cell: string | null;
  /** In Vietnamese: what is wrong and what to do. */
  message: string;
}

export interface ImportNode {
  code: string;
  parent: string | null;
  maxPoints: Points;
  /** The rest of a partly listed parent may exceed its maximum by what the paper rounds. */
  isResidual: boolean;
  isSurvey: boolean | null;
}

export interface FigureChange {
  row: number;
  code: string | null;
  before: Figure | null;
  after: Figure;
}

export interface ImportDifference {
  changes: FigureChange[];
  /** Rows that say what stands already. */
  unchanged: number;
  faults: RowFault[];
}

const total = 'Tổng điểm';

/**
 * @param current the figures in force by code (null: the total)
 * @returns changes and faults in the order of the rows; a file with a fault is not to be written
 */
export function differenceOf(
  nodes: readonly ImportNode[],
  current: ReadonlyMap<string | null, Figure>,
  rows: readonly StatedRow[],
): ImportDifference {
  const known = new Map(nodes.map((node) => [node.code, node]));
  const fields = nodes.filter(({ parent }) => parent === null);
  const whole: ImportNode = {
    code: total,
    parent: null,
    maxPoints: sum(fields.map(({ maxPoints }) => maxPoints)),
    isResidual: false,
    isSurvey: null,
  };
  const seen = new Map<string | null, number>();
  const difference: ImportDifference = { changes: [], unchanged: 0, faults: [] };
  for (const stated of rows) {
    const { row, code } = stated;
    const faults = faultsOf(stated, code === null ? whole : known.get(code), seen.get(code));
    seen.set(code, seen.get(code) ?? row);
    if (faults.length > 0) {
      difference.faults.push(...faults);
      continue;
    }
    const before = current.get(code) ?? null;
    const after = laidOver(before, stated);
    if (isSame(before, after)) difference.unchanged += 1;
    else difference.changes.push({ row, code, before, after });
  }
  return difference;
}

function faultsOf(
  stated: StatedRow,
  node: ImportNode | undefined,
  earlierRow: number | undefined,
): RowFault[] {
  const { row, cells, selfPoints, ministry } = stated;
  const fault = (column: StatedColumn, message: string): RowFault => ({
    row,
    cell: cells[column] ?? null,
    message,
  });
  const name = stated.code ?? total;
  if (node === undefined) return [fault('code', `Bộ tiêu chí không có mã ${name}.`)];
  if (earlierRow !== undefined)
    return [fault('code', `Mã ${name} đã có ở dòng ${earlierRow}; chỉ giữ một dòng.`)];
  const faults = [
    ...outOfBounds(ministry === 'notApplicable' ? null : ministry, node).map((message) =>
      fault('ministry', `Điểm Bộ chấm ${message}`),
    ),
    ...outOfBounds(selfPoints, node).map((message) => fault('self', `Điểm tự chấm ${message}`)),
  ];
  if (selfPoints !== null && node.isSurvey === true)
    faults.push(fault('self', `Mã ${name} chấm bằng điều tra, không có điểm tự chấm; bỏ trống ô.`));
  return faults;
}

/** What is wrong with points of a node, in words; empty when nothing is. */
export function outOfBounds(points: Points | null, node: ImportNode): string[] {
  if (points === null) return [];
  if (isNegative(points)) return [`${formatPoints(points)} nhỏ hơn 0.`];
  if (node.isResidual || compare(points, node.maxPoints) <= 0) return [];
  return [`${formatPoints(points)} lớn hơn điểm tối đa ${formatPoints(node.maxPoints)}.`];
}

const missing: Figure = { state: 'missing', points: null, selfPoints: null, reason: null };

function laidOver(before: Figure | null, { ministry, selfPoints, reason }: StatedRow): Figure {
  const base = before ?? missing;
  const scored: Pick<Figure, 'state' | 'points'> =
    ministry === null
      ? { state: base.state, points: base.points }
      : ministry === 'notApplicable'
        ? { state: 'notApplicable', points: null }
        : { state: 'scored', points: ministry };
  return {
    ...scored,
    selfPoints: selfPoints ?? base.selfPoints,
    reason: reason ?? base.reason,
  };
}

const isSame = (before: Figure | null, after: Figure): boolean => {
  const base = before ?? missing;
  return (['state', 'points', 'selfPoints', 'reason'] as const).every(
    (field) => base[field] === after[field],
  );
};
