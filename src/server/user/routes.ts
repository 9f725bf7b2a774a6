import * as session from '#contract/session.ts';
import * as user from '#contract/user.ts';
import { handle, handlePublic, type Handler } from '../http/handle.ts';
import { changeOwnPassword } from './change-password.ts';
import { endAllSessions, endOneSession, endThisSession } from './end-session.ts';
import * as account from './keep-account.ts';
import { loadAccounts } from './list-accounts.ts';
import { loadSessions, loadSessionState } from './queries.ts';
import { openWithPassword } from './sign-in.ts';

export const routes: readonly Handler[] = [
  handlePublic(session.signIn, openWithPassword),
  handle(session.signOut, endThisSession),
  handlePublic(session.showSession, ({ db, person, day }) =>
    loadSessionState(db, person?.id ?? null, day),
  ),
  handle(session.changePassword, changeOwnPassword),
  handle(session.listSessions, async ({ db, person }) => ({
    sessions: await loadSessions(db, person.id, person.sessionId),
  })),
  handle(session.revokeSession, endOneSession),
  handle(session.revokeAllSessions, endAllSessions),
  handle(user.listUsers, async ({ db }) => ({ users: await loadAccounts(db) })),
  handle(user.createUser, account.createAccount),
  handle(user.updateUser, account.updateAccount),
  handle(user.resetPassword, account.resetAccountPassword),
  handle(user.closeUser, account.closeAccount),
  handle(user.reopenUser, account.reopenAccount),
  handle(user.revokeUserSessions, account.revokeAccountSessions),
];
