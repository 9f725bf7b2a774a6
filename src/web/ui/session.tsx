/** Who is signed in and whose installation it is, as every screen may know it. */
import { createContext, use } from 'react';
import type { SessionState } from '#contract/session.ts';
import { can, type Action, type Subject } from '#domain/access/right.ts';

/** The session of a person: there is one on every screen behind the sign-in. */
export interface Session {
  person: NonNullable<SessionState['person']>;
  installation: SessionState['installation'];
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('no session above');
  return session;
}

export type May = (action: Action, subject?: Subject) => boolean;

/** Whether a person may do something, for hiding what the server would refuse. */
export const mayOf =
  ({ person }: Session): May =>
  (action, subject) =>
    can({ role: person.role, agencyId: person.agency?.id ?? null }, action, subject);

export const useMay = (): May => mayOf(useSession());
