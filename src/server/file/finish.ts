/** The end of an upload: digest, kind and scanner decide whether it is kept; the same content is kept once. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Problem, type ProblemCode } from '#contract/problem.ts';
import { kindFacts, type FileKind } from '#domain/file/kind.ts';
import { sniffKind } from '#importers/document/sniff.ts';
import { unfitWords } from '#importers/document/unfit.ts';
import type { Queries } from '../db/queries.ts';
import type { PreparingContext, SignedContext } from '../http/request-context.ts';
import { lostArrival, requireOpen } from './begin.ts';
import { arrivalOf, type Files } from './files.ts';
import {
  aboutUpload,
  describeUpload,
  loadUpload,
  lockUpload,
  type StoredFileRow,
  type UploadRow,
} from './queries.ts';
import type { Verdict } from './scanner.ts';
import { digestOf } from './store.ts';
import { withDiskSource } from './stored-source.ts';

interface Ending {
  uploadId: number;
  sha256?: string | undefined;
}

interface Fit {
  sha256: string;
  kind: FileKind;
  verdict: Verdict;
}
interface Refused {
  code: ProblemCode;
  reason: string;
}

/** Looks at the whole file and, when it may be kept, puts it into the store: under its digest that hurts nobody. */
export async function examineUpload(context: PreparingContext<Ending>): Promise<Fit | Refused> {
  const { db, input, permit, files } = context;
  const row = await loadUpload(db, input.uploadId);
  if (row === undefined) throw new Problem('not-found');
  permit({ agencyId: row.agency_id });
  requireOpen(row);
  requireWhole(row);
  const path = arrivalOf(files, row.token);
  const arrived = await stat(path).catch(() => null);
  if (arrived?.size !== row.size) throw lostArrival();
  const sha256 = await digestOf(createReadStream(path));
  if (input.sha256 !== undefined && input.sha256 !== sha256)
    return { code: 'digest-differs', reason: 'Tệp bị sai lệch trên đường truyền; hãy gửi lại.' };
  const sniffed = await withDiskSource(path, sniffKind);
  if (sniffed.unfit !== undefined)
    return { code: 'type-refused', reason: unfitWords[sniffed.unfit] };
  const verdict = await scanFile(files, path);
  if (verdict.scan === 'infected')
    return { code: 'virus-found', reason: `Máy quét tìm thấy ${verdict.found} trong tệp.` };
  await files.store.put(sha256, { path, size: row.size });
  return { sha256, kind: sniffed.kind, verdict };
}

const scanFile = async ({ scan }: Files, path: string): Promise<Verdict> =>
  scan === null ? { scan: 'unscanned' } : scan(createReadStream(path));

export async function settleUpload(context: SignedContext<Ending>, found: Fit | Refused) {
  const { db, input, record } = context;
  const row = await lockUpload(db, input.uploadId);
  requireOpen(row);
  requireWhole(row);
  const outcome = 'code' in found ? found : await keepOnce(db, row, found);
  if ('code' in outcome) {
    const { code, reason } = outcome;
    await db
      .updateTable('upload')
      .set({ state: 'refused', reason })
      .where('id', '=', row.id)
      .execute();
    await record({ action: 'file.refuse', ...aboutUpload(row), after: { code }, reason });
    return new Problem(code, { detail: reason });
  }
  const settled = { state: 'kept', file_id: outcome.id };
  await db.updateTable('upload').set(settled).where('id', '=', row.id).execute();
  const { sha256, kind, scan } = outcome;
  await record({ action: 'file.keep', ...aboutUpload(row), after: { sha256, kind, scan } });
  return describeUpload(db, { ...row, ...settled });
}

/** The row of this content, new or old; what a scanner has said of it stays the latest word. */
async function keepOnce(
  db: Queries,
  upload: UploadRow,
  { sha256, kind, verdict }: Fit,
): Promise<StoredFileRow | Refused> {
  const scanned = verdict.scan === 'clean' ? { scan: 'clean', scanned_at: new Date() } : {};
  await db
    .insertInto('stored_file')
    .values({
      sha256,
      kind,
      size: upload.size,
      media_type: kindFacts[kind].mediaType,
      name: upload.name,
      added_by: upload.person_id,
      ...scanned,
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  const row = await db
    .selectFrom('stored_file')
    .selectAll()
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  if (row.scan !== 'unscanned' || verdict.scan !== 'clean') return row;
  await db.updateTable('stored_file').set(scanned).where('id', '=', row.id).execute();
  return { ...row, ...scanned };
}

function requireWhole({ received, size }: UploadRow): void {
  if (received === size) return;
  throw new Problem('wrong-offset', {
    detail: `Mới nhận ${received} trên ${size} byte; hãy gửi nốt.`,
    current: { received },
  });
}
