/**
 * One program per cluster. The database keeps the lock itself, for as long as one connection lives: it is
 * free the moment its holder dies, whatever the way, and it tells us the moment the database dies.
 */
import pg from 'pg';
import { driverOptions, withDatabase, type DatabaseAddress } from '../address.ts';

/** Any number, the same for ever. */
const lockKey = 123_2020;

export interface SessionLock {
  /** Says to a second start where we are. */
  announce(where: string): Promise<void>;
  /** Settles when the connection is lost without our doing. */
  lost: Promise<void>;
  release(): Promise<void>;
}

/** The lock, or where its holder says it is. @throws what the driver throws when nobody answers */
export async function takeSessionLock(
  address: DatabaseAddress,
): Promise<{ lock: SessionLock } | { holder: string }> {
  const client = new pg.Client(driverOptions(withDatabase(address, 'postgres')));
  const lost = new Promise<void>((resolve) => {
    client.once('end', resolve);
    client.on('error', () => resolve());
  });
  await client.connect();
  const taken = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [lockKey],
  );
  if (taken.rows[0]?.taken !== true) {
    const holder = await findHolder(client);
    await client.end();
    return { holder };
  }
  return {
    lock: {
      async announce(where) {
        await client.query("select set_config('application_name', $1, false)", [where]);
      },
      lost,
      release: () => client.end(),
    },
  };
}

async function findHolder(client: pg.Client): Promise<string> {
  const found = await client.query<{ application_name: string }>(
    `select a.application_name from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.granted and l.objid = $1`,
    [lockKey],
  );
  return found.rows[0]?.application_name ?? '';
}
