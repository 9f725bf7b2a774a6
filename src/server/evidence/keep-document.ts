/** What an agency does to its documents; every file it ever gave stays. */
import { Problem } from '#contract/problem.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Queries } from '../db/queries.ts';
import { loadKeptUpload } from '../file/actions.ts';
import type { Acting, PreparingContext } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { examineFile, keepExamination, type Found } from './examine.ts';

interface Identity {
  number: string | null;
  issuedOn: Day | null;
  issuer: string | null;
  subject: string | null;
}

export interface OneDocument {
  documentId: number;
  version: number;
}

interface Row {
  id: number;
  agency_id: number;
  number: string | null;
  issued_on: string | null;
  issuer: string | null;
  subject: string | null;
}

const identityOf = (row: Row): Identity => ({
  number: row.number,
  issuedOn: row.issued_on as Day | null,
  issuer: row.issuer,
  subject: row.subject,
});

const columnsOf = ({ number, issuedOn, issuer, subject }: Identity) => ({
  number,
  issued_on: issuedOn,
  issuer,
  subject,
});

/** What a document is called where only a line is room. */
export const labelOf = (row: Pick<Row, 'id' | 'number' | 'subject'>): string =>
  row.number ?? row.subject ?? `tài liệu ${row.id}`;

export const aboutDocument = (row: Pick<Row, 'id' | 'agency_id' | 'number' | 'subject'>) => ({
  subject: { type: 'evidence', id: row.id, label: labelOf(row) },
  agencyId: row.agency_id,
});

/** The signatures of a file just sent, examined before the transaction begins. */
export async function examineUploaded(
  context: PreparingContext<{ uploadId: number }>,
): Promise<Found | null> {
  const { db, files, input, permit } = context;
  const { upload, file } = await loadKeptUpload(db, input.uploadId);
  permit({ agencyId: upload.agency_id });
  return examineFile(db, files, file);
}

export async function addDocument(
  { db, person, permit, record }: Acting,
  { uploadId, ...identity }: Identity & { uploadId: number },
  found: Found | null,
) {
  const { upload, file } = await loadKeptUpload(db, uploadId);
  permit({ agencyId: upload.agency_id });
  const row = await db
    .insertInto('evidence_document')
    .values({ ...columnsOf(identity), agency_id: upload.agency_id, added_by: person.id })
    .returningAll()
    .executeTakeFirstOrThrow();
  const revision = { name: upload.name, file_id: file.id, added_by: person.id };
  await addRevision(db, { ...revision, document_id: row.id, position: 1, reason: null });
  if (found !== null) await keepExamination(db, found);
  const after = { ...identity, file: upload.name, sha256: file.sha256 };
  await record({ action: 'evidence.add', ...aboutDocument(row), after });
  return { id: row.id, version: row.version };
}

interface NewRevision {
  document_id: number;
  position: number;
  file_id: number;
  name: string;
  reason: string | null;
  added_by: number;
}

const addRevision = (db: Queries, revision: NewRevision) =>
  db.insertInto('evidence_revision').values(revision).execute();

export async function editDocument(
  { db, permit, record }: Acting,
  { documentId, version: seen, ...yours }: OneDocument & Identity,
) {
  const row = await lockRow(db, 'evidence_document', documentId);
  permit({ agencyId: row.agency_id });
  const before = identityOf(row);
  refuseStale(row, seen, yours, before);
  const version = await saveNext(db, 'evidence_document', row, columnsOf(yours));
  await record({ action: 'evidence.edit', ...aboutDocument(row), before, after: yours });
  return { id: row.id, version };
}

export async function reviseDocument(
  { db, person, permit, record }: Acting,
  given: OneDocument & { uploadId: number; reason: string },
  found: Found | null,
) {
  const row = await lockRow(db, 'evidence_document', given.documentId);
  permit({ agencyId: row.agency_id });
  const { upload, file } = await loadKeptUpload(db, given.uploadId);
  permit({ agencyId: upload.agency_id });
  const last = await db
    .selectFrom('evidence_revision')
    .select(['position', 'name'])
    .where('document_id', '=', row.id)
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow();
  refuseStale(row, given.version, { file: upload.name }, { file: last.name });
  requireStanding(row);
  const { reason } = given;
  const revision = { document_id: row.id, file_id: file.id, name: upload.name, reason };
  await addRevision(db, { ...revision, position: last.position + 1, added_by: person.id });
  if (found !== null) await keepExamination(db, found);
  const version = await saveNext(db, 'evidence_document', row, {});
  const [before, after] = [{ file: last.name }, { file: upload.name, sha256: file.sha256 }];
  await record({ action: 'evidence.revise', ...aboutDocument(row), before, after, reason });
  return { id: row.id, version };
}

/** @throws Problem illegal-move for a withdrawn document */
export function requireStanding({ withdrawn_at }: { withdrawn_at: Date | null }): void {
  if (withdrawn_at !== null)
    throw new Problem('illegal-move', { detail: 'Tài liệu này đã được thu hồi.' });
}
