/** Who leads a node: given by a person, or proposed by the reader and confirmed by a person. */
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { settleLeadFindings } from '../finding/actions.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { labelOf } from './label.ts';

interface NewLead {
  nodeId: number;
  agencyId: number | null;
  reason?: string;
  version: number;
}

export async function setNodeLead(context: Acting, lead: NewLead) {
  const { db } = context;
  const node = await lockRow(db, 'node', lead.nodeId);
  const before = { agencyId: node.lead_agency_id, name: node.lead_name, basis: node.lead_basis };
  const name = await nameOf(db, lead.agencyId);
  refuseStale(node, lead.version, { agencyId: lead.agencyId, name }, before);
  const reason = lead.reason ?? null;
  const version = await saveNext(db, 'node', node, {
    lead_agency_id: lead.agencyId,
    lead_name: name,
    lead_basis: 'confirmed',
    lead_reason: reason,
  });
  const after = { agencyId: lead.agencyId, name, basis: 'confirmed' as const };
  await context.record({
    action: 'rubric.lead',
    subject: { type: 'node', id: node.id, label: labelOf(node) },
    agencyId: lead.agencyId,
    before,
    after,
    reason,
  });
  const { plan_id: planId, code: nodeCode } = node;
  await settleLeadFindings(context, { planId, nodeCode, leadName: name });
  return { lead: { ...after, reason }, version };
}

async function nameOf(db: Queries, agencyId: number | null): Promise<string | null> {
  if (agencyId === null) return null;
  const agency = await db
    .selectFrom('agency')
    .select('name')
    .where('id', '=', agencyId)
    .executeTakeFirst();
  if (agency === undefined) throw new Problem('not-found', { detail: 'Không có cơ quan này.' });
  return agency.name;
}

/** Confirms proposals in one pass: all of them, or none when one has moved on. */
export async function confirmProposedLeads(
  context: Acting,
  { planId, nodes }: { planId: number; nodes: readonly { id: number; version: number }[] },
): Promise<number> {
  for (const { id, version } of [...nodes].sort((a, b) => a.id - b.id)) {
    const node = await lockRow(context.db, 'node', id);
    if (node.plan_id !== planId) throw new Problem('not-found');
    refuseStale(
      node,
      version,
      { code: node.code },
      { lead: node.lead_name, basis: node.lead_basis },
    );
    if (node.lead_basis !== 'proposed' || node.lead_name === null) {
      throw new Problem('conflict', { detail: `Tiêu chí ${node.code} không có đề xuất đang chờ.` });
    }
    await saveNext(context.db, 'node', node, { lead_basis: 'confirmed' });
    await context.record({
      action: 'rubric.lead.confirm',
      subject: { type: 'node', id, label: labelOf(node) },
      agencyId: node.lead_agency_id,
      before: { name: node.lead_name, basis: 'proposed' },
      after: { name: node.lead_name, basis: 'confirmed' },
      reason: node.lead_reason,
    });
    await settleLeadFindings(context, { planId, nodeCode: node.code, leadName: node.lead_name });
  }
  return nodes.length;
}
