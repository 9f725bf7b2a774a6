import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';
import { temporaryFolder } from '#test/temporary-folder.ts';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await sql`drop table migration`.execute(database.owner);
});
afterEach(() => database.close());

function folderOf(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const first = { '0001_a.sql': 'create table letter (a text); insert into letter values (1.50);' };
const second = { ...first, '0002_b.sql': 'alter table letter add column b numeric default 0.10;' };
const broken = { ...first, '0002_b.sql': 'alter table letter add column b text; select 1 / 0;' };

const columns = async () =>
  (
    await sql<{ column_name: string }>`select column_name from information_schema.columns
      where table_name = 'letter' order by 1`.execute(database.owner)
  ).rows.map((row) => row.column_name);

describe('migrate', () => {
  test('runs what is new, once, in order', async () => {
    expect(await migrate(database.address, { folder: folderOf(first) })).toEqual(['0001_a']);
    expect(await migrate(database.address, { folder: folderOf(second) })).toEqual(['0002_b']);
    expect(await migrate(database.address, { folder: folderOf(second) })).toEqual([]);
    expect(await columns()).toEqual(['a', 'b']);
  });

  test('two programs that start together run each step once', async () => {
    const folder = folderOf(second);
    const both = await Promise.all([1, 2].map(() => migrate(database.address, { folder })));
    expect(both.flat().sort()).toEqual(['0001_a', '0002_b']);
  });

  test('a step that fails leaves the steps before it and nothing of itself', async () => {
    const folder = folderOf(broken);
    await expect(migrate(database.address, { folder })).rejects.toThrow(/0002_b.*zero/);
    expect(await columns()).toEqual(['a']);
  });

  test('a database of a newer program is refused', async () => {
    await migrate(database.address, { folder: folderOf(second) });
    await expect(migrate(database.address, { folder: folderOf(first) })).rejects.toMatchObject({
      code: 'newer-database',
    });
  });

  test('a step edited after it was run is refused', async () => {
    await migrate(database.address, { folder: folderOf(second) });
    const edited = folderOf({ ...second, '0001_a.sql': 'create table letter (a integer);' });
    await expect(migrate(database.address, { folder: edited })).rejects.toMatchObject({
      code: 'changed-migration',
    });
  });

  test('a server that is not there is named without its password', async () => {
    const url = 'postgres://someone:secret@127.0.0.1:1/nowhere';
    const failure = await migrate({ url }).catch((error: Error) => error.message);
    expect(failure).toMatch(/^không kết nối được cơ sở dữ liệu 127\.0\.0\.1:1\/nowhere: /);
    expect(failure).not.toContain('secret');
  });
});

describe('the application’s role', () => {
  test('reads and writes rows but changes no table', async () => {
    await migrate(database.address, { folder: folderOf(first) });
    const db = connect(database.address);
    const who = await sql<{ who: string }>`select current_user as who`.execute(db);
    expect(who.rows).toEqual([{ who: 'chiso_app' }]);
    await sql`insert into letter values ('x')`.execute(db);
    await expect(sql`alter table letter add column c text`.execute(db)).rejects.toThrow(/owner/);
    await expect(sql`delete from migration`.execute(db)).rejects.toThrow(/denied/);
    await db.destroy();
  });

  test('only adds to a table that is append-only', async () => {
    const insert = sql`insert into audit_event (address, agent, request_id, action, subject_type,
      subject_id, subject_label) values ('', '', '', 'x', 'x', '1', 'x')`;
    await insert.execute(database.db);
    for (const change of ['update audit_event set action = $$y$$', 'delete from audit_event']) {
      await expect(sql.raw(change).execute(database.db)).rejects.toThrow(/permission denied/);
      await expect(sql.raw(change).execute(database.owner)).rejects.toThrow(/append-only/);
    }
  });
});
