/** Signing out: of this browser, of another one, of all. */
import { Problem } from '#contract/problem.ts';
import type { SignedContext } from '../http/request-context.ts';
import { cookieGone } from './session-cookie.ts';
import { revokeSessions } from './session.ts';

export async function endThisSession(context: SignedContext<object>) {
  const { db, person, isSecure } = context;
  await revokeSessions(db, person.id, person.sessionId);
  context.header('set-cookie', cookieGone(isSecure));
  await context.record({ action: 'session.signOut', subject: self(context) });
  return {};
}

export async function endOneSession(context: SignedContext<{ sessionId: number }>) {
  const { db, person, input } = context;
  // Somebody else's session is not there for the asker.
  const ended = await revokeSessions(db, person.id, input.sessionId);
  if (ended === 0) throw new Problem('not-found');
  await context.record({ action: 'session.revoke', subject: self(context), after: input });
  return {};
}

export async function endAllSessions(context: SignedContext<object>) {
  const { db, person, isSecure } = context;
  const revoked = await revokeSessions(db, person.id);
  context.header('set-cookie', cookieGone(isSecure));
  await context.record({ action: 'session.revokeAll', subject: self(context), after: { revoked } });
  return { revoked };
}

const self = ({ person }: SignedContext<object>) => ({
  type: 'person',
  id: person.id,
  label: person.name,
});
