/** A document taken out of use and, where that was wrong, back into it; both with the reason on record. */
import { Problem } from '#contract/problem.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { aboutDocument, requireStanding, type OneDocument } from './keep-document.ts';

type Given = OneDocument & { reason: string };

/** It goes on to stand where it serves, with a warning: what was scored by it is not rewritten. */
export async function withdrawDocument(acting: Acting, given: Given) {
  const row = await holdDocument(acting, given);
  requireStanding(row);
  const { reason } = given;
  const changes = { withdrawn_at: new Date(), withdrawn_reason: reason };
  const version = await saveNext(acting.db, 'evidence_document', row, changes);
  await acting.record({ action: 'evidence.withdraw', ...aboutDocument(row), reason });
  return { id: row.id, version };
}

/** Undoes a withdrawal: it may be attached again, and where it serves it warns no more. */
export async function reinstateDocument(acting: Acting, given: Given) {
  const row = await holdDocument(acting, given);
  if (row.withdrawn_at === null)
    throw new Problem('illegal-move', { detail: 'Tài liệu này đang dùng được.' });
  const changes = { withdrawn_at: null, withdrawn_reason: null };
  const version = await saveNext(acting.db, 'evidence_document', row, changes);
  const { reason } = given;
  await acting.record({ action: 'evidence.reinstate', ...aboutDocument(row), reason });
  return { id: row.id, version };
}

async function holdDocument({ db, permit }: Acting, { documentId, version }: Given) {
  const row = await lockRow(db, 'evidence_document', documentId);
  permit({ agencyId: row.agency_id });
  refuseStale(row, version, {}, { withdrawnAt: row.withdrawn_at });
  return row;
}
