import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

export const loadRoots = (db: Queries) =>
  db
    .selectFrom('trust_root')
    .innerJoin('person', 'person.id', 'trust_root.added_by')
    .selectAll('trust_root')
    .select('person.name as added_by_name')
    .orderBy(sql`trust_root.withdrawn_at is not null`)
    .orderBy('trust_root.name')
    .execute();
export type RootRecord = Awaited<ReturnType<typeof loadRoots>>[number];

/** When the roots last changed; null when there never was one. */
export async function loadTrustAt(db: Queries): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(greatest(added_at, coalesce(withdrawn_at, added_at))) as at
    from trust_root`.execute(db);
  return rows[0]?.at ?? null;
}
