/** The PostgreSQL that tests run on: a throw-away one, or that of CHISO_TEST_DATABASE_URL. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseAddress, withDatabase } from '#server/db/address.ts';
import { openDataFolder } from '#server/db/embedded/data-folder.ts';
import { startEmbedded } from '#server/db/embedded/embedded.ts';
import { migrate } from '#server/db/migrate.ts';
import { createDatabase, dropDatabase } from './clone.ts';
import { sampleOf } from './sample.ts';

export interface TestServer {
  /** Migrated and empty; nobody may stay connected to it. */
  template: DatabaseAddress;
  stop(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const url = process.env['CHISO_TEST_DATABASE_URL'];
  return url === undefined ? startThrowAway() : useOwn({ url });
}

async function startThrowAway(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'chiso-test-'));
  // Where root runs the tests, the account it lends must be able to enter.
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ data: openDataFolder(folder), isSafe: false });
  await migrate(server.address);
  return {
    template: server.address,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function useOwn(server: DatabaseAddress): Promise<TestServer> {
  const template = withDatabase(server, `chiso_template_${process.pid}`);
  await createDatabase(template, server, null);
  await migrate(template);
  return {
    template,
    async stop() {
      await dropDatabase(sampleOf(template), server);
      await dropDatabase(template, server);
    },
  };
}
