/** The reconciliation ledger of a plan, and its findings beside the lines they speak of. */
import type { z } from 'zod';
import type { finding, readLedger } from '#contract/finding.ts';
import { points, type Points } from '#domain/points/points.ts';
import { nameWithoutSlips } from '#importers/plan/slips.ts';
import { ledger } from '#domain/rubric/ledger.ts';
import type { Queries } from '../db/queries.ts';
import { requirePlan } from '../plan/actions.ts';
import { loadNodes } from '../rubric/actions.ts';
import { loadFindings, type FindingRecord } from './queries.ts';

type Ledger = z.input<typeof readLedger.output>;

export async function readPlanLedger(db: Queries, planId: number): Promise<Ledger> {
  const plan = await requirePlan(db, planId);
  const [nodes, findings] = await Promise.all([
    loadNodes(db, planId),
    loadFindings(db, { documentId: plan.document_id ?? 0 }),
  ]);
  const names = new Map(nodes.map((node) => [node.code, node]));
  const entries = ledger(
    nodes.map((node) => ({
      code: node.code,
      parent: node.parent,
      residual: node.is_residual,
      line: node.line,
      maxPoints: figure(node.max_points),
      previousScore: figure(node.previous_score),
      target: figure(node.target),
    })),
    {
      maxPoints: figure(plan.total_max),
      previousScore: figure(plan.total_previous_printed),
      target: figure(plan.total_target),
    },
  );
  return {
    rows: entries.map(({ code, column, printed, summed, difference }) => ({
      code,
      name: code === null ? 'TỔNG ĐIỂM' : (names.get(code)?.name ?? ''),
      figure: column,
      printed,
      summed,
      difference,
      line: code === null ? null : (names.get(code)?.line ?? null),
    })),
    findings: findings.map(findingOf),
  };
}

const figure = (value: string | null): Points | null => (value === null ? null : points(value));

/** Only while the name still has the slip. */
function suggestionFor({ code, node_code, node_name }: FindingRecord): string | null {
  if (code !== 'scan-slip' || node_code === null || node_name === null) return null;
  const better = nameWithoutSlips(node_code, node_name);
  return better === node_name ? null : better;
}

export const findingOf = (row: FindingRecord): z.input<typeof finding> => ({
  id: row.id,
  code: row.code,
  severity: row.severity as 'info',
  node:
    row.node_id === null
      ? null
      : {
          id: row.node_id,
          code: row.node_code ?? '',
          name: row.node_name ?? '',
          version: row.node_version ?? 1,
        },
  line: row.line,
  lineText: row.line_text,
  message: row.message,
  suggestedName: suggestionFor(row),
  state: row.state as 'open',
  note: row.note,
  decidedBy: row.decider_name,
  decidedAt: row.decided_at?.toISOString() ?? null,
  version: row.version,
});
