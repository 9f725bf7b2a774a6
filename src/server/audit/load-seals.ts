/** Seals as they stand, in the order of their numbers, a few at a time. */
import { sql } from 'kysely';
import type { Head, Seal } from '#domain/audit/seal.ts';
import type { Queries } from '../db/queries.ts';
import { instantText } from './load-events.ts';

interface SealRow extends Omit<Seal, 'eventIds'> {
  eventIds: string;
}

/** A few full seals at once; thousands of small ones would be no faster. */
const atOnce = 50;

/** @param fromNumber the first to load */
export async function* loadSeals(db: Queries, fromNumber: number): AsyncGenerator<Seal> {
  let next = fromNumber;
  for (;;) {
    const { rows } = await sql<SealRow>`
      select number, from_id as "fromId", to_id as "toId", array_to_string(event_ids, ',') as "eventIds",
        leaves, root, previous_hash as "previousHash", hash, ${instantText(sql`sealed_at`)} as "sealedAt"
      from audit_seal where number >= ${next} order by number limit ${atOnce}`.execute(db);
    for (const row of rows) yield { ...row, eventIds: idsOf(row.eventIds) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
    next = last.number + 1;
  }
}

const idsOf = (text: string): number[] => (text === '' ? [] : text.split(',').map(Number));

/** What the trail says its end is; null when the row is gone. */
export async function loadHead(db: Queries): Promise<Head | null> {
  const row = await db
    .selectFrom('audit_head')
    .select(['number', 'to_id', 'hash'])
    .executeTakeFirst();
  return row === undefined ? null : { number: row.number, toId: row.to_id, hash: row.hash };
}
