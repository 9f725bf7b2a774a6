/** Where each printed code stands in the tree: its one code, its parent, its level. */
import type { Finding, NodeLevel } from '#domain/plan/plan.ts';
import { parentCode, romanValue } from '#domain/rubric/code.ts';

export interface CodedRow {
  /** As printed, in its one form. */
  printed: string;
  line: number;
}

export interface Place {
  code: string;
  parent: string | null;
  level: NodeLevel;
}

const isRoman = (code: string): boolean => romanValue(code) !== null;
const levels: NodeLevel[] = ['field', 'criterion', 'subCriterion'];

/**
 * Under Roman fields numbering may begin anew: "I, 1, 2, II, 1, 2". It does where a field's first
 * number is not above the last one of the field before.
 */
function numberingRestarts(rows: readonly CodedRow[]): boolean {
  let last: number | null = null;
  let isFirst = false;
  for (const { printed } of rows) {
    if (isRoman(printed)) isFirst = true;
    if (!/^\d+$/.test(printed)) continue;
    if (isFirst && last !== null && Number(printed) <= last) return true;
    isFirst = false;
    last = Number(printed);
  }
  return false;
}

interface Coded extends CodedRow {
  code: string;
  /** The Roman field above; null where fields have Arabic numbers. */
  field: string | null;
}

/** Codes are kept as printed; where numbering begins anew they carry their field's: "II.1". */
function coded(rows: readonly CodedRow[]): Coded[] {
  const restarts = numberingRestarts(rows);
  let field: string | null = null;
  return rows.map((row) => {
    if (isRoman(row.printed)) {
      field = row.printed;
      return { ...row, code: row.printed, field: null };
    }
    const carries = restarts && field !== null && /^\d/.test(row.printed);
    return { ...row, code: carries ? `${field}.${row.printed}` : row.printed, field };
  });
}

const error = (code: string, row: Coded, words: string): Finding => ({
  code,
  severity: 'error',
  node: row.code,
  line: row.line,
  message: `Dòng ${row.line}, mục ${row.code}: ${words}`,
});

interface Tree {
  all: ReadonlySet<string>;
  seen: Map<string, number>;
  depths: Map<string, number>;
  findings: Finding[];
}

/** The nearest code above that is printed somewhere; the Roman field, or null, when there is none. */
function nearest(row: Coded, tree: Tree): string | null {
  let up = parentCode(row.code);
  while (up !== null && !tree.all.has(up)) up = parentCode(up);
  return up ?? row.field;
}

function parentOf(row: Coded, tree: Tree): string | null {
  const up = parentCode(row.code);
  if (up === null) return row.field;
  if (tree.seen.has(up)) return up;
  // "1.1" right under "I".
  if (row.field !== null && romanValue(row.field) === Number(up) && !tree.all.has(up))
    return row.field;
  if (tree.all.has(up)) {
    tree.findings.push(
      error(
        'child-before-parent',
        row,
        `đứng trên mục cha ${up}; hãy chuyển xuống dưới mục cha hoặc sửa mã.`,
      ),
    );
    return up;
  }
  const place = nearest(row, tree);
  const where = place === null ? 'được để ở cấp cao nhất' : `tạm để dưới mục ${place}`;
  tree.findings.push(
    error(
      'parent-missing',
      row,
      `không thấy mục cha ${up} trong bảng, ${where}; hãy thêm mục cha hoặc sửa mã.`,
    ),
  );
  return place;
}

/** The places of all rows; null for a row whose code was used before (with a finding). */
export function placeRows(rows: readonly CodedRow[]): {
  places: (Place | null)[];
  findings: Finding[];
} {
  const withCodes = coded(rows);
  const tree: Tree = {
    all: new Set(withCodes.map(({ code }) => code)),
    seen: new Map(),
    depths: new Map(),
    findings: [],
  };
  const places = withCodes.map((row) => {
    const first = tree.seen.get(row.code);
    if (first !== undefined) {
      tree.findings.push(
        error(
          'code-duplicate',
          row,
          `mã đã dùng ở dòng ${first}; dòng này chưa được nhập, hãy sửa mã.`,
        ),
      );
      return null;
    }
    const parent = parentOf(row, tree);
    const below = parent === null ? 0 : (tree.depths.get(parent) ?? 0) + 1;
    const depth = Math.max(below, row.code.split('.').length - 1);
    tree.seen.set(row.code, row.line);
    tree.depths.set(row.code, depth);
    return { code: row.code, parent, level: levels[Math.min(depth, 2)] ?? 'subCriterion' };
  });
  return { places, findings: tree.findings };
}
