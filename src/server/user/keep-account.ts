/** What an administrator does to an account. Whoever loses a right is signed out at once. */
import { Problem } from '#contract/problem.ts';
import type { Role } from '#domain/access/right.ts';
import type { SignedContext } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { forgetFailures } from './lock-out.ts';
import { hashPassword, oneTimePassword } from './password.ts';
import { holdAdministrators, refuseLastAdministrator } from './last-administrator.ts';
import { revokeSessions } from './session.ts';

interface Particulars {
  name: string;
  role: Role;
  agencyId: number | null;
}

interface OneAccount {
  personId: number;
  version: number;
}

export async function createAccount(context: SignedContext<{ userName: string } & Particulars>) {
  const { db, input } = context;
  const password = oneTimePassword();
  const { id } = await db
    .insertInto('person')
    .values({
      user_name: input.userName,
      name: input.name,
      role: input.role,
      agency_id: input.agencyId,
      password_hash: await hashPassword(password),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await context.record({
    action: 'user.create',
    subject: { type: 'person', id, label: input.userName },
    agencyId: input.agencyId,
    after: input,
  });
  return { id, version: 1, oneTimePassword: password };
}

export async function updateAccount(context: SignedContext<OneAccount & Particulars>) {
  const { db, input } = context;
  const { personId, version: seen, ...yours } = input;
  const administrators = await holdAdministrators(db);
  const row = await lockRow(db, 'person', personId);
  const before = { name: row.name, role: row.role, agencyId: row.agency_id };
  refuseStale(row, seen, yours, before);
  if (yours.role !== 'administrator') refuseLastAdministrator(administrators, personId);
  const { agencyId, ...columns } = yours;
  const version = await saveNext(db, 'person', row, { ...columns, agency_id: agencyId });
  if (before.role !== yours.role || before.agencyId !== agencyId)
    await revokeSessions(db, personId);
  await context.record({ action: 'user.update', ...about(row), before, after: yours });
  return { version };
}

export async function closeAccount(context: SignedContext<OneAccount & { reason: string }>) {
  const { db, input } = context;
  const administrators = await holdAdministrators(db);
  const row = await lockRow(db, 'person', input.personId);
  refuseStale(row, input.version, { isActive: false }, { isActive: row.is_active });
  refuseUnless(row.is_active, 'Tài khoản này đã đóng.');
  refuseLastAdministrator(administrators, row.id);
  const version = await saveNext(db, 'person', row, { is_active: false });
  await revokeSessions(db, row.id);
  await context.record({
    action: 'user.close',
    ...about(row),
    before: { isActive: true },
    after: { isActive: false },
    reason: input.reason,
  });
  return { version };
}

/** A closed account opens with a new password: who knew the old one is not known any more. */
export async function reopenAccount(context: SignedContext<OneAccount>) {
  const { db, input } = context;
  const row = await lockRow(db, 'person', input.personId);
  refuseStale(row, input.version, { isActive: true }, { isActive: row.is_active });
  refuseUnless(!row.is_active, 'Tài khoản này đang mở.');
  const given = await givePassword(context, row);
  await context.record({
    action: 'user.reopen',
    ...about(row),
    before: { isActive: false },
    after: { isActive: true },
  });
  return given;
}

export async function resetAccountPassword(context: SignedContext<OneAccount>) {
  const { db, input } = context;
  const row = await lockRow(db, 'person', input.personId);
  refuseStale(row, input.version, {}, { name: row.name, isActive: row.is_active });
  refuseUnless(row.is_active, 'Tài khoản này đã đóng; hãy mở lại trước.');
  const given = await givePassword(context, row);
  await context.record({ action: 'user.resetPassword', ...about(row) });
  return given;
}

export async function revokeAccountSessions(context: SignedContext<{ personId: number }>) {
  const row = await lockRow(context.db, 'person', context.input.personId);
  const revoked = await revokeSessions(context.db, row.id);
  await context.record({ action: 'user.revokeSessions', ...about(row), after: { revoked } });
  return { revoked };
}

interface AccountRow {
  id: number;
  user_name: string;
  agency_id: number | null;
  version: number;
}

/** Leaves the account open, with a one-time password and no session. */
async function givePassword({ db }: SignedContext<unknown>, row: AccountRow) {
  const password = oneTimePassword();
  const version = await saveNext(db, 'person', row, {
    password_hash: await hashPassword(password),
    must_change_password: true,
    is_active: true,
  });
  await forgetFailures(db, row.user_name);
  await revokeSessions(db, row.id);
  return { version, oneTimePassword: password };
}

const about = (row: AccountRow) => ({
  subject: { type: 'person', id: row.id, label: row.user_name },
  agencyId: row.agency_id,
});

function refuseUnless(isLegal: boolean, detail: string): void {
  if (!isLegal) throw new Problem('illegal-move', { detail });
}
