/** A scored sheet for a person at a terminal. */
import type { ScoredDocument } from '#domain/scoring/score-document.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';

const states = { missing: 'chưa có dữ kiện', notApplicable: 'không áp dụng' };

export function describeSheet({ rubric, unit, nodes, totals, findings }: ScoredDocument): string {
  const head = `${rubric.title} (${rubric.indexYear})${rubric.isIllustrative ? ' – dữ liệu minh hoạ' : ''}`;
  const rows = nodes.map(({ code, name, state, points, applicableMax, confidence, trace }) => {
    const earned = points === null ? '–' : formatPoints(points);
    const doubt = confidence === 'unconfirmed' ? ' [quy tắc chưa xác nhận]' : '';
    const note = state === 'scored' ? '' : ` (${states[state]})`;
    return [
      `${code.padEnd(8)} ${earned.padStart(7)} / ${formatPoints(applicableMax).padEnd(6)} ${name}${note}${doubt}`,
      ...trace.map((sentence) => `${' '.repeat(27)}${sentence}`),
    ].join('\n');
  });
  const index = totals.indexPercent === null ? '–' : `${formatPoints(totals.indexPercent)} %`;
  return [
    head,
    ...(unit === null ? [] : [unit]),
    '',
    ...rows,
    '',
    `Tổng: ${formatPoints(totals.total)} (${formatPoints(totals.points)} trên ${formatPoints(totals.applicableMax)} điểm áp dụng, thưởng ${formatPoints(totals.bonus)}, phạt ${formatPoints(totals.penalty)}); chỉ số ${index}; ${totals.missing} mục chưa có dữ kiện.`,
    ...findings.map(
      ({ severity, message }) => `${severity === 'error' ? 'LỖI' : 'lưu ý'}: ${message}`,
    ),
    '',
  ].join('\n');
}
