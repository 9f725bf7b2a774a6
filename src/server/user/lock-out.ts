/**
 * Counting wrong passwords by name, for accounts that exist and those that do not alike: neither the
 * answer nor its time tells which is which.
 */
import { sql } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';

const failuresAllowed = 5;
const lockedMinutes = 15;

/**
 * Makes the guesses at one name queue up, so that a hundred sent at once are counted one by one.
 * @throws Problem locked-out
 */
export async function refuseLockedOut(db: Queries, userName: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('sign-in ' || ${userName}, 0))`.execute(
    db,
  );
  const row = await db
    .selectFrom('sign_in_failure')
    .select('locked_until')
    .where('user_name', '=', userName)
    .where('locked_until', '>', sql<Date>`now()`)
    .executeTakeFirst();
  if (row === undefined) return;
  throw new Problem('locked-out', {
    detail: `Hãy thử lại sau ${lockedMinutes} phút hoặc nhờ quản trị viên cấp lại mật khẩu.`,
  });
}

/** Counts a wrong password; says whether the name is locked from now on. */
export async function countFailure(db: Queries, userName: string): Promise<boolean> {
  const row = await db
    .insertInto('sign_in_failure')
    .values({ user_name: userName, failures: 1 })
    .onConflict((conflict) =>
      conflict.column('user_name').doUpdateSet({
        // A lock-out that has run out begins a new count.
        failures: sql`case when sign_in_failure.locked_until is null then sign_in_failure.failures + 1 else 1 end`,
        locked_until: null,
        last_at: sql`now()`,
      }),
    )
    .returning('failures')
    .executeTakeFirstOrThrow();
  if (row.failures < failuresAllowed) {
    await forgetOldNames(db);
    return false;
  }
  await db
    .updateTable('sign_in_failure')
    .set({ locked_until: sql`now() + make_interval(mins => ${lockedMinutes})` })
    .where('user_name', '=', userName)
    .execute();
  return true;
}

/** Names nobody has tried for a day: whoever invents names must not fill the table. */
async function forgetOldNames(db: Queries): Promise<void> {
  const old = db
    .selectFrom('sign_in_failure')
    .select('user_name')
    .where('last_at', '<', sql<Date>`now() - interval '1 day'`)
    .limit(100)
    .forUpdate()
    .skipLocked();
  await db.deleteFrom('sign_in_failure').where('user_name', 'in', old).execute();
}

/** After a right password, or when the administrator gives a new one. */
export async function forgetFailures(db: Queries, userName: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('user_name', '=', userName).execute();
}
