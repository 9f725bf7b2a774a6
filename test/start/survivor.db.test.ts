/** The postmaster is killed while a worker computes: the worker notices only when it is done. */
import { chmodSync } from 'node:fs';
import pg from 'pg';
import { expect, test } from 'vitest';
import { driverOptions } from '#server/db/address.ts';
import { openDataFolder } from '#server/db/embedded/data-folder.ts';
import { startEmbedded } from '#server/db/embedded/embedded.ts';
import { databasePid } from './program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

test('the next start waits for the last worker instead of giving up', async () => {
  chmodSync(folder, 0o755);
  const data = openDataFolder(folder);
  const first = await startEmbedded({ data, isSafe: false });
  const worker = new pg.Client(driverOptions(first.address));
  worker.on('error', () => {});
  await worker.connect();
  const { rows } = await worker.query<{ pid: number }>('select pg_backend_pid() as pid');
  const computing = worker.query('do $$ begin for i in 1..80000000 loop null; end loop; end $$');
  await untilActive(first.address, rows[0]?.pid ?? 0);
  process.kill(databasePid(folder), 'SIGKILL');
  const second = await startEmbedded({ data, isSafe: false });
  expect((await computing).command).toBe('DO');
  await second.stop();
});

async function untilActive(address: Parameters<typeof driverOptions>[0], pid: number) {
  const client = new pg.Client(driverOptions(address));
  client.on('error', () => {});
  await client.connect();
  for (let state = ''; state !== 'active';) {
    const { rows } = await client.query<{ state: string }>(
      'select state from pg_stat_activity where pid = $1',
      [pid],
    );
    state = rows[0]?.state ?? '';
  }
  await client.end();
}
