/** What is wrong with a crosswalk: every old and new leaf must be named, and as what it is. */
import { leavesOf, type CrosswalkStep } from './crosswalk.ts';
import type { EditionFinding } from './check-edition.ts';
import type { Edition } from './edition.ts';

const error = (code: string, node: string, message: string): EditionFinding => ({
  code,
  severity: 'error',
  node,
  message,
});

const ends = {
  from: { code: 'unmapped-from', words: 'cũ' },
  to: { code: 'unmapped-to', words: 'mới' },
} as const;

/** Errors only; an empty list means the crosswalk is whole. */
export function checkCrosswalk(
  before: Edition,
  after: Edition,
  steps: readonly CrosswalkStep[],
): EditionFinding[] {
  const leaves = { from: leavesOf(before), to: leavesOf(after) };
  const onSide = (end: 'from' | 'to') => {
    const named = new Set(steps.map((step) => step[end]));
    const known = new Set(leaves[end].map(({ code }) => code));
    const { code: unmapped, words } = ends[end];
    return [
      ...[...known]
        .filter((code) => !named.has(code))
        .map((code) =>
          error(unmapped, code, `Mục ${code} của bộ tiêu chí ${words} chưa được đối chiếu.`),
        ),
      ...[...named]
        .filter((code) => code !== null)
        .filter((code) => !known.has(code))
        .map((code) =>
          error(
            'no-such-leaf',
            code,
            `Bộ tiêu chí ${words} không có mục chấm điểm ${code}; chỉ đối chiếu mục không có mục con.`,
          ),
        ),
    ];
  };
  return [...onSide('from'), ...onSide('to'), ...misfits(steps)];
}

/** How many steps leave the old leaf and reach the new one, and whether the kind says so. */
function misfits(steps: readonly CrosswalkStep[]): EditionFinding[] {
  const leaving = Map.groupBy(steps, ({ from }) => from);
  const reaching = Map.groupBy(steps, ({ to }) => to);
  return steps.flatMap(({ kind, from, to }) => {
    const out = from === null ? 0 : (leaving.get(from)?.length ?? 0);
    const into = to === null ? 0 : (reaching.get(to)?.length ?? 0);
    const fault = misfit(kind, out, into);
    return fault === null
      ? []
      : [error('kind-misfit', to ?? from ?? '', `Mục ${from ?? to}: ${fault}`)];
  });
}

function misfit(kind: CrosswalkStep['kind'], out: number, into: number): string | null {
  switch (kind) {
    case 'same':
    case 'reWeighted':
      return out === 1 && into === 1
        ? null
        : 'chỉ giữ nguyên hoặc đổi điểm khi một mục thành một mục.';
    case 'split':
      return out > 1 ? null : 'tách thì phải thành ít nhất hai mục mới.';
    case 'merged':
      return into > 1 ? null : 'gộp thì phải từ ít nhất hai mục cũ.';
    case 'new':
      return into === 1 ? null : 'mục mới không đến từ mục cũ nào.';
    case 'dropped':
      return out === 1 ? null : 'mục đã bỏ không thành mục mới nào.';
  }
}
