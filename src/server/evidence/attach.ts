/** Attaching a document to a node of a sheet, or explaining why there is none. */
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { labelOf } from './keep-document.ts';
import { loadDocument } from './queries.ts';
import { holdNode, type SheetNode } from './sheet-node.ts';

interface OneNode {
  sheetId: number;
  nodeId: number;
}

export const aboutUse = (id: number, { ground, node }: SheetNode) => ({
  subject: {
    type: 'evidenceUse',
    id,
    label: `${node.code}, phiếu của ${ground.sheet.agency_name}`,
  },
  agencyId: ground.sheet.agency_id,
});

export async function attachDocument(
  acting: Acting,
  given: OneNode & {
    slotId: number | null;
    documentId: number;
    pages: string | null;
    note: string | null;
  },
) {
  const { db, person, record } = acting;
  const place = await holdNode(acting, given.sheetId, given.nodeId);
  const { slotId, documentId, pages, note } = given;
  const slot = slotId === null ? null : await requireSlot(db, slotId, given.nodeId);
  const document = await loadDocument(db, documentId);
  if (document === undefined || document.agency_id !== place.ground.sheet.agency_id)
    throw new Problem('not-found', { detail: 'Không có tài liệu này trong kho của đơn vị.' });
  if (document.withdrawn_at !== null)
    throw new Problem('illegal-move', { detail: 'Tài liệu này đã được thu hồi.' });
  const row = { slot_id: slotId, document_id: documentId, pages, note, added_by: person.id };
  const id = await addUse(db, { ...row, sheet_id: given.sheetId, node_id: given.nodeId });
  const after = { document: labelOf(document), slot: slot?.name ?? null, pages, note };
  await record({ action: 'evidence.attach', ...aboutUse(id, place), after });
  return { id, version: 1 };
}

/** One explanation a slot: a second one is an edit of the first. */
export async function explainMissing(
  acting: Acting,
  given: OneNode & { slotId: number; explanation: string },
) {
  const { db, person, record } = acting;
  const place = await holdNode(acting, given.sheetId, given.nodeId);
  const slot = await requireSlot(db, given.slotId, given.nodeId);
  const { explanation } = given;
  const row = { slot_id: slot.id, explanation, added_by: person.id };
  const id = await addUse(db, { ...row, sheet_id: given.sheetId, node_id: given.nodeId });
  const after = { slot: slot.name, explanation };
  await record({ action: 'evidence.explain', ...aboutUse(id, place), after });
  return { id, version: 1 };
}

interface NewUse {
  sheet_id: number;
  node_id: number;
  slot_id: number | null;
  document_id?: number;
  pages?: string | null;
  note?: string | null;
  explanation?: string;
  added_by: number;
}

async function addUse(db: Queries, row: NewUse): Promise<number> {
  const use = db.insertInto('evidence_use').values(row).returning('id');
  return (await use.executeTakeFirstOrThrow()).id;
}

/** @throws Problem not-found, also for a slot of another node */
async function requireSlot(db: Queries, id: number, nodeId: number) {
  const slot = await db
    .selectFrom('rubric_slot')
    .select(['id', 'name'])
    .where('id', '=', id)
    .where('node_id', '=', nodeId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (slot === undefined)
    throw new Problem('not-found', { detail: 'Tiêu chí không yêu cầu tài liệu này.' });
  return slot;
}
