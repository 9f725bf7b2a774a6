import { type Selectable } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { StoredFile, Upload as UploadShown } from '#contract/upload.ts';
import type { Queries } from '../db/queries.ts';
import type { StoredFile as StoredFileTable, Upload } from '../db/schema.ts';

export type StoredFileRow = Selectable<StoredFileTable>;
export type UploadRow = Selectable<Upload>;

export const loadUpload = (db: Queries, id: number): Promise<UploadRow | undefined> =>
  db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();

/** Held until the transaction ends. @throws Problem not-found */
export async function lockUpload(db: Queries, id: number): Promise<UploadRow> {
  const row = await db
    .selectFrom('upload')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new Problem('not-found');
  return row;
}

export const loadOpenUploads = (db: Queries, agencyId: number): Promise<UploadRow[]> =>
  db
    .selectFrom('upload')
    .selectAll()
    .where('state', '=', 'open')
    .where('agency_id', '=', agencyId)
    .orderBy('id')
    .execute();

/** Also those that were kept and never became a document: a closed browser loses neither. */
export const loadUnfiled = (db: Queries, agencyId: number): Promise<UploadRow[]> =>
  db
    .selectFrom('upload')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where((where) =>
      where.or([
        where('state', '=', 'open'),
        where.and([
          where('state', '=', 'kept'),
          where.not(
            where.exists((within) =>
              within
                .selectFrom('evidence_revision as revision')
                .innerJoin('evidence_document as document', 'document.id', 'revision.document_id')
                .select('revision.id')
                .whereRef('revision.file_id', '=', 'upload.file_id')
                .whereRef('document.agency_id', '=', 'upload.agency_id'),
            ),
          ),
        ]),
      ]),
    )
    .orderBy('id')
    .limit(100)
    .execute();

export const loadFile = (db: Queries, id: number): Promise<StoredFileRow | undefined> =>
  db.selectFrom('stored_file').selectAll().where('id', '=', id).executeTakeFirst();

/** An upload that was kept, with its file. @throws Problem not-found, illegal-move */
export async function loadKeptUpload(
  db: Queries,
  id: number,
): Promise<{ upload: UploadRow; file: StoredFileRow }> {
  const upload = await loadUpload(db, id);
  if (upload === undefined) throw new Problem('not-found');
  const file = upload.file_id === null ? undefined : await loadFile(db, upload.file_id);
  if (file === undefined)
    throw new Problem('illegal-move', { detail: 'Tệp này chưa gửi xong hoặc không được nhận.' });
  return { upload, file };
}

type Shown = Pick<
  StoredFileRow,
  'id' | 'name' | 'kind' | 'size' | 'sha256' | 'scan' | 'scanned_at'
>;

export const describeFile = (row: Shown, name = row.name): StoredFile => ({
  id: row.id,
  name,
  kind: row.kind as StoredFile['kind'],
  size: row.size,
  sha256: row.sha256,
  scan: row.scan as StoredFile['scan'],
  scannedAt: row.scanned_at?.toISOString() ?? null,
});

export async function describeUpload(db: Queries, row: UploadRow): Promise<UploadShown> {
  const file = row.file_id === null ? undefined : await loadFile(db, row.file_id);
  return {
    id: row.id,
    name: row.name,
    size: row.size,
    received: row.received,
    state: row.state as UploadShown['state'],
    reason: row.reason,
    begunAt: row.begun_at.toISOString(),
    file: file === undefined ? null : describeFile(file, row.name),
  };
}

export const aboutUpload = (row: UploadRow) => ({
  subject: { type: 'upload', id: row.id, label: row.name },
  agencyId: row.agency_id,
});
