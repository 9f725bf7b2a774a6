/** A database of a test's own: real PostgreSQL, real migrations, nobody else's rows. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { inject } from 'vitest';
import { type DatabaseAddress, withDatabase } from '#server/db/address.ts';
import { connect } from '#server/db/connect.ts';
import type { DB } from '#server/db/schema.ts';
import { createDatabase, dropDatabase, nameOf } from './clone.ts';
import { sampleTemplate } from './sample.ts';

export interface TestDatabase {
  address: DatabaseAddress;
  /** As the application has it: without a right to change the trail. */
  db: Kysely<DB>;
  /** As the owner, for what only migrations may do. */
  owner: Kysely<DB>;
  /** Leaves it where it is, for others to be copied from it. */
  disconnect(): Promise<void>;
  close(): Promise<void>;
}

/** Empty, with the sample in it, or a copy of one that nobody is connected to. */
export async function createTestDatabase(
  content: 'empty' | 'sample' | DatabaseAddress = 'empty',
): Promise<TestDatabase> {
  const template = inject('database');
  // Copying needs a server-wide place to stand that is not the template itself.
  const through = withDatabase(template, 'postgres');
  const address = withDatabase(template, `test_${randomBytes(6).toString('hex')}`);
  const standard = content === 'sample' ? await sampleTemplate(template, through) : template;
  const source = typeof content === 'object' ? content : standard;
  await createDatabase(address, through, nameOf(source));
  const db = connect(address, { largest: 4 });
  const owner = connect(address, { largest: 2, asOwner: true });
  const disconnect = async () => {
    await Promise.all([db.destroy(), owner.destroy()]);
  };
  return {
    address,
    db,
    owner,
    disconnect,
    async close() {
      await disconnect();
      await dropDatabase(address, through);
    },
  };
}
