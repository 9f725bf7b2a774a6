/**
 * Who leads a node whose cell is blank. In print those cells are merged, with the agency's name
 * anywhere in them; so the nearest printed name within the same part of the tree is proposed, the
 * one above before the one below, never one of another field. A person confirms.
 */
import type { Finding, NodeLead, NodeLevel } from '#domain/plan/plan.ts';

export interface LeadRow {
  code: string;
  parent: string | null;
  level: NodeLevel;
  line: number;
  /** The printed lead's standing name; null for a blank cell. */
  printed: string | null;
  /** The line on which the merged cell begins that this one belongs to, with its lead. */
  merged: { name: string; line: number } | null;
}

interface Index {
  rows: readonly LeadRow[];
  at: Map<string, number>;
  /** The index behind the last row of the subtree of each row. */
  ends: number[];
  /** The nearest row with a printed lead, at or above / at or below; −1 for none. */
  above: number[];
  below: number[];
}

function indexRows(rows: readonly LeadRow[]): Index {
  const at = new Map(rows.map((row, index) => [row.code, index]));
  const ends = rows.map((_, index) => index + 1);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const parent = at.get(rows[index]?.parent ?? '');
    if (parent !== undefined) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
  }
  const above: number[] = [];
  rows.forEach((row, index) => above.push(row.printed === null ? (above[index - 1] ?? -1) : index));
  const below: number[] = new Array<number>(rows.length).fill(-1);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    below[index] = rows[index]?.printed === null ? (below[index + 1] ?? -1) : index;
  }
  return { rows, at, ends, above, below };
}

/** The different leads printed in the rows under a node. */
function leadsBelow(index: Index, node: number): LeadRow[] {
  const end = index.ends[node] ?? node + 1;
  const found = new Map<string, LeadRow>();
  for (let at = index.below[node + 1] ?? -1; at >= 0 && at < end; at = index.below[at + 1] ?? -1) {
    const row = index.rows[at];
    if (row?.printed && !found.has(row.printed)) found.set(row.printed, row);
  }
  return [...found.values()];
}

type Proposal = { name: string; reason: string } | null;
const place = (row: LeadRow): string => `mục ${row.code}, dòng ${row.line}`;

function fromNeighbours(index: Index, node: number): Proposal {
  let up: LeadRow | undefined = index.rows[node];
  while (up) {
    const start = index.at.get(up.parent ?? '');
    if (start === undefined) return null;
    const above = index.above[node - 1] ?? -1;
    const below = index.below[node + 1] ?? -1;
    const isAbove = above >= start;
    const found = isAbove
      ? index.rows[above]
      : below >= 0 && below < (index.ends[start] ?? 0)
        ? index.rows[below]
        : undefined;
    if (found?.printed) {
      const where = isAbove
        ? 'gần nhất phía trên'
        : 'gần nhất phía dưới (phía trên trong cùng phần chưa có)';
      return {
        name: found.printed,
        reason: `ô trống, bản in thường là ô gộp: cơ quan in ${where} là ${found.printed} (${place(found)})`,
      };
    }
    up = index.rows[start];
  }
  return null;
}

function propose(index: Index, node: number, row: LeadRow): Proposal {
  if (row.merged) {
    return {
      name: row.merged.name,
      reason: `ô gộp bắt đầu ở dòng ${row.merged.line}, ghi ${row.merged.name}`,
    };
  }
  const below = leadsBelow(index, node);
  const only = below[0];
  if (below.length === 1 && only?.printed) {
    return {
      name: only.printed,
      reason: `ô trống; trong các mục con chỉ in một cơ quan là ${only.printed} (${place(only)})`,
    };
  }
  const proposal = fromNeighbours(index, node);
  if (proposal === null || below.length === 0) return proposal;
  const others = below.map(({ printed }) => printed).join(', ');
  return { ...proposal, reason: `${proposal.reason}; lưu ý các mục con ghi riêng: ${others}` };
}

const ofField: NodeLead = {
  name: null,
  basis: 'proposed',
  reason: 'Lĩnh vực gồm nhiều tiêu chí; cơ quan chủ trì nêu ở từng tiêu chí.',
};

const warning = (row: LeadRow, code: string, words: string): Finding => ({
  code,
  severity: 'warning',
  node: row.code,
  line: row.line,
  message: `Dòng ${row.line}, mục ${row.code}: ${words}`,
});

function leadOf(index: Index, node: number, row: LeadRow, findings: Finding[]): NodeLead {
  if (row.printed !== null) return { name: row.printed, basis: 'printed', reason: null };
  if (row.level === 'field' && (index.ends[node] ?? 0) > node + 1) return ofField;
  const proposal = propose(index, node, row);
  if (proposal === null) {
    findings.push(
      warning(
        row,
        'lead-missing',
        'để trống cơ quan chủ trì và cùng lĩnh vực không in cơ quan nào; hãy chọn cơ quan.',
      ),
    );
    return { name: null, basis: 'proposed', reason: null };
  }
  findings.push(
    warning(
      row,
      'lead-proposed',
      `để trống cơ quan chủ trì; đề xuất ${proposal.name}. Lý do: ${proposal.reason}. Hãy xác nhận hoặc chọn lại.`,
    ),
  );
  return { name: proposal.name, basis: 'proposed', reason: proposal.reason };
}

/** The lead of every row in order, with one warning per proposal. Linear but for leads within leads. */
export function proposeLeads(rows: readonly LeadRow[]): { leads: NodeLead[]; findings: Finding[] } {
  const index = indexRows(rows);
  const findings: Finding[] = [];
  const leads = rows.map((row, node) => leadOf(index, node, row, findings));
  return { leads, findings };
}
