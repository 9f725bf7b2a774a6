import { Problem } from '#contract/problem.ts';
import type { SignedContext } from '../http/request-context.ts';
import { hashPassword, refuseWeak } from './password.ts';
import { loadUserName } from './queries.ts';
import { cookieFor } from './session-cookie.ts';
import { openSession, revokeSessions } from './session.ts';
import { proveAccount } from './sign-in.ts';

/** A new password of one's own. Every session ends, and this browser is given a new one. */
export async function changeOwnPassword(
  context: SignedContext<{ current: string; next: string }>,
): Promise<Record<never, never> | Problem> {
  const { db, input, person, origin, isSecure } = context;
  const userName = await loadUserName(db, person.id);
  const account = await proveAccount(context, userName, input.current);
  if (account instanceof Problem) return account;
  refuseSame(input);
  refuseWeak(input.next, userName, 'next');
  await db
    .updateTable('person')
    .set({ password_hash: await hashPassword(input.next), must_change_password: false })
    .where('id', '=', person.id)
    .execute();
  await revokeSessions(db, person.id);
  const token = await openSession(db, person.id, origin);
  context.header('set-cookie', cookieFor(token, isSecure));
  await context.record({
    action: 'session.changePassword',
    subject: { type: 'person', id: person.id, label: userName },
  });
  return {};
}

function refuseSame({ current, next }: { current: string; next: string }): void {
  if (current !== next) return;
  const message = 'Mật khẩu mới phải khác mật khẩu đang dùng.';
  throw new Problem('weak-password', { detail: message, faults: [{ path: 'next', message }] });
}
