/** Signatures examined again on demand, by the roots of now. */
import { Problem } from '#contract/problem.ts';
import type { PreparingContext, SignedContext } from '../http/request-context.ts';
import { loadTrustAt } from '../trust/actions.ts';
import { describeCheck } from './describe.ts';
import { examineFile, keepExamination, type Found } from './examine.ts';
import { aboutDocument } from './keep-document.ts';
import { loadRevisionFile, openDocument } from './read.ts';

interface OneRevision {
  documentId: number;
  revisionId: number;
}

export async function examineAgain(context: PreparingContext<OneRevision>): Promise<Found> {
  const { db, files, input } = context;
  await openDocument(context, input.documentId);
  const { file } = await loadRevisionFile(db, input);
  const found = await examineFile(db, files, file);
  if (found === null)
    throw new Problem('illegal-move', { detail: 'Chỉ tệp PDF mới kiểm tra được chữ ký số.' });
  return found;
}

export async function keepAgain(context: SignedContext<OneRevision>, found: Found) {
  const { db, input, record } = context;
  const row = await openDocument(context, input.documentId);
  const kept = await keepExamination(db, found);
  const after = { state: found.state };
  await record({ action: 'evidence.checkSignature', ...aboutDocument(row), after });
  return describeCheck(kept, await loadTrustAt(db));
}
