/** Documents, their revisions and where they serve, as rows. */
import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

const documents = (db: Queries) =>
  db
    .selectFrom('evidence_document as document')
    .innerJoin('agency', 'agency.id', 'document.agency_id')
    .innerJoin('person', 'person.id', 'document.added_by')
    .selectAll('document')
    .select([
      'agency.name as agency_name',
      'person.name as added_by_name',
      sql<number>`(select count(*) from evidence_use u
        where u.document_id = document.id and u.withdrawn_at is null)`.as('uses'),
    ]);

export const loadDocument = (db: Queries, id: number) =>
  documents(db).where('document.id', '=', id).executeTakeFirst();
export type DocumentRecord = NonNullable<Awaited<ReturnType<typeof loadDocument>>>;

export const loadDocumentsIn = (db: Queries, ids: readonly number[]) =>
  documents(db)
    .where('document.id', 'in', [0, ...ids])
    .execute();

/** Newest first. @param agencyId null: of every agency */
export function loadDocumentsOf(db: Queries, agencyId: number | null, most: number) {
  const all = documents(db).orderBy('document.id', 'desc').limit(most);
  return (agencyId === null ? all : all.where('document.agency_id', '=', agencyId)).execute();
}

/** Every revision of the documents with its file and the latest word on its signatures. */
export const loadRevisions = (db: Queries, documentIds: readonly number[]) =>
  db
    .selectFrom('evidence_revision as revision')
    .innerJoin('stored_file as file', 'file.id', 'revision.file_id')
    .innerJoin('person', 'person.id', 'revision.added_by')
    .leftJoinLateral(
      (within) =>
        within
          .selectFrom('signature_check as c')
          .selectAll('c')
          .whereRef('c.file_id', '=', 'revision.file_id')
          .orderBy('c.id', 'desc')
          .limit(1)
          .as('checked'),
      (join) => join.onTrue(),
    )
    .selectAll('revision')
    .select([
      'person.name as added_by_name',
      'file.sha256',
      'file.size',
      'file.kind',
      'file.scan',
      'file.scanned_at',
      'checked.state as signature_state',
      'checked.at as signature_at',
      'checked.trust_at',
      'checked.signatures',
    ])
    .where('revision.document_id', 'in', [0, ...documentIds])
    .orderBy('revision.document_id')
    .orderBy('revision.position')
    .execute();
export type RevisionRecord = Awaited<ReturnType<typeof loadRevisions>>[number];

/** Where a document serves now. */
export const loadPlaces = (db: Queries, documentId: number) =>
  db
    .selectFrom('evidence_use as use')
    .innerJoin('sheet', 'sheet.id', 'use.sheet_id')
    .innerJoin('round', 'round.id', 'sheet.round_id')
    .innerJoin('agency', 'agency.id', 'sheet.agency_id')
    .innerJoin('rubric_node as node', 'node.id', 'use.node_id')
    .leftJoin('rubric_slot as slot', 'slot.id', 'use.slot_id')
    .select([
      'use.id as useId',
      'use.sheet_id as sheetId',
      'use.node_id as nodeId',
      'round.name as round',
      'agency.name as unit',
      'node.code',
      'node.name as node',
      'slot.name as slot',
      'use.pages',
    ])
    .where('use.document_id', '=', documentId)
    .where('use.withdrawn_at', 'is', null)
    .orderBy('use.id')
    .execute();

/** Agencies that appraise a sheet which the document serves in, now or before: they may read it. */
export async function loadSharing(db: Queries, documentId: number): Promise<number[]> {
  const { rows } = await sql<{ agency_id: number }>`
    select distinct a.agency_id from evidence_use u
    join sheet s on s.id = u.sheet_id
    join appraiser a on a.round_id = s.round_id and a.withdrawn_at is null
      and a.agency_id <> s.agency_id and (a.unit_id is null or a.unit_id = s.agency_id)
    where u.document_id = ${documentId}`.execute(db);
  return rows.map(({ agency_id }) => agency_id);
}
