/** Which column of a table means what, recognised by its heading in the wordings in use. */
import { readCode } from '#domain/rubric/code.ts';
import { fold } from '#domain/text/vietnamese.ts';

export type ColumnRole =
  | 'code'
  | 'name'
  | 'maxPoints'
  | 'previousScore'
  | 'target'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'other';

export type TableKind = 'rubric' | 'tasks';

export interface Columns {
  kind: TableKind;
  /** The position of each role's column. */
  at: Partial<Record<ColumnRole, number>>;
  /** The years that the headings of score and target name. */
  years: { previousScore: number | null; target: number | null };
  /** As printed, by position. */
  headings: readonly string[];
  /** Headings that mean nothing to the reader. */
  unread: string[];
}

// In this order: "Đơn vị phụ trách/Nhiệm vụ" is what is done, "Điểm mục tiêu" a target.
const wordings: readonly [ColumnRole, RegExp][] = [
  ['code', /^(?:stt|tt|so tt|so thu tu|ma|ma so|muc|ma tieu chi|so muc)$/],
  ['coordinating', /phoi hop/],
  ['deadline', /thoi (?:gian|han|diem)|han (?:hoan thanh|cuoi)|tien do|^hoan thanh/],
  ['maxPoints', /diem (?:so )?(?:toi da|chuan|quy dinh|cao nhat|max)|thang diem|^toi da$/],
  [
    'target',
    /muc tieu|chi tieu (?:nam|phan dau|\d{4})|phan dau|^chi tieu$|ke hoach nam|dang ky nam/,
  ],
  [
    'previousScore',
    /(?:diem|ket qua|dat|thuc hien|chi so).{0,40}(?:nam )?\d{4}|^nam \d{4}|^diem (?:dat|so dat|danh gia|tham dinh|cong bo)|^ket qua$/,
  ],
  ['name', /nhiem vu|linh vuc|tieu chi|noi dung|cong viec|chi so thanh phan|^ten /],
  [
    'lead',
    /chu tri|tham muu|(?:co quan|don vi) (?:thuc hien|phu trach|theo doi|chiu trach nhiem)|phan cong|trach nhiem/,
  ],
];

const roleOf = (heading: string): ColumnRole =>
  wordings.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'other';

const yearIn = (heading: string | undefined): number | null => {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(heading ?? '')?.[1];
  return year === undefined ? null : Number(year);
};

/** Of several columns of scores the latest year's is the one before the target. */
function latest(columns: readonly { at: number; heading: string }[]) {
  return columns.reduce((best, each) =>
    (yearIn(each.heading) ?? 0) > (yearIn(best.heading) ?? 0) ? each : best,
  );
}

function kindOf(at: Columns['at']): TableKind | null {
  const has = (role: ColumnRole): boolean => at[role] !== undefined;
  if (!has('name')) return null;
  const figures = [at.maxPoints, at.previousScore, at.target].filter((each) => each !== undefined);
  if (has('maxPoints') || figures.length >= 2) return 'rubric';
  return (has('lead') && (has('deadline') || has('coordinating') || has('code'))) ||
    (has('deadline') && has('code'))
    ? 'tasks'
    : null;
}

/** Reads a row as the headings of a table of tasks or of the index; null when it is none. */
export function readColumns(headings: readonly string[]): Columns | null {
  // A row of data has a number or a figure somewhere, a header never.
  if (headings.some((heading) => heading.length > 120 || readCode(heading) !== null)) return null;
  const columns = headings.map((heading, at) => ({ at, heading: fold(heading) }));
  const at: Columns['at'] = {};
  for (const role of wordings.map(([each]) => each)) {
    const candidates = columns.filter(({ heading }) => roleOf(heading) === role);
    if (candidates.length === 0) continue;
    at[role] = role === 'previousScore' ? latest(candidates).at : candidates[0]?.at;
  }
  const kind = kindOf(at);
  if (kind === null) return null;
  const used = new Set(Object.values(at));
  return {
    kind,
    at,
    headings,
    years: {
      previousScore:
        at.previousScore === undefined ? null : yearIn(columns[at.previousScore]?.heading),
      target: at.target === undefined ? null : yearIn(columns[at.target]?.heading),
    },
    unread: headings.filter((heading, index) => heading !== '' && !used.has(index)),
  };
}
