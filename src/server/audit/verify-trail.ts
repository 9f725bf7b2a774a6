/** Reads the whole trail, or its end, against its seals; in batches, whatever its length. */
import type { Kysely } from 'kysely';
import type { EventRow } from '#domain/audit/event.ts';
import { examineEnd, examineEvents, examineSeal, faultAt } from '#domain/audit/examine.ts';
import type { TrailFault } from '#domain/audit/fault.ts';
import { noSeal, type Head } from '#domain/audit/seal.ts';
import type { Queries } from '../db/queries.ts';
import type { DB } from '../db/schema.ts';
import { sha256 } from './digest.ts';
import { EventReader } from './event-reader.ts';
import { loadHead, loadSeals } from './load-seals.ts';
import { Tally, type Verification } from './tally.ts';

export type { Verification } from './tally.ts';

export interface VerifyOptions {
  /** Only the last so many seals; all of them when absent. */
  lastSeals?: number;
  /** A seal's hash kept outside the database, hexadecimal: that seal must still be in the chain. */
  expect?: string;
}

export const verifyTrail = (db: Kysely<DB>, options: VerifyOptions = {}): Promise<Verification> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => readTrail(snapshot, options));

async function readTrail(db: Queries, options: VerifyOptions): Promise<Verification> {
  const head = await loadHead(db);
  const before = await loadBefore(db, head, options.lastSeals);
  const tally = new Tally(before.number + 1);
  const events = new EventReader(db, before.number === 0 ? Number.MIN_SAFE_INTEGER : before.toId);
  let previous: Head = before;
  for await (const seal of loadSeals(db, before.number + 1)) {
    tally.add(examineSeal(seal, previous, sha256));
    const isNext = seal.number === previous.number + 1;
    const strays = await events.upTo(seal.fromId - 1);
    if (isNext) tally.add(strays.map(strayFault));
    const rows = await events.upTo(seal.toId);
    tally.add(examineEvents(seal, rows, sha256));
    tally.count(seal, rows.length, options.expect);
    previous = seal;
  }
  tally.add(examineEnd(previous, head));
  const unsealed = await countAfter(db, head?.toId ?? previous.toId);
  return tally.result(unsealed, options.expect);
}

const strayFault = (row: EventRow): TrailFault =>
  faultAt('eventInserted', { eventId: Number(row.id), at: row.at, subject: row.subject_label });

/** The seal before the first one to read. */
async function loadBefore(db: Queries, head: Head | null, lastSeals?: number): Promise<Head> {
  if (head === null || lastSeals === undefined) return noSeal;
  const row = await db
    .selectFrom('audit_seal')
    .select(['number', 'to_id', 'hash'])
    .where('number', '=', head.number - lastSeals)
    .executeTakeFirst();
  return row === undefined ? noSeal : { number: row.number, toId: row.to_id, hash: row.hash };
}

async function countAfter(db: Queries, id: number): Promise<number> {
  const { count } = await db
    .selectFrom('audit_event')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('id', '>', id)
    .executeTakeFirstOrThrow();
  return count;
}
