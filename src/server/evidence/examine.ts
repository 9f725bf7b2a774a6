/** A file's signatures examined and what was found kept, with the state of trust it was found in. */
import {
  type Examination,
  examineSignatures,
} from '#importers/document/signature/read-signatures.ts';
import type { Queries } from '../db/queries.ts';
import { storedSource, type Files, type StoredFileRow } from '../file/actions.ts';
import { loadTrust } from '../trust/actions.ts';

export interface Found extends Examination {
  fileId: number;
  trustAt: Date | null;
}

/** Reads the whole file, so not within a transaction. Null for what carries no signatures of its own. */
export async function examineFile(
  db: Queries,
  { store }: Files,
  file: StoredFileRow,
): Promise<Found | null> {
  if (file.kind !== 'pdf') return null;
  const { roots, at } = await loadTrust(db);
  const examination = await examineSignatures(storedSource(store, file), roots, new Date());
  return { ...examination, fileId: file.id, trustAt: at };
}

export const keepExamination = (db: Queries, found: Found) =>
  db
    .insertInto('signature_check')
    .values({
      file_id: found.fileId,
      trust_at: found.trustAt,
      state: found.state,
      signatures: JSON.stringify(found.signatures),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
