/** A lead that a person has decided leaves nothing open about the blank it was proposed for. */
import type { Acting } from '../http/request-context.ts';

interface DecidedLead {
  planId: number;
  nodeCode: string;
  leadName: string | null;
}

/** Accepts what the reader of the plan had found about the blank lead of a node. */
export async function settleLeadFindings(context: Acting, lead: DecidedLead): Promise<void> {
  const { db, person } = context;
  const note = `Cơ quan chủ trì đã được quyết định: ${lead.leadName ?? 'không có'}.`;
  const settled = await db
    .updateTable('finding')
    .set((finding) => ({
      state: 'accepted',
      note,
      decided_by: person.id,
      decided_at: new Date(),
      version: finding('version', '+', 1),
    }))
    .where('plan_id', '=', lead.planId)
    .where('node_code', '=', lead.nodeCode)
    .where('code', '=', 'lead-proposed')
    .where('state', '=', 'open')
    .returning(['id', 'message'])
    .execute();
  for (const { id, message } of settled) {
    await context.record({
      action: 'finding.accepted',
      subject: { type: 'finding', id, label: message.slice(0, 200) },
      before: { state: 'open', note: null },
      after: { state: 'accepted', note },
      reason: note,
    });
  }
}
