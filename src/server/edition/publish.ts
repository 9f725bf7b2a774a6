/** A draft becomes the edition in force; the one before is superseded and stays as it is. */
import { Problem } from '#contract/problem.ts';
import { checkEdition } from '#domain/rubric/check-edition.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { loadEdition } from './load-edition.ts';
import { loadPublished } from './queries.ts';
import { labelOf } from './save-edition.ts';

type Publishing = Pick<Acting, 'db' | 'record'> & { personId: number | null };

interface Asked {
  editionId: number;
  version: number;
}

/** @throws Problem not-found, stale, illegal-move, edition-has-errors */
export async function publishEdition(
  { db, record, personId }: Publishing,
  { editionId, version }: Asked,
) {
  const row = await lockRow(db, 'rubric', editionId);
  refuseStale(row, version, { state: 'published' }, { state: row.state });
  if (row.state !== 'draft')
    throw new Problem('illegal-move', { detail: 'Chỉ ban hành được bản dự thảo.' });
  const { edition } = await loadEdition(db, editionId);
  const faults = checkEdition(edition)
    .filter(({ severity }) => severity === 'error')
    .map(({ node, message }) => ({ path: node ?? '', message }));
  if (faults.length > 0) throw new Problem('edition-has-errors', { faults: faults.slice(0, 100) });
  const before = await loadPublished(db, row);
  if (before !== undefined)
    await saveNext(db, 'rubric', before, { state: 'superseded', superseded_at: new Date() });
  const next = await saveNext(db, 'rubric', row, {
    state: 'published',
    published_at: new Date(),
    published_by: personId,
  });
  await record({
    action: 'edition.publish',
    subject: { type: 'rubric', id: editionId, label: labelOf(edition) },
    before: { state: 'draft' },
    after: { state: 'published', supersededId: before?.id ?? null },
  });
  return { version: next, supersededId: before?.id ?? null };
}
