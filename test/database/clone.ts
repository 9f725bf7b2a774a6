/** Makes and drops databases beside the one given. */
import pg from 'pg';
import { type DatabaseAddress, driverOptions } from '#server/db/address.ts';

/** `template`: the database to copy; null for an empty one in UTF-8. */
export async function createDatabase(
  made: DatabaseAddress,
  through: DatabaseAddress,
  template: string | null,
): Promise<void> {
  const like = template === null ? "template0 encoding 'UTF8'" : `${template} strategy file_copy`;
  await run(through, `create database ${nameOf(made)} template ${like}`);
}

export const dropDatabase = (made: DatabaseAddress, through: DatabaseAddress): Promise<void> =>
  run(through, `drop database if exists ${nameOf(made)} with (force)`);

export const nameOf = (address: DatabaseAddress): string =>
  'url' in address ? new URL(address.url).pathname.slice(1) : address.database;

async function run(through: DatabaseAddress, sql: string): Promise<void> {
  const client = new pg.Client(driverOptions(through));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
