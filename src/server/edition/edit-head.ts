/** What a draft says of itself. Year, level and group are its identity and do not change. */
import type { editHead } from '#contract/edition-draft.ts';
import type { Route } from '#contract/route.ts';
import type { z } from 'zod';
import { checkEdition } from '#domain/rubric/check-edition.ts';
import { refuseStale, saveNext } from '../http/versioned.ts';
import { loadEdition } from './load-edition.ts';
import { lockDraft } from './revise.ts';
import { labelOf, type Saving } from './save-edition.ts';

type Given = typeof editHead extends Route<infer Input> ? z.output<Input> : never;

/** @throws Problem not-found, edition-frozen, stale */
export async function editDraftHead(
  { db, record }: Saving,
  { editionId, version, ...said }: Given,
) {
  const row = await lockDraft(db, editionId);
  const { edition } = await loadEdition(db, editionId);
  const { title, source, decimals, isRescaled, isIllustrative } = edition;
  const before = { title, source, decimals, isRescaled, isIllustrative };
  refuseStale(row, version, said, before);
  const next = await saveNext(db, 'rubric', row, {
    title: said.title,
    source: said.source,
    decimals: said.decimals,
    is_rescaled: said.isRescaled,
    is_illustrative: said.isIllustrative,
  });
  await record({
    action: 'edition.edit',
    subject: { type: 'rubric', id: editionId, label: labelOf({ ...edition, ...said }) },
    before,
    after: said,
  });
  return { version: next, node: null, findings: checkEdition({ ...edition, ...said }) };
}
