/** A plan in a terminal: what was read, and what asks for a person. */
import { formatDay } from '#domain/calendar/day.ts';
import type { Finding, FindingSeverity, ImportedPlan } from '#domain/plan/plan.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';

const headings: Record<FindingSeverity, string> = {
  error: 'LỖI, phải sửa trước khi ghi',
  warning: 'CẢNH BÁO, cần xác nhận',
  info: 'GHI CHÚ',
};

const shownNumber = (number: string): string => (number === '' ? '(chưa rõ số)' : number);

function identity({ document }: ImportedPlan): string {
  const issued =
    document.issuedOn === null ? 'chưa rõ ngày' : `ngày ${formatDay(document.issuedOn)}`;
  const by = document.issuer === null ? '' : ` của ${document.issuer}`;
  return `Kế hoạch ${shownNumber(document.number)}, ${issued}${by}\n${document.title}`;
}

function contents({ rubric, tasks, targets }: ImportedPlan): string {
  const rests = rubric.nodes.filter(({ residual }) => residual).length;
  const { maxPoints, previousScore, target } = rubric.totals;
  const year = rubric.indexYear === null ? '' : ` năm ${rubric.indexYear}`;
  const points = [
    maxPoints && `điểm tối đa ${formatPoints(maxPoints)}`,
    previousScore.printed && `năm trước ${formatPoints(previousScore.printed)}`,
    target && `mục tiêu ${formatPoints(target)}`,
  ].filter((part) => part);
  return [
    `Bộ chỉ số${year}: ${rubric.nodes.length - rests} mục in, ${rests} mục phần còn lại (${points.join(', ')}).`,
    `Nhiệm vụ: ${tasks.length}. Chỉ tiêu định lượng: ${targets.length}.`,
  ].join('\n');
}

function section(findings: readonly Finding[], severity: FindingSeverity): string {
  const found = findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return '';
  return `\n${headings[severity]} (${found.length})\n${found.map(({ message }) => `- ${message}`).join('\n')}\n`;
}

/** The whole reading as text; nothing is left out, errors come first. */
export function describePlan(plan: ImportedPlan): string {
  const severities: FindingSeverity[] = ['error', 'warning', 'info'];
  const findings = severities.map((severity) => section(plan.findings, severity)).join('');
  return `${identity(plan)}\n\n${contents(plan)}\n${findings === '' ? '\nKhông có gì cần xem lại.\n' : findings}`;
}
