import type { Kysely } from 'kysely';
import type { DB } from '#server/db/schema.ts';

type NewRow = Record<string, unknown>;

/** Inserts a row and gives its id; the tables are named by the caller, so their types are too. */
export async function add(db: Kysely<DB>, table: keyof DB, row: NewRow): Promise<number> {
  const added = await db
    .insertInto(table as 'agency')
    .values(row as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return added.id;
}
