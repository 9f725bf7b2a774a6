/** What stands at a node, edited or taken away; the trail keeps that it stood there. */
import { Problem } from '#contract/problem.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { aboutUse } from './attach.ts';
import { holdNode } from './sheet-node.ts';

interface Texts {
  pages: string | null;
  note: string | null;
  explanation: string | null;
}

export async function editUse(
  acting: Acting,
  { useId, version: seen, ...yours }: Texts & { useId: number; version: number },
) {
  const { row, place } = await holdUse(acting, useId);
  const before = { pages: row.pages, note: row.note, explanation: row.explanation };
  refuseStale(row, seen, yours, before);
  requireStanding(row);
  if ((row.explanation === null) !== (yours.explanation === null))
    throw new Problem('illegal-move', {
      detail: 'Lời giải trình và tài liệu không đổi chỗ cho nhau; hãy gỡ rồi thêm lại.',
    });
  const version = await saveNext(acting.db, 'evidence_use', row, yours);
  const about = aboutUse(row.id, place);
  await acting.record({ action: 'evidence.editUse', ...about, before, after: yours });
  return { id: row.id, version };
}

export async function withdrawUse(acting: Acting, given: { useId: number; version: number }) {
  const { row, place } = await holdUse(acting, given.useId);
  refuseStale(row, given.version, {}, { withdrawnAt: row.withdrawn_at });
  requireStanding(row);
  const version = await saveNext(acting.db, 'evidence_use', row, { withdrawn_at: new Date() });
  const before = { documentId: row.document_id, pages: row.pages, explanation: row.explanation };
  await acting.record({ action: 'evidence.detach', ...aboutUse(row.id, place), before });
  return { id: row.id, version };
}

async function holdUse(acting: Acting, id: number) {
  const found = await acting.db
    .selectFrom('evidence_use')
    .select(['sheet_id', 'node_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined) throw new Problem('not-found');
  // The sheet first, as everywhere: two people never wait for each other crosswise.
  const place = await holdNode(acting, found.sheet_id, found.node_id);
  return { row: await lockRow(acting.db, 'evidence_use', id), place };
}

function requireStanding({ withdrawn_at }: { withdrawn_at: Date | null }): void {
  if (withdrawn_at !== null)
    throw new Problem('illegal-move', { detail: 'Mục này đã được gỡ trước đó.' });
}
