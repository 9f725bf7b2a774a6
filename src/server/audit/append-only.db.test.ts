import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealEverything, writeEvent } from '#test/audit/trail.ts';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';

let ground: TestDatabase;
beforeAll(async () => {
  ground = await createTestDatabase();
  await writeEvent(ground.db, 1);
  await sealEverything(ground.db);
});
afterAll(() => ground.close());

const run = (text: string) => sql.raw(text).execute(ground.owner);
const month = async () =>
  (
    await sql<{ name: string }>`select tableoid::regclass::text as name from audit_event`.execute(
      ground.owner,
    )
  ).rows[0]?.name ?? '';

test.each([
  'update audit_event set reason = null',
  'delete from audit_event',
  'truncate audit_event',
  'truncate audit_event_other',
  "insert into audit_event (id, at, address, agent, request_id, action, subject_type, subject_id, subject_label) overriding system value select id, at, address, agent, request_id, action, subject_type, subject_id, subject_label from audit_event on conflict (id, at) do update set reason = 'x'",
  'update audit_seal set sealed_at = now()',
  'delete from audit_seal',
  'truncate audit_seal',
  'update audit_head set number = 0, to_id = 0',
  'update audit_head set number = number + 1, to_id = to_id + 1',
  'delete from audit_head',
  'truncate audit_head',
  "insert into audit_head (number, to_id, hash) values (0, 0, '')",
])('refused even to the owner of the tables: %s', async (statement) => {
  await expect(run(statement)).rejects.toMatchObject({ code: '42501' });
});

test('the partition of a month refuses what the trail refuses', async () => {
  const partition = await month();
  expect(partition).toMatch(/^audit_event_\d{4}_\d{2}$/);
  await expect(run(`truncate ${partition}`)).rejects.toMatchObject({ code: '42501' });
  await expect(run(`delete from ${partition}`)).rejects.toMatchObject({ code: '42501' });
});

test('months are made ahead, once, and a far one is kept until it is made', async () => {
  await run("select ensure_audit_months('2031-11-15')");
  await run("select ensure_audit_months('2031-11-15')");
  const months = await sql<{ name: string }>`
    select inhrelid::regclass::text as name from pg_inherits
    where inhparent = 'audit_event'::regclass and inhrelid::regclass::text > 'audit_event_2031'
    order by 1`.execute(ground.owner);
  expect(months.rows.map((row) => row.name)).toEqual([
    'audit_event_2031_11',
    'audit_event_2031_12',
    'audit_event_2032_01',
    'audit_event_other',
  ]);
  await expect(run('truncate audit_event_2031_12')).rejects.toMatchObject({ code: '42501' });
});

test("the application's own role may read and add, and nothing else", async () => {
  const { db } = ground;
  const role = await sql<{ role: string }>`select current_user as role`.execute(db);
  expect(role.rows).toEqual([{ role: 'chiso_app' }]);
  await sql`select ensure_audit_months()`.execute(db);
  await writeEvent(db, 2);
  await sealEverything(db);
  expect(await db.selectFrom('audit_seal').select('number').execute()).toHaveLength(2);
  for (const statement of [
    'update audit_event set reason = null',
    'delete from audit_seal',
    'truncate audit_event',
    `delete from ${await month()}`,
    'delete from audit_head',
    'alter table audit_event disable trigger all',
    'drop table audit_seal',
  ])
    await expect(sql.raw(statement).execute(db)).rejects.toMatchObject({ code: '42501' });
});
