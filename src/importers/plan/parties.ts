/** A cell that names agencies and groups, split into them one by one. */
import { recogniseName } from '#domain/agency/names.ts';
import type { Finding, NamedParty } from '#domain/plan/plan.ts';

// What the name of an agency or a group begins with: only there does a dash, a comma or "và" split,
// so "Sở Lao động - Thương binh và Xã hội" and "Sở, ban, ngành" stay whole.
const start =
  '(?:(?:các|thủ trưởng các)\\s+(?:sở|cơ quan|đơn vị|quận|huyện|xã|phường|báo|ban|phòng)' +
  '|sở(?=\\s+\\p{L}|,\\s*(?:ban|ngành))|ubnd|ủy ban|uỷ ban|văn phòng|vp\\s|công an|cục|chi cục|bảo hiểm|bhxh' +
  '|bộ\\s+(?:tư|chỉ)|kho bạc|thanh tra|báo\\s|đài\\s|ban\\s+(?!ngành)\\p{L}|hội\\s|liên đoàn|liên minh|đoàn\\s|mặt trận' +
  '|viện|tòa án|trung tâm|trường|ngân hàng|bưu điện|công ty|tổng công ty|so\\s|van phong)';

const boundaries = [
  /[;\n]/u,
  new RegExp(`(?:^|\\s)[-–—+•*]\\s*(?=${start})`, 'iu'),
  new RegExp(`,\\s*(?=${start})`, 'iu'),
  new RegExp(`\\s+(?:và|va)\\s+(?=${start})`, 'iu'),
  // "UBND cấp huyện, cấp xã"
  /(?:,|\s+và)\s*(?=cấp (?:huyện|xã))/iu,
];

const trimmed = (text: string): string =>
  text
    .replace(/^[\s\-–—+•*]+/, '')
    .replace(/[\s.;,:]+$/, '')
    .replace(/\s+/g, ' ');

/** The parts of a cell, one name each, in the paper's words. */
export function splitNames(cell: string): string[] {
  let parts = [cell.slice(0, 5_000)];
  for (const boundary of boundaries) parts = parts.flatMap((part) => part.split(boundary));
  return parts.map(trimmed).filter((part) => part !== '');
}

/** Agencies by their standing names; groups in the paper's words ("cấp xã" alone: standing). */
export function readParties(cell: string): NamedParty[] {
  return splitNames(cell).map((printed) => {
    const { type, name, kind } = recogniseName(printed);
    const isShort = /^cấp /iu.test(printed);
    return { name: type === 'group' && !isShort ? printed : name, kind, type };
  });
}

/** @param where the task or node that names it, in words */
export const unknownParty = (
  name: string,
  where: string,
  node: string | null,
  line: number,
): Finding => ({
  code: 'party-unknown',
  severity: 'warning',
  node,
  line,
  message: `Dòng ${line}: ${where} nêu “${name}”, chưa nhận ra là cơ quan hay nhóm nào; hãy chọn cơ quan tương ứng.`,
});
