/**
 * Editing a row under a version, written once for every feature: lock it, refuse the edit of somebody
 * who saw an older one (showing both values), save it as the next.
 */
import { sql, type Selectable, type Updateable } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import type { DB } from '../db/schema.ts';

/** The tables whose rows carry a version. */
export type VersionedTable = {
  [T in keyof DB]: Selectable<DB[T]> extends { id: number; version: number } ? T : never;
}[keyof DB];

/**
 * The row as it stands, held until the transaction ends, so that two edits of it follow each other.
 * @throws Problem not-found
 */
export async function lockRow<T extends VersionedTable>(
  db: Queries,
  table: T,
  id: number,
): Promise<Selectable<DB[T]>> {
  const found = await sql<
    Selectable<DB[T]>
  >`select * from ${sql.table(table)} where id = ${id} for no key update`.execute(db);
  const row = found.rows[0];
  if (row === undefined) throw new Problem('not-found');
  return row;
}

/**
 * @param yours what was sent, and `current` the same fields as they stand: the screen shows both.
 * @throws Problem stale when the row has moved on since the author saw it.
 */
export function refuseStale(
  row: { version: number },
  seenVersion: number,
  yours: object,
  current: object,
): void {
  if (row.version === seenVersion) return;
  throw new Problem('stale', {
    yours: { ...yours, version: seenVersion },
    current: { ...current, version: row.version },
  });
}

/** Saves changes to a locked row and gives its new version. */
export async function saveNext<T extends VersionedTable>(
  db: Queries,
  table: T,
  row: { id: number; version: number },
  changes: Omit<Updateable<DB[T]>, 'id' | 'version'>,
): Promise<number> {
  const version = row.version + 1;
  // Kysely cannot type an update of a table known only as "one of those with a version".
  const values = { ...changes, version } as Updateable<DB['person']>;
  await db
    .updateTable(table as 'person')
    .set(values)
    .where('id', '=', row.id)
    .execute();
  return version;
}

/** Whether a row has other values than these; figures and days are compared as the strings they are. */
export const differs = (row: object, values: object): boolean =>
  Object.entries(values).some(([name, value]) => (row as Record<string, unknown>)[name] !== value);
