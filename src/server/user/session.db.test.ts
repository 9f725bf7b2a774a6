import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  changePassword,
  listSessions,
  revokeAllSessions,
  revokeSession,
} from '#contract/session.ts';
import { showSession, signIn, signOut } from '#contract/session.ts';
import { addPerson } from '#test/access/people.ts';
import { openBrowser } from '#test/access/browser.ts';
import { createTestDatabase } from '#test/database/database.ts';
import { buildApp } from '../app.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let app: FastifyInstance;
let userName: string;
let count = 0;
const right = 'đường Trần Phú 79';
const wrong = 'đường Trần Phú 80';

beforeAll(async () => {
  database = await createTestDatabase();
  app = await buildApp({ db: database.db, requestsPerMinute: 100_000 });
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  userName = `canbo.${++count}`;
  await addPerson(database.db, { userName, role: 'standingOfficer', password: right });
});

const trail = () =>
  database.db
    .selectFrom('audit_event')
    .select(['action', 'person_name', 'subject_label', 'new_value'])
    .where('subject_label', 'in', [userName, userName.toUpperCase()])
    .orderBy('id')
    .execute();

test('nobody is signed in at first, and asking is no error', async () => {
  const state = await openBrowser(app).call(showSession, {});
  expect(state).toMatchObject({ person: null, rights: [] });
});

test('who signs in is known from then on, with their rights, until they sign out', async () => {
  const browser = openBrowser(app);
  await browser.signIn(userName.toUpperCase(), right);
  const state = await browser.call(showSession, {});
  expect(state.person).toMatchObject({ userName, role: 'standingOfficer', agency: null });
  expect(state.rights).toContainEqual({ action: 'plan.import', reach: 'any' });
  expect(state.rights.map(({ action }) => action)).not.toContain('user.manage');
  await browser.call(signOut, {});
  expect((await browser.call(showSession, {})).person).toBeNull();
});

test('a stolen cookie is worth nothing after its owner signed out', async () => {
  const browser = openBrowser(app);
  await browser.signIn(userName, right);
  const thief = openBrowser(app, { cookie: browser.cookie() });
  expect((await thief.call(showSession, {})).person).not.toBeNull();
  await browser.call(signOut, {});
  expect((await thief.call(showSession, {})).person).toBeNull();
});

test('the cookie is closed to scripts and other sites, and to plain http behind https', async () => {
  const plain = openBrowser(app);
  await plain.signIn(userName, right);
  expect(plain.lastSetCookie()).toMatch(
    /^chiso_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  const proxied = openBrowser(app, { 'x-forwarded-proto': 'https' });
  await proxied.signIn(userName, right);
  expect(proxied.lastSetCookie()).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
});

test('signing in never goes on with a token that was there before', async () => {
  const planted = openBrowser(app, { cookie: `chiso_session=${'a'.repeat(43)}` });
  await planted.signIn(userName, right);
  const first = planted.cookie();
  expect(first).not.toContain('aaaa');
  await planted.signIn(userName, right);
  expect(planted.cookie()).not.toBe(first);
  const old = openBrowser(app, { cookie: first });
  expect((await old.call(showSession, {})).person).toBeNull();
});

test('the database holds no token that would open a session', async () => {
  const browser = openBrowser(app);
  await browser.signIn(userName, right);
  const token = browser.cookie().split('=')[1] ?? '';
  const rows = await database.db.selectFrom('session').selectAll().execute();
  const kept = rows.map((row) => Buffer.from(row.token_digest).toString('latin1'));
  expect(token).toHaveLength(43);
  expect([...kept, JSON.stringify(rows)].join('\n')).not.toContain(token);
});

test('a wrong password and an unknown name are answered alike, and both leave a trail', async () => {
  const browser = openBrowser(app);
  const known = await browser.refusal(signIn, { userName, password: wrong });
  const unknown = await browser.refusal(signIn, { userName: `${userName}.x`, password: wrong });
  expect(known?.code).toBe('sign-in-failed');
  expect({ ...unknown?.toDocument() }).toEqual({ ...known?.toDocument() });
  expect(await trail()).toMatchObject([{ action: 'session.fail', person_name: null }]);
});

test('what was typed as a name is not kept when it may be a password', async () => {
  await openBrowser(app).refusal(signIn, { userName: 'Mật khẩu của tôi!', password: wrong });
  const rows = await database.db.selectFrom('audit_event').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain('của tôi!');
});

test.each(['known', 'unknown'])(
  'five wrong passwords lock a %s name out for fifteen minutes, even for the right one',
  async (kind) => {
    const name = kind === 'known' ? userName : `${userName}.nobody`;
    const browser = openBrowser(app);
    for (let attempt = 1; attempt <= 5; attempt++) {
      const problem = await browser.refusal(signIn, { userName: name, password: wrong });
      expect(problem?.code).toBe('sign-in-failed');
    }
    const problem = await browser.refusal(signIn, { userName: name, password: right });
    expect([problem?.code, problem?.status]).toEqual(['locked-out', 429]);
    const { locked_until } = await database.db
      .selectFrom('sign_in_failure')
      .select('locked_until')
      .where('user_name', '=', name)
      .executeTakeFirstOrThrow();
    const minutes = (Number(locked_until) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThanOrEqual(15.1);
  },
);

test('a lock-out ends by itself and the count begins anew', async () => {
  const browser = openBrowser(app);
  for (let attempt = 1; attempt <= 5; attempt++)
    await browser.refusal(signIn, { userName, password: wrong });
  await database.db
    .updateTable('sign_in_failure')
    .set({ locked_until: new Date(Date.now() - 1000) })
    .where('user_name', '=', userName)
    .execute();
  expect((await browser.refusal(signIn, { userName, password: wrong }))?.code).toBe(
    'sign-in-failed',
  );
  await browser.signIn(userName, right);
});

test('names that were tried long ago are forgotten', async () => {
  const { db } = database;
  const row = {
    user_name: 'ten.bia.dat',
    failures: 3,
    last_at: sql<Date>`now() - interval '2 days'`,
  };
  await db.insertInto('sign_in_failure').values(row).execute();
  await openBrowser(app).refusal(signIn, { userName, password: wrong });
  const left = await db.selectFrom('sign_in_failure').select('user_name').execute();
  expect(left.map(({ user_name }) => user_name)).not.toContain('ten.bia.dat');
  expect(left.map(({ user_name }) => user_name)).toContain(userName);
});

test('forty guesses sent at once are counted one by one', async () => {
  const guesses = Array.from({ length: 40 }, () =>
    openBrowser(app).refusal(signIn, { userName, password: wrong }),
  );
  const codes = (await Promise.all(guesses)).map((problem) => problem?.code);
  expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(5);
  expect(codes.filter((code) => code === 'locked-out')).toHaveLength(35);
  expect(await trail()).toHaveLength(5);
});

test('a session ends after two hours unused and after twelve in any case', async () => {
  const age = async (column: 'last_seen_at' | 'expires_at', hours: number) => {
    const browser = openBrowser(app);
    await browser.signIn(userName, right);
    const older = sql<Date>`${sql.ref(column)} - ${hours} * interval '1 hour'`;
    await database.db
      .updateTable('session')
      .set({ [column]: older })
      .execute();
    return (await browser.call(showSession, {})).person !== null;
  };
  expect(await age('last_seen_at', 1.9)).toBe(true);
  expect(await age('last_seen_at', 2.1)).toBe(false);
  expect(await age('expires_at', 11.9)).toBe(true);
  expect(await age('expires_at', 12.1)).toBe(false);
});

test('a use is noted, so that work keeps a session open', async () => {
  const browser = openBrowser(app);
  await browser.signIn(userName, right);
  const anHourAgo = new Date(Date.now() - 3_600_000);
  await database.db.updateTable('session').set({ last_seen_at: anHourAgo }).execute();
  const { sessions } = await browser.call(listSessions, {});
  expect(Date.parse(sessions[0]?.lastSeenAt ?? '')).toBeGreaterThan(anHourAgo.getTime());
});

test('a new password ends the other sessions, keeps this one, and the old one opens nothing', async () => {
  const here = openBrowser(app);
  const there = openBrowser(app);
  await here.signIn(userName, right);
  await there.signIn(userName, right);
  const before = here.cookie();
  await here.call(changePassword, { current: right, next: 'hai mươi tám con ngựa' });
  expect((await here.call(showSession, {})).person).not.toBeNull();
  expect(here.cookie()).not.toBe(before);
  expect((await there.call(showSession, {})).person).toBeNull();
  expect((await there.refusal(signIn, { userName, password: right }))?.code).toBe('sign-in-failed');
  await there.signIn(userName, 'hai mươi tám con ngựa'.normalize('NFD'));
});

test('changing a password needs the present one, and its guesses are counted too', async () => {
  const browser = openBrowser(app);
  await browser.signIn(userName, right);
  const guess = { current: wrong, next: 'hai mươi tám con ngựa' };
  for (let attempt = 1; attempt <= 5; attempt++)
    expect((await browser.refusal(changePassword, guess))?.code).toBe('sign-in-failed');
  expect((await browser.refusal(changePassword, guess))?.code).toBe('locked-out');
});

test('a weak password is refused with every rule it breaks, in words', async () => {
  const browser = openBrowser(app);
  await browser.signIn(userName, right);
  const problem = await browser.refusal(changePassword, { current: right, next: '12345' });
  expect(problem?.code).toBe('weak-password');
  expect(problem?.extras.faults?.map(({ message }) => message)).toEqual([
    'Mật khẩu cần ít nhất 10 ký tự.',
    'Mật khẩu không được chỉ gồm chữ số (số điện thoại, ngày sinh dễ bị đoán).',
  ]);
});

test('with a first password nothing is open but changing it', async () => {
  const name = `moi.${++count}`;
  await addPerson(database.db, {
    userName: name,
    role: 'auditor',
    password: right,
    mustChangePassword: true,
  });
  const browser = openBrowser(app);
  await browser.signIn(name, right);
  expect((await browser.refusal(listSessions, {}))?.code).toBe('password-change-needed');
  expect((await browser.call(showSession, {})).person?.mustChangePassword).toBe(true);
  await browser.call(changePassword, { current: right, next: 'hai mươi tám con ngựa' });
  await browser.call(listSessions, {});
});

test('a person sees and ends their own sessions, and nobody else’s', async () => {
  const here = openBrowser(app, { 'user-agent': 'đây' });
  const there = openBrowser(app, { 'user-agent': 'kia' });
  await here.signIn(userName, right);
  await there.signIn(userName, right);
  const { sessions } = await here.call(listSessions, {});
  expect(sessions.map(({ agent, isCurrent }) => [agent, isCurrent]).sort()).toEqual([
    ['kia', false],
    ['đây', true],
  ]);
  const other = `khac.${++count}`;
  await addPerson(database.db, { userName: other, role: 'administrator', password: right });
  const stranger = openBrowser(app);
  await stranger.signIn(other, right);
  const theirs = sessions.find(({ isCurrent }) => !isCurrent)?.id ?? 0;
  expect((await stranger.refusal(revokeSession, { sessionId: theirs }))?.code).toBe('not-found');
  await here.call(revokeSession, { sessionId: theirs });
  expect((await there.call(showSession, {})).person).toBeNull();
  expect(await here.call(revokeAllSessions, {})).toEqual({ revoked: 1 });
  expect((await here.call(showSession, {})).person).toBeNull();
});
