/** What can be wrong with a rubric as printed: each fault with its node and line, in words. */
import type { Finding } from '../plan/plan.ts';
import { compare, isNegative, zero, type Points } from '../points/points.ts';
import { formatPoints } from '../text/vietnamese.ts';
import { columnSum, ledger, type LedgerEntry } from './ledger.ts';
import type { Rest } from './rest.ts';
import { childrenByParent, type FigureColumn, type RubricRow } from './tree.ts';

export const columnNames: Record<FigureColumn, string> = {
  maxPoints: 'điểm tối đa',
  previousScore: 'điểm năm trước',
  target: 'mục tiêu',
};

const isAbove = (a: Points | null, b: Points | null): boolean =>
  a !== null && b !== null && compare(a, b) > 0;

const show = (figure: Points | null): string => (figure === null ? 'trống' : formatPoints(figure));

/** Figures of one node against its own maximum: errors, since no paper means them so. */
function aboveMaximum(row: RubricRow): Finding[] {
  const columns = [
    { column: 'previousScore', code: 'score-above-maximum' },
    { column: 'target', code: 'target-above-maximum' },
  ] as const;
  return columns
    .filter(({ column }) => isAbove(row[column], row.maxPoints))
    .map(({ column, code }) => ({
      code,
      severity: 'error',
      node: row.code,
      line: row.line,
      message: `Mục ${row.code}: ${columnNames[column]} ${show(row[column])} lớn hơn điểm tối đa ${show(row.maxPoints)}; hãy sửa một trong hai số.`,
    }));
}

function childrenAboveParent(row: RubricRow, children: readonly RubricRow[]): Finding[] {
  const summed = columnSum(children, 'maxPoints');
  if (!isAbove(summed, row.maxPoints)) return [];
  return [
    {
      code: 'children-above-parent',
      severity: 'error',
      node: row.code,
      line: row.line,
      message: `Mục ${row.code}: điểm tối đa các mục con cộng lại ${show(summed)}, lớn hơn điểm tối đa ${show(row.maxPoints)} của chính mục này; hãy kiểm tra điểm tối đa của mục và các mục con.`,
    },
  ];
}

function sumDiffers(entry: LedgerEntry, line: number | null): Finding {
  const { code, column, printed, summed } = entry;
  const where = code === null ? 'Tổng điểm' : `Mục ${code}`;
  const parts = code === null ? 'các lĩnh vực' : 'các mục con';
  return {
    code: code === null ? 'total-differs' : 'sum-differs',
    severity: 'warning',
    node: code,
    line,
    message: `${where}: ${columnNames[column]} in ${show(printed)}, cộng ${parts} được ${show(summed)}; bản in giữ nguyên, hãy đối chiếu với văn bản gốc.`,
  };
}

/** Printed figures that their parts do not add up to; maxima of children are checked on their own. */
function differences(
  rows: readonly RubricRow[],
  total: Record<FigureColumn, Points | null>,
  totalLine: number | null,
): Finding[] {
  const lines = new Map(rows.map((row) => [row.code, row.line]));
  return ledger(rows, total)
    .filter(({ code, column }) => code === null || column !== 'maxPoints')
    .filter(({ difference }) => difference !== null && compare(difference, zero) !== 0)
    .map((entry) =>
      sumDiffers(entry, entry.code === null ? totalLine : (lines.get(entry.code) ?? null)),
    );
}

/** A rest with more points than its maximum, or fewer than none: the print differs somewhere. */
function restOutOfRange(rest: Rest, line: number | null): Finding[] {
  return (['previousScore', 'target'] as const).flatMap((column) => {
    const value = rest[column];
    const above = isAbove(value, rest.maxPoints);
    if (value === null || (!above && !isNegative(value))) return [];
    const most = rest.maxPoints === null ? '' : formatPoints(rest.maxPoints, 3);
    return [
      {
        code: above ? 'rest-above-maximum' : 'rest-below-zero',
        severity: 'warning',
        node: rest.parent,
        line,
        message: `Mục ${rest.parent}: phần không liệt kê có ${columnNames[column]} ${formatPoints(value, 3)} trên tối đa ${most}; hãy đối chiếu ${columnNames[column]} của mục và các mục con với văn bản gốc.`,
      },
    ];
  });
}

function partlyListed(rest: Rest, line: number | null): Finding {
  const doubt = rest.hasGaps
    ? ''
    : ' Các mã con liền nhau từ 1, nên cũng có thể một điểm tối đa bị in sai; hãy kiểm tra.';
  return {
    code: 'partly-listed',
    severity: rest.hasGaps ? 'info' : 'warning',
    node: rest.parent,
    line,
    message: `Mục ${rest.parent} chỉ liệt kê một phần: phần còn lại ${show(rest.maxPoints)} điểm tối đa được ghi thành mục ${rest.code} để tổng khớp.${doubt}`,
  };
}

/**
 * All findings on the figures of a tree that already holds its rests.
 * @param total the printed total, null where a figure is not printed
 */
export function checkFigures(
  rows: readonly RubricRow[],
  rests: readonly Rest[],
  total: Record<FigureColumn, Points | null>,
  totalLine: number | null,
): Finding[] {
  const children = childrenByParent(rows);
  const lines = new Map(rows.map((row) => [row.code, row.line]));
  const printed = rows.filter((row) => !row.residual);
  return [
    ...printed.flatMap(aboveMaximum),
    ...printed.flatMap((row) => childrenAboveParent(row, children.get(row.code) ?? [])),
    ...differences(rows, total, totalLine),
    ...rests.map((rest) => partlyListed(rest, lines.get(rest.parent) ?? null)),
    ...rests.flatMap((rest) => restOutOfRange(rest, lines.get(rest.parent) ?? null)),
  ];
}
