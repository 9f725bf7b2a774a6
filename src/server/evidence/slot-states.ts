/** Per node of sheets: the papers asked for and what stands in their place. Knows sheets only by their ids. */
import {
  countSlots,
  emptySlots,
  evidenceState,
  type EvidenceState,
  type Slot,
  type SlotCount,
  type SlotUse,
} from '#domain/evidence/state.ts';
import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

export interface NamedSlot extends Slot {
  nodeId: number;
  name: string;
}

export interface NodeUse extends SlotUse {
  sheetId: number;
  nodeId: number;
  documentId: number | null;
}

export const loadSlots = (db: Queries, rubricId: number): Promise<NamedSlot[]> =>
  db
    .selectFrom('rubric_slot as slot')
    .innerJoin('rubric_node as node', 'node.id', 'slot.node_id')
    .select(['slot.id', 'slot.node_id as nodeId', 'slot.name', 'slot.is_required as isRequired'])
    .where('node.rubric_id', '=', rubricId)
    .where('node.withdrawn_at', 'is', null)
    .where('slot.withdrawn_at', 'is', null)
    .orderBy('slot.node_id')
    .orderBy('slot.position')
    .execute();

/** @param nodeId of one node alone; of every node where it is left out */
export async function loadNodeUses(
  db: Queries,
  sheetIds: readonly number[],
  nodeId?: number,
): Promise<NodeUse[]> {
  const all = db
    .selectFrom('evidence_use')
    .select(['sheet_id', 'node_id', 'slot_id', 'document_id'])
    .where('sheet_id', '=', sql<number>`any(${[...sheetIds]})`)
    .where('withdrawn_at', 'is', null);
  const rows = await (nodeId === undefined ? all : all.where('node_id', '=', nodeId)).execute();
  return rows.map((row) => ({
    sheetId: row.sheet_id,
    nodeId: row.node_id,
    slotId: row.slot_id,
    documentId: row.document_id,
    isExplanation: row.document_id === null,
  }));
}

/**
 * How many required papers of each node of a sheet are neither given nor explained; nodes that miss
 * none are absent.
 */
export async function loadEmptySlots(
  db: Queries,
  sheet: { id: number; rubric_id: number },
): Promise<Map<number, number>> {
  const [slots, uses] = await Promise.all([
    loadSlots(db, sheet.rubric_id),
    loadNodeUses(db, [sheet.id]),
  ]);
  const counts = new Map<number, number>();
  for (const { nodeId } of emptySlots(slots, uses))
    counts.set(nodeId, (counts.get(nodeId) ?? 0) + 1);
  return counts;
}

export interface NodeEvidence extends SlotCount {
  state: EvidenceState;
  /** Different documents, in addition or for a slot. */
  documents: number;
}

/** What stands at one node in each of many sheets of a rubric, by two queries however many they are. */
export async function loadEvidenceAcross(
  db: Queries,
  { rubricId, nodeId }: { rubricId: number; nodeId: number },
  sheetIds: readonly number[],
): Promise<(sheetId: number) => NodeEvidence> {
  const [asked, uses] = await Promise.all([
    loadSlots(db, rubricId),
    loadNodeUses(db, sheetIds, nodeId),
  ]);
  const slots = asked.filter((slot) => slot.nodeId === nodeId);
  const bySheet = Map.groupBy(uses, ({ sheetId }) => sheetId);
  return (sheetId) => {
    const own = bySheet.get(sheetId) ?? [];
    const documents = new Set(own.flatMap(({ documentId }) => documentId ?? []));
    const state = evidenceState(slots, own);
    return { ...countSlots(slots, own), state, documents: documents.size };
  };
}
