/** The pool of connections and the queries that go through it. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { driverOptions, type DatabaseAddress } from './address.ts';
import { columnTypes } from './column-types.ts';
import type { DB } from './schema.ts';

/** The role without a right to change the trail or the schema; the pool lowers itself to it. */
export const applicationRole = 'chiso_app';

export interface ConnectOptions {
  /** Stay what one signed in as, for migrations. */
  asOwner?: boolean;
  largest?: number;
  /** Milliseconds a query waits for a free connection before it is refused. */
  patience?: number;
  /** A connection broke while nobody used it; the next query opens another. */
  onIdleError?: (error: Error) => void;
}

export function connect(address: DatabaseAddress, options: ConnectOptions = {}): Kysely<DB> {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: openPool(address, options) }) });
}

/** The bare pool, for COPY and for what needs a connection of its own. */
export function openPool(address: DatabaseAddress, options: ConnectOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    ...driverOptions(address),
    max: options.largest ?? 16,
    types: columnTypes,
    application_name: 'chiso',
    connectionTimeoutMillis: options.patience ?? 10_000,
    // The pool waits for it, whatever its type says: no query runs before the role is taken.
    // eslint-disable-next-line @typescript-eslint/no-misused-promises
    onConnect: (client) => prepareSession(client, options.asOwner === true),
  });
  pool.on('error', options.onIdleError ?? (() => {}));
  // A connection that breaks in use says so twice: to its query, which rejects, and as an event that
  // would end the program if nobody listened.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

const viet = "set timezone to 'Asia/Ho_Chi_Minh'";

/** The role is there where migrating was allowed to make it and to grant it to us. */
const lower = `select set_config('role', rolname, false) from pg_roles
  where rolname = '${applicationRole}' and pg_has_role(rolname, 'member')`;

async function prepareSession(client: pg.ClientBase, asOwner: boolean): Promise<void> {
  await client.query(asOwner ? viet : `${viet}; ${lower}`);
}
