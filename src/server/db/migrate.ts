/** Brings a database to this program's schema: each file in a transaction of its own, forward only. */
import pg from 'pg';
import { driverOptions, type DatabaseAddress } from './address.ts';
import { type Migration, migrationFolder, readMigrations, readRights } from './migrations.ts';
import { requireSuitable } from './require-suitable.ts';
import { fromConnectError, fromFileError, StartFailure } from './start-failure.ts';

/** Two programs that start together on one database wait for each other here. */
const lockKey = 123_2021;

export interface MigrateOptions {
  folder?: string;
  say?: (line: string) => void;
}

/** The names of what was run now. @throws StartFailure */
export async function migrate(
  address: DatabaseAddress,
  options: MigrateOptions = {},
): Promise<string[]> {
  const client = new pg.Client({ ...driverOptions(address), connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw fromConnectError(error, address);
  }
  try {
    await requireSuitable(client);
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    return await run(client, readMigrations(options.folder ?? migrationFolder), options);
  } catch (error) {
    throw fromFileError(fromRefusal(error), 'cơ sở dữ liệu');
  } finally {
    await client.end();
  }
}

async function run(client: pg.Client, known: Migration[], { say = () => {} }: MigrateOptions) {
  await client.query(`create table if not exists migration (
    name text primary key, digest text not null, applied_at timestamptz not null default now())`);
  const done = await client.query<Applied>('select name, digest from migration order by name');
  requireOurs(known, done.rows);
  const pending = known.slice(done.rows.length);
  if (pending.length > 0) say(`Cập nhật cấu trúc dữ liệu: ${pending.length} bước…`);
  for (const migration of pending) await apply(client, migration);
  await client.query(readRights());
  return pending.map(({ name }) => name);
}

interface Applied {
  name: string;
  digest: string;
}

/** What was run must be the beginning of what we know, unchanged. */
function requireOurs(known: Migration[], applied: Applied[]): void {
  applied.forEach(({ name, digest }, index) => {
    const ours = known[index];
    if (ours === undefined || (ours.name !== name && !known.some((m) => m.name === name))) {
      throw new StartFailure(
        'newer-database',
        `cơ sở dữ liệu thuộc một bản chiso mới hơn (có bước "${name}" mà bản này không biết); hãy dùng bản mới hơn.`,
      );
    }
    if (ours.name === name && ours.digest === digest) return;
    throw new StartFailure(
      'changed-migration',
      `bước "${ours.name}" của cấu trúc dữ liệu không giống lúc đã chạy; dữ liệu này thuộc một bản chiso khác.`,
    );
  });
}

async function apply(client: pg.Client, { name, sql, digest }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, digest) values ($1, $2)', [name, digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  }
}

const insufficientPrivilege = '42501';

/** What is not a matter of rights is our own fault and keeps its stack. */
const fromRefusal = (error: unknown): unknown =>
  (error as { code?: string }).code === insufficientPrivilege
    ? new StartFailure(
        'unsuitable-server',
        `tài khoản trong DATABASE_URL không đủ quyền tạo bảng: ${(error as Error).message}`,
        error,
      )
    : error;
