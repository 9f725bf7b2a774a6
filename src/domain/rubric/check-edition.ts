/** What keeps an edition from being published, node by node, in words. */
import { compare, points, round, sum, type Points } from '../points/points.ts';
import { isFaults } from '../scoring/fault.ts';
import { readRule } from '../scoring/read-rule.ts';
import { formatPoints } from '../text/vietnamese.ts';
import type { Edition, EditionNode } from './edition.ts';

export interface EditionFinding {
  code: string;
  severity: 'error' | 'warning';
  node: string | null;
  message: string;
}

const fullMarks = points('100');

const finding = (
  severity: EditionFinding['severity'],
  code: string,
  node: string | null,
  message: string,
): EditionFinding => ({ code, severity, node, message });

/** Errors keep an edition a draft; warnings are shown with it. */
export function checkEdition({ nodes, decimals }: Edition): EditionFinding[] {
  const children = Map.groupBy(nodes, ({ parent }) => parent);
  const codes = new Map<string, EditionNode>();
  const findings: EditionFinding[] = [];
  for (const node of nodes) {
    if (codes.has(node.code))
      findings.push(finding('error', 'duplicate-code', node.code, `Mã ${node.code} có hai lần.`));
    findings.push(
      ...parentFindings(node, codes),
      ...ruleFindings(node, children.get(node.code)),
      ...fineFindings(node, decimals),
    );
    codes.set(node.code, node);
  }
  const roots = (children.get(null) ?? []).filter(({ standing }) => standing === 'core');
  const total = sum(roots.map(({ maxPoints }) => maxPoints));
  if (nodes.length === 0)
    findings.push(finding('error', 'no-nodes', null, 'Bộ tiêu chí chưa có mục nào.'));
  else if (compare(total, fullMarks) !== 0)
    findings.push(
      finding(
        'warning',
        'total-not-hundred',
        null,
        `Các lĩnh vực cộng lại ${formatPoints(total)} điểm, không phải 100.`,
      ),
    );
  return findings;
}

/** A parent stands before its children, so that there is no circle. */
function parentFindings(node: EditionNode, earlier: ReadonlyMap<string, EditionNode>) {
  if (node.parent === null) return [];
  const parent = earlier.get(node.parent);
  if (parent === undefined)
    return [
      finding(
        'error',
        'unknown-parent',
        node.code,
        `Mục ${node.code}: mục cha ${node.parent} không có ở phía trên.`,
      ),
    ];
  return parent.standing === node.standing
    ? []
    : [
        finding(
          'error',
          'mixed-standing',
          node.code,
          `Mục ${node.code}: điểm thưởng, điểm trừ phải đứng ngoài các lĩnh vực 100 điểm.`,
        ),
      ];
}

/** A maximum of 0.5 in a rubric of whole points: its points would round to 1, above it. */
function fineFindings({ code, maxPoints }: EditionNode, decimals: number) {
  if (compare(round(maxPoints, decimals), maxPoints) === 0) return [];
  const words = `Mục ${code}: điểm tối đa ${formatPoints(maxPoints)} có nhiều hơn ${decimals} chữ số thập phân của bộ tiêu chí.`;
  return [finding('error', 'maximum-too-fine', code, words)];
}

function ruleFindings(node: EditionNode, children: readonly EditionNode[] | undefined) {
  const { code, maxPoints, rule } = node;
  if (children !== undefined) {
    const summed = sum(children.map((child) => child.maxPoints));
    return [
      ...(rule === null
        ? []
        : [
            finding(
              'error',
              'rule-above-children',
              code,
              `Mục ${code} có mục con thì điểm là tổng, không có quy tắc riêng.`,
            ),
          ]),
      ...(compare(summed, maxPoints) === 0 ? [] : [sumDiffers(code, maxPoints, summed)]),
    ];
  }
  if (rule === null)
    return [finding('error', 'no-rule', code, `Mục ${code} chưa có quy tắc chấm.`)];
  const read = readRule(rule, maxPoints);
  if (isFaults(read))
    return read.map(({ path, message }) =>
      finding('error', 'rule-fault', code, `Mục ${code}, quy tắc, ${path}: ${message}`),
    );
  return rule.confidence === 'confirmed'
    ? []
    : [finding('warning', 'rule-unconfirmed', code, `Mục ${code}: quy tắc chưa xác nhận.`)];
}

const sumDiffers = (code: string, maxPoints: Points, summed: Points) =>
  finding(
    'error',
    'sum-differs',
    code,
    `Mục ${code}: điểm tối đa ${formatPoints(maxPoints)}, các mục con cộng lại ${formatPoints(summed)}.`,
  );
