/** One throw-away PostgreSQL a run, with a migrated template that every test's database is cloned from. */
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '#server/db/address.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The template. */
    database: DatabaseAddress;
  }
}

let stop: () => Promise<void>;

export async function setup(project: TestProject): Promise<void> {
  const server = await startServer();
  stop = server.stop;
  project.provide('database', server.template);
}

export const teardown = (): Promise<void> => stop();
