import { sql, type Kysely } from 'kysely';
import { recordEvent } from '../audit/actions.ts';
import type { DB } from '../db/schema.ts';
import { hashPassword, oneTimePassword } from './password.ts';

const userName = 'quantri';

/**
 * The first account of an installation, with a password to be printed once and changed at the first
 * sign-in. Null when there is an account already.
 */
export async function createFirstAdministrator(
  db: Kysely<DB>,
): Promise<{ userName: string; oneTimePassword: string } | null> {
  const password = oneTimePassword();
  const password_hash = await hashPassword(password);
  return db.transaction().execute(async (transaction) => {
    // Two servers may start on one new database.
    await sql`lock table person in share row exclusive mode`.execute(transaction);
    const someone = await transaction.selectFrom('person').select('id').executeTakeFirst();
    if (someone !== undefined) return null;
    const { id } = await transaction
      .insertInto('person')
      .values({ user_name: userName, name: 'Quản trị viên', role: 'administrator', password_hash })
      .returning('id')
      .executeTakeFirstOrThrow();
    const origin = { address: 'local', agent: 'chiso', requestId: 'first-start' };
    await recordEvent(
      transaction,
      { person: null, origin },
      {
        action: 'user.create',
        subject: { type: 'person', id, label: userName },
        after: { userName, role: 'administrator' },
      },
    );
    return { userName, oneTimePassword: password };
  });
}
