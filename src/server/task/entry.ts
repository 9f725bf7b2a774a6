import type { Acting } from '../http/request-context.ts';
import { holdObligation, subjectOf } from './move.ts';
import { loadEntries } from './obligation-queries.ts';
import { entryOf } from './obligation-view.ts';

interface NewEntry {
  obligationId: number;
  kind: 'note' | 'evidence';
  note: string;
  link?: string;
}

/** A progress note, or a paper named as evidence; entries are added, never changed. */
export async function addObligationEntry(context: Acting, entry: NewEntry) {
  const { db, person } = context;
  const row = await holdObligation(context, entry.obligationId, null, {});
  await db
    .insertInto('obligation_entry')
    .values({
      obligation_id: row.id,
      person_id: person.id,
      kind: entry.kind,
      note: entry.note,
      link: entry.link ?? null,
    })
    .execute();
  await context.record({
    action: `task.${entry.kind}`,
    subject: subjectOf(row),
    agencyId: row.agency_id,
    after: { note: entry.note, link: entry.link ?? null },
  });
  const [latest] = await loadEntries(db, row.id);
  if (latest === undefined) throw new Error('the entry just written is not there');
  return entryOf(latest);
}
