/** Seals what no transaction can add to any more; writers never wait for it, nor for each other. */
import { sql, type Kysely, type Transaction } from 'kysely';
import { sealOf, type Head } from '#domain/audit/seal.ts';
import type { DB } from '../db/schema.ts';
import { sha256 } from './digest.ts';
import { instantText, loadEvents } from './load-events.ts';

/**
 * Ids are given out in one order and become visible in another. An id below one we see may belong
 * to a transaction still running; but that transaction had its number before ours (the column's
 * place in the table sees to it), so when all numbers below ours are done, no id up to `toId` is
 * outstanding. Ids, not transaction numbers, make the order: those start anew in a restored cluster.
 */
export interface Horizon {
  toId: number;
  transaction: string;
}

export interface SealResult {
  sealed: number;
  /** What still waits for a running transaction, to be given to the next call. */
  waiting: Horizon | null;
}

/** The most events in one seal: bounds memory here and in verification. */
const largestSeal = 5_000;

/** Makes at most one seal. Of several processes calling at once one works, the others pass. */
export async function sealSettled(db: Kysely<DB>, waiting: Horizon | null): Promise<SealResult> {
  // The order matters: first the highest id seen, then a transaction number of our own.
  const toId = waiting?.toId ?? (await loadHighestUnsealed(db));
  if (toId === null) return { sealed: 0, waiting: null };
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (transaction) => {
      const head = await lockHead(transaction);
      if (head === null) return { sealed: 0, waiting };
      if (head.toId >= toId) return { sealed: 0, waiting: null };
      const own = await loadOwnNumber(transaction);
      const horizon = waiting ?? { toId, transaction: own };
      if (!(await isSettled(transaction, horizon))) return { sealed: 0, waiting: horizon };
      return sealUpTo(transaction, head, horizon);
    });
}

async function loadHighestUnsealed(db: Kysely<DB>): Promise<number | null> {
  const row = await db
    .selectFrom('audit_event')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('id', '>', ({ selectFrom }) => selectFrom('audit_head').select('to_id'))
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Null when another process holds it: it is sealing. */
async function lockHead(transaction: Transaction<DB>): Promise<Head | null> {
  const row = await transaction
    .selectFrom('audit_head')
    .select(['number', 'to_id', 'hash'])
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row === undefined ? null : { number: row.number, toId: row.to_id, hash: row.hash };
}

async function loadOwnNumber(transaction: Transaction<DB>): Promise<string> {
  const { rows } = await sql<{ own: string }>`select pg_current_xact_id()::text as own`.execute(
    transaction,
  );
  return rows[0]?.own ?? '';
}

async function isSettled(transaction: Transaction<DB>, horizon: Horizon): Promise<boolean> {
  const { rows } = await sql<{ settled: boolean }>`
    select pg_snapshot_xmin(pg_current_snapshot()) >= ${horizon.transaction}::xid8 as settled
  `.execute(transaction);
  return rows[0]?.settled ?? false;
}

async function sealUpTo(
  transaction: Transaction<DB>,
  head: Head,
  horizon: Horizon,
): Promise<SealResult> {
  const range = { afterId: head.toId, toId: horizon.toId, limit: largestSeal };
  const rows = await loadEvents(transaction, range);
  const last = rows.at(-1);
  const isFull = rows.length === largestSeal && last !== undefined;
  const toId = isFull ? Number(last.id) : horizon.toId;
  const sealedAt = await loadInstant(transaction);
  const seal = sealOf(head, rows, { toId, sealedAt }, sha256);
  await sql`
    insert into audit_seal (number, from_id, to_id, event_ids, leaves, root, previous_hash, hash, sealed_at)
    values (${seal.number}, ${seal.fromId}, ${seal.toId}, ${seal.eventIds}::bigint[], ${seal.leaves},
      ${seal.root}, ${seal.previousHash}, ${seal.hash}, ${seal.sealedAt})
  `.execute(transaction);
  await transaction
    .updateTable('audit_head')
    .set({ number: seal.number, to_id: seal.toId, hash: seal.hash })
    .execute();
  return { sealed: rows.length, waiting: toId < horizon.toId ? horizon : null };
}

async function loadInstant(transaction: Transaction<DB>): Promise<string> {
  const clock = instantText(sql`clock_timestamp()`);
  const { rows } = await sql<{ now: string }>`select ${clock} as now`.execute(transaction);
  return rows[0]?.now ?? '';
}
