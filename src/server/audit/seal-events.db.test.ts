import { setTimeout as wait } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealEverything, writeEvent } from '#test/audit/trail.ts';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';
import type { DB } from '../db/schema.ts';
import { sealSettled, type Horizon } from './seal-events.ts';
import { verifyTrail } from './verify-trail.ts';

let ground: TestDatabase;
let db: Kysely<DB>;
beforeAll(async () => {
  ground = await createTestDatabase();
  db = ground.db;
});
afterAll(() => ground.close());

const idsSealed = async () => {
  const { rows } = await sql<{ id: number }>`
    select unnest(event_ids) as id from audit_seal order by 1`.execute(db);
  return rows.map((row) => row.id);
};
const idsWritten = async () =>
  (await db.selectFrom('audit_event').select('id').orderBy('id').execute()).map((row) => row.id);

test('an id is taken only after its transaction has its number', async () => {
  const { rows } = await sql<{ attname: string }>`
    select attname from pg_attribute where attrelid = 'audit_event'::regclass and attnum > 0
    order by attnum limit 2`.execute(db);
  expect(rows.map((row) => row.attname)).toEqual(['transaction_id', 'id']);
  const cache = await sql<{ seqcache: number }>`
    select seqcache from pg_sequence
    where seqrelid = pg_get_serial_sequence('audit_event', 'id')::regclass`.execute(db);
  expect(cache.rows).toEqual([{ seqcache: 1 }]);
});

test('an event of a transaction still open is waited for, and none is passed over', async () => {
  const open = await db.startTransaction().execute();
  await writeEvent(open, 1);
  await writeEvent(db, 2);
  const first = await sealSettled(db, null);
  expect(first.sealed).toBe(0);
  await writeEvent(db, 3);
  await open.commit().execute();
  let waiting = first.waiting;
  while (waiting !== null) ({ waiting } = await sealSettled(db, waiting));
  expect(await idsSealed()).toEqual([1, 2]);
  await sealEverything(db);
  expect(await idsSealed()).toEqual(await idsWritten());
});

test('every event of many concurrent writers is sealed once, with two sealers at work', async () => {
  let isWriting = true;
  const rolledBack = new Error('rolled back');
  const writer = async (seed: number) => {
    for (let turn = 0; turn < 40; turn++) {
      await db
        .transaction()
        .execute(async (transaction) => {
          await writeEvent(transaction, turn);
          await wait((seed * 7 + turn * 13) % 11);
          await writeEvent(transaction, turn);
          if ((seed + turn) % 7 === 0) throw rolledBack;
        })
        .catch((error: unknown) => {
          if (error !== rolledBack) throw error;
        });
    }
  };
  const sealer = async () => {
    let waiting: Horizon | null = null;
    while (isWriting) ({ waiting } = await sealSettled(db, waiting));
  };
  const sealers = [sealer(), sealer()];
  await Promise.all(Array.from({ length: 12 }, (_, seed) => writer(seed)));
  isWriting = false;
  await Promise.all(sealers);
  await sealEverything(db);
  const written = await idsWritten();
  expect(await idsSealed()).toEqual(written);
  expect(written.length).toBeGreaterThan(700);
  expect(await verifyTrail(db)).toMatchObject({
    isIntact: true,
    events: written.length,
    unsealed: 0,
  });
});
