/** A database with the sample in it, made once a run by whoever asks first and cloned from then on. */
import pg from 'pg';
import { type DatabaseAddress, driverOptions, withDatabase } from '#server/db/address.ts';
import { connect } from '#server/db/connect.ts';
import { loadSample } from '#server/sample/actions.ts';
import { createDatabase, nameOf } from './clone.ts';

/** Any number that no other lock of the server has. */
const lock = 20_200_611;

export const sampleOf = (template: DatabaseAddress): DatabaseAddress =>
  withDatabase(template, `${nameOf(template)}_sample`);

/** Test files run in processes of their own: the first makes it, the others wait. */
export async function sampleTemplate(
  template: DatabaseAddress,
  through: DatabaseAddress,
): Promise<DatabaseAddress> {
  const made = sampleOf(template);
  const client = new pg.Client(driverOptions(through));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    const found = await client.query('select from pg_database where datname = $1', [nameOf(made)]);
    if (found.rowCount === 0) await make(made, template, through, client);
  } finally {
    await client.end();
  }
  return made;
}

/** Under a name of its own until it is whole. */
async function make(
  made: DatabaseAddress,
  template: DatabaseAddress,
  through: DatabaseAddress,
  client: pg.Client,
): Promise<void> {
  const begun = withDatabase(template, `${nameOf(made)}_begun`);
  await client.query(`drop database if exists ${nameOf(begun)} with (force)`);
  await createDatabase(begun, through, nameOf(template));
  const db = connect(begun, { largest: 2 });
  try {
    await loadSample(db);
  } finally {
    await db.destroy();
  }
  await client.query(`alter database ${nameOf(begun)} rename to ${nameOf(made)}`);
}
