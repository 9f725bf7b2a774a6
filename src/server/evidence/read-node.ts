/** The evidence of one node of a sheet, and in short of every node. */
import type { EvidenceUse } from '#contract/evidence-use.ts';
import type { Day } from '#domain/calendar/day.ts';
import { emptySlots, evidenceState } from '#domain/evidence/state.ts';
import { openSheet } from '../assessment/actions.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { describedById, loadUses } from './load-uses.ts';
import { closedReason, openNode } from './sheet-node.ts';
import { loadNodeUses, loadSlots } from './slot-states.ts';

export async function readNodeEvidence(acting: Acting, sheetId: number, nodeId: number) {
  const { db, person, day } = acting;
  const { ground, node } = await openNode(acting, sheetId, nodeId);
  const { sheet } = ground;
  const purpose = { indexYear: sheet.index_year, dueOn: node.due_on as Day | null };
  const [allSlots, uses] = await Promise.all([
    loadSlots(db, sheet.rubric_id),
    loadUses(db, { sheetId, nodeId }, purpose),
  ]);
  const slots = allSlots.filter((slot) => slot.nodeId === nodeId);
  return {
    sheetId,
    nodeId,
    code: node.code,
    name: node.name,
    ...purpose,
    agency: { id: sheet.agency_id, name: sheet.agency_name },
    state: evidenceState(slots, uses.map(asSlotUse)),
    slots,
    uses,
    closed: closedReason(ground, person, day),
  };
}

const asSlotUse = ({ slotId, document }: EvidenceUse) => ({
  slotId,
  isExplanation: document === null,
});

/** Every node that asks for something or has something. */
export async function readSheetEvidence(acting: Acting, sheetId: number) {
  const { db } = acting;
  const { sheet } = await openSheet(acting, sheetId);
  const [slots, uses, due] = await Promise.all([
    loadSlots(db, sheet.rubric_id),
    loadNodeUses(db, [sheetId]),
    loadDueDays(db, sheet.rubric_id),
  ]);
  const documents = await describedById(
    db,
    uses.flatMap(({ documentId }) => documentId ?? []),
  );
  const slotsOf = Map.groupBy(slots, ({ nodeId }) => nodeId);
  const usesOf = Map.groupBy(uses, ({ nodeId }) => nodeId);
  const nodes = [...new Set([...slotsOf.keys(), ...usesOf.keys()])].map((nodeId) => {
    const [asked, given] = [slotsOf.get(nodeId) ?? [], usesOf.get(nodeId) ?? []];
    const purpose = { indexYear: sheet.index_year, dueOn: due.get(nodeId) ?? null };
    const ids = [...new Set(given.flatMap(({ documentId }) => documentId ?? []))];
    const isWarned = (id: number) => (documents.get(id)?.warningsFor(purpose) ?? []).length > 0;
    return {
      nodeId,
      state: evidenceState(asked, given),
      documents: ids.length,
      empty: emptySlots(asked, given).map(({ name }) => name),
      warned: ids.filter(isWarned).length,
    };
  });
  return { nodes };
}

async function loadDueDays(db: Queries, rubricId: number): Promise<Map<number, Day | null>> {
  const rows = await db
    .selectFrom('rubric_node')
    .select(['id', 'due_on'])
    .where('rubric_id', '=', rubricId)
    .execute();
  return new Map(rows.map(({ id, due_on }) => [id, due_on as Day | null]));
}
