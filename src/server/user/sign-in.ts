/** Opening a session with a name and a password, and proving the password again to change it. */
import { Problem } from '#contract/problem.ts';
import type { RequestContext } from '../http/request-context.ts';
import { countFailure, forgetFailures, refuseLockedOut } from './lock-out.ts';
import { isPassword } from './password.ts';
import { loadAccount, loadSessionState } from './queries.ts';
import { cookieFor } from './session-cookie.ts';
import { openSession, revokeSessions } from './session.ts';

type Account = NonNullable<Awaited<ReturnType<typeof loadAccount>>>;

/**
 * The account of a name if the password is right; else a Problem to be returned, not thrown, since
 * its count and its trail are to stay.
 * @throws Problem locked-out, which leaves no trail of its own: the lock-out did.
 */
export async function proveAccount(
  context: RequestContext<unknown>,
  userName: string,
  password: string,
): Promise<Account | Problem> {
  await refuseLockedOut(context.db, userName);
  const account = await loadAccount(context.db, userName);
  const isRight = await isPassword(account?.password_hash, password);
  if (account !== undefined && isRight) {
    await forgetFailures(context.db, userName);
    return account;
  }
  const isLocked = await countFailure(context.db, userName);
  await context.record({
    action: 'session.fail',
    subject: { type: 'person', id: account?.id ?? 0, label: labelOf(userName) },
    after: { isLocked },
  });
  return new Problem('sign-in-failed');
}

/** What was typed as a name is kept only if it can be one: people type their password there. */
const labelOf = (userName: string): string =>
  /^[a-z0-9][a-z0-9._-]{2,39}$/.test(userName) ? userName : '(không phải tên đăng nhập)';

export async function openWithPassword(
  context: RequestContext<{ userName: string; password: string }>,
) {
  const { db, input, person, day, origin, isSecure } = context;
  const account = await proveAccount(context, input.userName.toLowerCase(), input.password);
  if (account instanceof Problem) return account;
  if (person !== null) await revokeSessions(db, person.id, person.sessionId);
  const token = await openSession(db, account.id, origin);
  context.header('set-cookie', cookieFor(token, isSecure));
  await context.record(
    {
      action: 'session.signIn',
      subject: { type: 'person', id: account.id, label: account.user_name },
    },
    account,
  );
  return loadSessionState(db, account.id, day);
}
