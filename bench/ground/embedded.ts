/** The embedded PostgreSQL in a temporary folder, set as for people's data, with the sample in it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { driverOptions, withDatabase } from '#server/db/address.ts';
import { connect } from '#server/db/connect.ts';
import { openDataFolder } from '#server/db/embedded/data-folder.ts';
import { type EmbeddedAddress, startEmbedded } from '#server/db/embedded/embedded.ts';
import { migrate } from '#server/db/migrate.ts';
import { loadSample } from '#server/sample/actions.ts';

export interface Ground {
  /** The product's database, migrated, with the sample. */
  address: EmbeddedAddress;
  /** An empty database beside it. */
  addDatabase(name: string): Promise<EmbeddedAddress>;
  stop(): Promise<void>;
}

export async function startGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'chiso-bench-'));
  // Where root measures, the account it lends must be able to enter.
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ data: openDataFolder(folder) });
  await migrate(server.address);
  const db = connect(server.address);
  await loadSample(db);
  await db.destroy();
  return {
    address: server.address,
    async addDatabase(name) {
      await run(withDatabase(server.address, 'postgres'), `create database ${name}`);
      return { ...server.address, database: name };
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function run(address: ReturnType<typeof withDatabase>, sql: string): Promise<void> {
  const client = new pg.Client(driverOptions(address));
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
