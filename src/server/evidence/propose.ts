/** What a file just sent says about itself, proposed to the person who files it. */
import { buffer } from 'node:stream/consumers';
import type { FileKind } from '#domain/file/kind.ts';
import type { Identity } from '#importers/document/identity.ts';
import { hasWords } from '#importers/document/paper-words.ts';
import type { Queries } from '../db/queries.ts';
import { loadKeptUpload, runApart, type Files, type StoredFileRow } from '../file/actions.ts';
import type { SignedContext } from '../http/request-context.ts';
import type { Given } from './read-worker.ts';

/** Bytes; what is larger is pictures for the most part. */
const largestRead = 60 * 1024 * 1024;
const bounds = { milliseconds: 10_000, megabytes: 512 };

const nothing: Identity = { number: null, issuedOn: null, issuer: null, subject: null };

export async function proposeFor(context: SignedContext<unknown>, uploadId: number) {
  const { db, files, permit } = context;
  const { upload, file } = await loadKeptUpload(db, uploadId);
  permit({ agencyId: upload.agency_id });
  const same = await loadSame(db, file.id, upload.agency_id);
  const read = await readIdentityOf(files, file);
  return typeof read === 'string'
    ? { ...nothing, unread: read, same }
    : { ...read, unread: null, same };
}

/** The reason in words where nothing could be read. */
async function readIdentityOf({ store }: Files, file: StoredFileRow): Promise<Identity | string> {
  if (!hasWords(file.kind as FileKind))
    return 'Loại tệp này không đọc được chữ; hãy nhập theo bản giấy.';
  if (file.size > largestRead) return 'Tệp quá lớn để đọc tự động; hãy nhập theo bản giấy.';
  const content = await store.open(file.sha256);
  if (content === null) return 'Kho lưu tệp không còn nội dung của tệp này.';
  const given = { kind: file.kind, bytes: new Uint8Array(await buffer(content)) } as Given;
  const script = new URL('./read-worker.ts', import.meta.url);
  const read = await runApart<Identity | null>(script, given, bounds);
  if (read === 'tooMuch') return 'Tệp quá phức tạp để đọc tự động; hãy nhập theo bản giấy.';
  return read ?? 'Tệp không có chữ (bản quét) hoặc không đọc được; hãy nhập theo bản giấy.';
}

const loadSame = (db: Queries, fileId: number, agencyId: number) =>
  db
    .selectFrom('evidence_document as document')
    .select(['document.id', 'document.number', 'document.subject'])
    .where('document.agency_id', '=', agencyId)
    .where('document.id', 'in', (within) =>
      within.selectFrom('evidence_revision').select('document_id').where('file_id', '=', fileId),
    )
    .orderBy('document.id')
    .limit(10)
    .execute();
