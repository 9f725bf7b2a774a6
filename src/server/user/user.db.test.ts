import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changePassword, showSession, signIn } from '#contract/session.ts';
import * as user from '#contract/user.ts';
import { openBrowser, type Browser } from '#test/access/browser.ts';
import { addPerson } from '#test/access/people.ts';
import { createTestDatabase } from '#test/database/database.ts';
import { buildApp } from '../app.ts';
import { createFirstAdministrator } from './actions.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let app: FastifyInstance;
let admin: Browser;
let adminId: number;
let agencyId: number;
let count = 0;
const password = 'đường Trần Phú 79';

beforeAll(async () => {
  database = await createTestDatabase();
  app = await buildApp({ db: database.db, requestsPerMinute: 100_000 });
  const agency = await database.db
    .insertInto('agency')
    .values({ name: 'Sở Minh hoạ', short_name: 'SMH', key: 'so minh hoa', kind: 'department' })
    .returning('id')
    .executeTakeFirstOrThrow();
  agencyId = agency.id;
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  await database.db
    .updateTable('person')
    .set({ is_active: false })
    .where('role', '=', 'administrator')
    .execute();
  const userName = `quantri.${++count}`;
  adminId = await addPerson(database.db, { userName, role: 'administrator', password });
  admin = openBrowser(app);
  await admin.signIn(userName, password);
});

const officer = () => ({
  userName: `canbo.${++count}`,
  name: 'Cán bộ Minh Hoạ',
  role: 'agencyOfficer' as const,
  agencyId,
});

async function signedIn(userName: string, oneTimePassword: string): Promise<Browser> {
  const browser = openBrowser(app);
  await browser.signIn(userName, oneTimePassword);
  await browser.call(changePassword, { current: oneTimePassword, next: password });
  return browser;
}

const isSignedIn = async (browser: Browser) =>
  (await browser.call(showSession, {})).person !== null;

const lastEvent = () =>
  database.db.selectFrom('audit_event').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow();

test('an account opens with the one-time password, which must be changed at once', async () => {
  const given = officer();
  const { oneTimePassword } = await admin.call(user.createUser, given);
  expect(oneTimePassword).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  const person = await signedIn(given.userName, oneTimePassword);
  const state = await person.call(showSession, {});
  expect(state.person?.agency).toEqual({ id: agencyId, name: 'Sở Minh hoạ', kind: 'department' });
  const { users } = await admin.call(user.listUsers, {});
  expect(users.find(({ userName }) => userName === given.userName)).toMatchObject({
    role: 'agencyOfficer',
    isActive: true,
    mustChangePassword: false,
    openSessions: 1,
    version: 1,
  });
});

test('neither a password nor its hash ever reaches the trail', async () => {
  const { oneTimePassword } = await admin.call(user.createUser, officer());
  const rows = await database.db.selectFrom('audit_event').selectAll().execute();
  const written = JSON.stringify(rows);
  expect(written).not.toContain(oneTimePassword);
  expect(written).not.toContain('argon2');
});

test('the trail tells who changed what, from what, to what', async () => {
  const given = officer();
  const { id, version } = await admin.call(user.createUser, given);
  const after = { name: 'Cán bộ Khác', role: 'agencyLeader' as const, agencyId };
  await admin.call(user.updateUser, { personId: id, version, ...after });
  expect(await lastEvent()).toMatchObject({
    action: 'user.update',
    person_id: adminId,
    subject_label: given.userName,
    agency_id: agencyId,
    old_value: { name: given.name, role: 'agencyOfficer', agencyId },
    new_value: after,
  });
});

test('an edit of what somebody has changed meanwhile shows both values', async () => {
  const given = officer();
  const { id } = await admin.call(user.createUser, given);
  const edit = (name: string) => ({
    personId: id,
    version: 1,
    role: given.role,
    agencyId,
    name,
  });
  await admin.call(user.updateUser, edit('Tên thứ nhất'));
  const problem = await admin.refusal(user.updateUser, edit('Tên thứ hai'));
  expect(problem?.code).toBe('stale');
  expect(problem?.extras).toEqual({
    yours: { name: 'Tên thứ hai', role: given.role, agencyId, version: 1 },
    current: { name: 'Tên thứ nhất', role: given.role, agencyId, version: 2 },
  });
});

test('two edits of one version at the same moment: one is saved, one is stale', async () => {
  const given = officer();
  const { id } = await admin.call(user.createUser, given);
  const edits = ['a', 'b', 'c', 'd'].map((name) =>
    admin.refusal(user.updateUser, {
      personId: id,
      version: 1,
      role: given.role,
      agencyId,
      name,
    }),
  );
  const codes = (await Promise.all(edits)).map((problem) => problem?.code ?? 'saved');
  expect(codes.sort()).toEqual(['saved', 'stale', 'stale', 'stale']);
});

test('another role signs out at once, another name does not', async () => {
  const given = officer();
  const { id, oneTimePassword } = await admin.call(user.createUser, given);
  const person = await signedIn(given.userName, oneTimePassword);
  const sent = { personId: id, role: given.role, agencyId, name: 'Tên mới' };
  await admin.call(user.updateUser, { ...sent, version: 1 });
  expect(await isSignedIn(person)).toBe(true);
  await admin.call(user.updateUser, { ...sent, version: 2, role: 'agencyLeader' });
  expect(await isSignedIn(person)).toBe(false);
});

test('a closed account is signed out and stays out until it is opened with a new password', async () => {
  const given = officer();
  const { id, oneTimePassword } = await admin.call(user.createUser, given);
  const person = await signedIn(given.userName, oneTimePassword);
  const reason = 'chuyển công tác';
  const { version } = await admin.call(user.closeUser, { personId: id, version: 1, reason });
  expect(await isSignedIn(person)).toBe(false);
  const sent = { userName: given.userName, password };
  expect((await person.refusal(signIn, sent))?.code).toBe('sign-in-failed');
  const again = await admin.refusal(user.closeUser, { personId: id, version, reason });
  expect(again?.code).toBe('illegal-move');
  const opened = await admin.call(user.reopenUser, { personId: id, version });
  expect((await person.refusal(signIn, sent))?.code).toBe('sign-in-failed');
  expect(await isSignedIn(await signedIn(given.userName, opened.oneTimePassword))).toBe(true);
});

test('a new one-time password signs out, ends a lock-out and must be changed', async () => {
  const given = officer();
  const { id, oneTimePassword } = await admin.call(user.createUser, given);
  const person = await signedIn(given.userName, oneTimePassword);
  for (let attempt = 1; attempt <= 5; attempt++)
    await person.refusal(signIn, { userName: given.userName, password: 'sai mật khẩu' });
  const listed = (await admin.call(user.listUsers, {})).users.find((one) => one.id === id);
  expect(Date.parse(listed?.lockedUntil ?? '')).toBeGreaterThan(Date.now());
  const fresh = await admin.call(user.resetPassword, { personId: id, version: 1 });
  expect(await isSignedIn(person)).toBe(false);
  await person.signIn(given.userName, fresh.oneTimePassword);
  expect((await person.call(showSession, {})).person?.mustChangePassword).toBe(true);
});

test('an administrator ends all sessions of a person', async () => {
  const given = officer();
  const { id, oneTimePassword } = await admin.call(user.createUser, given);
  const person = await signedIn(given.userName, oneTimePassword);
  expect(await admin.call(user.revokeUserSessions, { personId: id })).toEqual({ revoked: 1 });
  expect(await isSignedIn(person)).toBe(false);
});

test('the last administrator is neither closed nor given another role', async () => {
  const reason = 'nghỉ hưu';
  const close = { personId: adminId, version: 1, reason };
  expect((await admin.refusal(user.closeUser, close))?.code).toBe('conflict');
  const demote = { personId: adminId, version: 1, name: 'x', role: 'auditor' as const };
  expect((await admin.refusal(user.updateUser, { ...demote, agencyId: null }))?.code).toBe(
    'conflict',
  );
  await addPerson(database.db, { userName: `q2.${count}`, role: 'administrator', password });
  expect(await admin.refusal(user.closeUser, close)).toBeNull();
});

test('two administrators who dismiss each other at the same moment leave one', async () => {
  const userName = `q2.${count}`;
  const secondId = await addPerson(database.db, { userName, role: 'administrator', password });
  const second = openBrowser(app);
  await second.signIn(userName, password);
  const reason = 'bất hoà';
  const answers = await Promise.all([
    admin.refusal(user.closeUser, { personId: secondId, version: 1, reason }),
    second.refusal(user.closeUser, { personId: adminId, version: 1, reason }),
  ]);
  expect(answers.filter((problem) => problem === null)).toHaveLength(1);
});

test('what an account lacks is said field by field, what is taken as a conflict', async () => {
  const given = officer();
  const missing = await admin.refusal(user.createUser, { ...given, agencyId: null });
  expect(missing?.extras.faults).toEqual([
    { path: 'agencyId', message: 'vai trò này cần thuộc một cơ quan' },
  ]);
  await admin.call(user.createUser, given);
  const taken = await admin.refusal(user.createUser, given);
  expect([taken?.code, taken?.extras.detail]).toEqual([
    'conflict',
    'Tên đăng nhập này đã có người dùng.',
  ]);
  const nowhere = await admin.refusal(user.createUser, { ...officer(), agencyId: 999_999 });
  expect([nowhere?.code, nowhere?.extras.detail]).toEqual([
    'conflict',
    'Cơ quan này không có trong danh sách.',
  ]);
});

test('an installation begins with one administrator, however many servers start on it', async () => {
  const empty = await createTestDatabase();
  const starts = [1, 2, 3].map(() => createFirstAdministrator(empty.db));
  const made = (await Promise.all(starts)).filter((one) => one !== null);
  expect(made.map(({ userName }) => userName)).toEqual(['quantri']);
  const fresh = await buildApp({ db: empty.db });
  const browser = openBrowser(fresh);
  await browser.signIn('quantri', made[0]?.oneTimePassword ?? '');
  expect((await browser.call(showSession, {})).person).toMatchObject({
    role: 'administrator',
    mustChangePassword: true,
  });
  await fresh.close();
  await empty.close();
});
