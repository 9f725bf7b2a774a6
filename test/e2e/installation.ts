/** A whole installation for a journey: a database of its own, the API and the built web on a free port. */
import { inject } from 'vitest';
import { buildApp } from '#server/app.ts';
import { openTestFiles } from '../file/kept-files.ts';
import { createTestDatabase, type TestDatabase } from '../database/database.ts';

export interface Installation {
  url: string;
  database: TestDatabase;
  close(): Promise<void>;
}

export async function startInstallation(
  content: 'empty' | 'sample' = 'empty',
): Promise<Installation> {
  const database = await createTestDatabase(content);
  const app = await buildApp({
    db: database.db,
    files: await openTestFiles(),
    webFolder: inject('webFolder') ?? undefined,
    requestsPerMinute: 100_000,
    log: true,
  });
  return {
    url: await app.listen({ host: '127.0.0.1', port: 0 }),
    database,
    async close() {
      await app.close();
      await database.close();
    },
  };
}
