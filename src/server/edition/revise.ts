/** Every edit of a draft goes this way: held, refused where published, the difference saved, recorded. */
import { Problem } from '#contract/problem.ts';
import { checkEdition } from '#domain/rubric/check-edition.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import type { Revised } from '#domain/rubric/revise.ts';
import type { Queries } from '../db/queries.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { loadEdition, type KeptNode } from './load-edition.ts';
import { labelOf, refuseUnsound, type Saving } from './save-edition.ts';
import { saveChanges, type NextNode } from './save-nodes.ts';

/** The head of a draft, held until the end. @throws Problem not-found, edition-frozen */
export async function lockDraft(db: Queries, editionId: number) {
  const row = await lockRow(db, 'rubric', editionId);
  if (row.state !== 'draft') throw new Problem('edition-frozen');
  return row;
}

export interface Revision {
  editionId: number;
  action: string;
  /** The node an edit is about: its code before, where it stands already. */
  about?: string;
  /** Of the edition, where the edit is of all of it. */
  seenVersion?: number;
  revise(nodes: readonly NextNode[], kept: readonly KeptNode[]): Revised<NextNode>;
}

/** @throws Problem not-found, edition-frozen, stale, conflict */
export async function reviseDraft({ db, record }: Saving, revision: Revision) {
  const { editionId, action, about, seenVersion } = revision;
  const row = await lockDraft(db, editionId);
  const { edition, kept } = await loadEdition(db, editionId);
  if (seenVersion !== undefined) refuseStale(row, seenVersion, {}, { nodes: edition.nodes.length });
  const revised = revision.revise(kept, kept);
  if ('refusal' in revised) throw new Problem('conflict', { detail: revised.refusal });
  const next = { ...edition, nodes: revised.nodes };
  refuseUnsound(next);
  const changes = await saveChanges(db, editionId, kept, revised.nodes);
  const version = await saveNext(db, 'rubric', row, {});
  const label = labelOf(edition);
  await record({
    action,
    subject: {
      type: 'rubric',
      id: editionId,
      label: about === undefined ? label : `${about} · ${label}`.slice(0, 200),
    },
    ...(about === undefined
      ? { before: byCode(changes.before), after: byCode(changes.after) }
      : { before: changes.before[0] ?? null, after: changes.after[0] ?? null }),
  });
  return { version, ids: changes.ids, findings: checkEdition(next) };
}

const byCode = (nodes: readonly EditionNode[]) =>
  Object.fromEntries(nodes.map((node) => [node.code, node]));
