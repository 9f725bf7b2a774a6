/** What stands at one node of a sheet, each document with its warnings for this very purpose. */
import type { EvidenceUse } from '#contract/evidence-use.ts';
import type { Purpose } from '#domain/evidence/warnings.ts';
import type { Queries } from '../db/queries.ts';
import { describeDocuments, type Described } from './describe.ts';
import { loadDocumentsIn } from './queries.ts';

export async function loadUses(
  db: Queries,
  { sheetId, nodeId }: { sheetId: number; nodeId: number },
  purpose: Purpose,
): Promise<EvidenceUse[]> {
  const rows = await db
    .selectFrom('evidence_use as use')
    .innerJoin('person', 'person.id', 'use.added_by')
    .selectAll('use')
    .select('person.name as added_by_name')
    .where('use.sheet_id', '=', sheetId)
    .where('use.node_id', '=', nodeId)
    .where('use.withdrawn_at', 'is', null)
    .orderBy('use.id')
    .execute();
  const documents = await describedById(
    db,
    rows.flatMap(({ document_id }) => document_id ?? []),
  );
  return rows.map((row) => {
    const described = row.document_id === null ? undefined : documents.get(row.document_id);
    return {
      id: row.id,
      slotId: row.slot_id,
      document: described?.document ?? null,
      pages: row.pages,
      note: row.note,
      explanation: row.explanation,
      warnings: described?.warningsFor(purpose) ?? [],
      addedAt: row.added_at.toISOString(),
      addedBy: row.added_by_name,
      version: row.version,
    };
  });
}

export async function describedById(
  db: Queries,
  ids: readonly number[],
): Promise<Map<number, Described>> {
  const described = await describeDocuments(db, await loadDocumentsIn(db, ids));
  return new Map(described.map((one) => [one.document.id, one]));
}
