/** The database for a command that is not `start`: the running one, else the embedded one for as long as it takes. */
import { existsSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import type { DatabaseAddress } from '#server/db/address.ts';
import { connect } from '#server/db/connect.ts';
import { openDataFolder } from '#server/db/embedded/data-folder.ts';
import { startEmbedded } from '#server/db/embedded/embedded.ts';
import { owner } from '#server/db/embedded/init-cluster.ts';
import { findPostmaster } from '#server/db/embedded/postmaster.ts';
import type { DB } from '#server/db/schema.ts';
import { fromConnectError, StartFailure } from '#server/db/start-failure.ts';

export interface DatabaseChoice {
  /** Null: the embedded one. */
  databaseUrl: string | null;
  /** Where the embedded one lies; the usual place when not given. */
  dataFolder: string | undefined;
}

/** What the environment and `--data` say of where the database is. */
export const databaseChoice = (dataFolder: string | undefined): DatabaseChoice => ({
  databaseUrl: process.env['DATABASE_URL'] || null,
  dataFolder: dataFolder ?? (process.env['CHISO_DATA'] || undefined),
});

/** @throws StartFailure when there is no database yet, or none answers */
export async function withDatabase<T>(
  choice: DatabaseChoice,
  work: (db: Kysely<DB>) => Promise<T>,
): Promise<T> {
  const { address, stop } = await reach(choice);
  const db = connect(address, { largest: 2 });
  try {
    await probe(db, address);
    return await work(db);
  } finally {
    await db.destroy();
    await stop();
  }
}

async function probe(db: Kysely<DB>, address: DatabaseAddress): Promise<void> {
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    throw fromConnectError(error, address);
  }
}

interface Reached {
  address: DatabaseAddress;
  stop(): Promise<void>;
}

const leave = async (): Promise<void> => {};

async function reach({ databaseUrl, dataFolder }: DatabaseChoice): Promise<Reached> {
  if (databaseUrl !== null) return { address: { url: databaseUrl }, stop: leave };
  const data = openDataFolder(dataFolder);
  if (!existsSync(data.cluster)) {
    throw new StartFailure('no-data', `chưa có dữ liệu ở ${data.path}; hãy chạy npm start trước.`);
  }
  const running = findPostmaster(data.cluster);
  if (running === null) return startEmbedded({ data });
  const { socketFolder } = running;
  return { address: { socketFolder, user: owner, database: 'chiso' }, stop: leave };
}
