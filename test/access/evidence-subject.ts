/** What evidence adds to a subject: uploads at every step, a document in use, a trusted root. */
import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { DB } from '#server/db/schema.ts';
import { arrivalOf, type Files } from '#server/file/files.ts';
import { add } from './add-row.ts';

export interface EvidenceIds {
  /** Arrived whole, not yet finished. */
  uploadId: number;
  openUploadId: number;
  /** Finished: its file may become a document. */
  keptUploadId: number;
  /** A document of the agency, in addition on its own sheet. */
  evidenceId: number;
  withdrawnEvidenceId: number;
  revisionId: number;
  useId: number;
  rootId: number;
}

let count = 0;

/** One that has arrived whole, and one on its way. */
export async function addUploads(
  db: Kysely<DB>,
  agencyId: number,
  personId: number,
  files?: Files,
) {
  const content = Buffer.from(`bản số ${++count}`);
  const row = { person_id: personId, agency_id: agencyId, name: 'bản.txt' };
  const whole = { size: content.length, received: content.length, token: randomUUID() };
  if (files !== undefined) writeFileSync(arrivalOf(files, whole.token), content);
  return {
    uploadId: await add(db, 'upload', { ...row, ...whole }),
    openUploadId: await add(db, 'upload', { ...row, size: 1000 }),
  };
}

/** Keeps a PDF of its own content and gives its row. */
async function addFile(db: Kysely<DB>, asker: number, files?: Files): Promise<number> {
  const content = Buffer.from(`%PDF-1.7\n% bản số ${++count}\n%%EOF\n`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (files !== undefined) {
    const path = arrivalOf(files, sha256);
    writeFileSync(path, content);
    await files.store.put(sha256, { path, size: content.length });
  }
  return add(db, 'stored_file', {
    sha256,
    size: content.length,
    kind: 'pdf',
    media_type: 'application/pdf',
    name: 'bản.pdf',
    added_by: asker,
  });
}

/** A document with its one file. */
async function addDocument(
  db: Kysely<DB>,
  agencyId: number,
  asker: number,
  files?: Files,
  standing: { withdrawn_at?: Date; withdrawn_reason?: string } = {},
) {
  const row = { agency_id: agencyId, added_by: asker, ...standing };
  const evidenceId = await add(db, 'evidence_document', row);
  const revisionId = await add(db, 'evidence_revision', {
    document_id: evidenceId,
    position: 1,
    file_id: await addFile(db, asker, files),
    name: 'bản.pdf',
    added_by: asker,
  });
  return { evidenceId, revisionId };
}

export async function addEvidence(
  db: Kysely<DB>,
  agencyId: number,
  place: { sheetId: number; rubricNodeId: number; asker: number },
  files?: Files,
) {
  const { asker } = place;
  const { evidenceId, revisionId } = await addDocument(db, agencyId, asker, files);
  const useId = await add(db, 'evidence_use', {
    sheet_id: place.sheetId,
    node_id: place.rubricNodeId,
    document_id: evidenceId,
    added_by: asker,
  });
  const keptUploadId = await add(db, 'upload', {
    person_id: asker,
    agency_id: agencyId,
    name: 'bản.pdf',
    ...{ size: 1, received: 1, state: 'kept' },
    file_id: await addFile(db, asker, files),
  });
  const rootId = await add(db, 'trust_root', {
    name: 'Gốc (dữ liệu minh hoạ)',
    pem: 'không phải chứng thư',
    fingerprint: createHash('sha256').update(String(++count)).digest('hex'),
    holder: 'Gốc',
    valid_from: new Date('2019-01-01'),
    valid_to: new Date('2030-01-01'),
    added_by: asker,
  });
  const { evidenceId: withdrawnEvidenceId } = await addDocument(db, agencyId, asker, files, {
    withdrawn_at: new Date(),
    withdrawn_reason: 'nhầm tệp',
  });
  return { evidenceId, withdrawnEvidenceId, revisionId, useId, keptUploadId, rootId };
}
