import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson } from '#test/access/people.ts';
import { createTestDatabase } from '#test/database/database.ts';
import { findPerson, openSession, revokeSessions } from './session.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const origin = { address: '127.0.0.1', agent: 'test', requestId: 'test' };

async function enter(userName: string): Promise<{ id: number; token: string }> {
  const password = 'đường Trần Phú 79';
  const id = await addPerson(database.db, { userName, role: 'auditor', password });
  return { id, token: await openSession(database.db, id, origin) };
}

test('of many who ask at once, each is taken for nobody but themselves', async () => {
  const [an, binh, chi] = [
    await enter('canbo.an'),
    await enter('canbo.binh'),
    await enter('canbo.chi'),
  ];
  await revokeSessions(database.db, chi.id);
  const tokens = [an.token, binh.token, chi.token, 'of-nobody', an.token, undefined];
  const found = await Promise.all(
    tokens.map((token) => findPerson(database.db, { chiso_session: token })),
  );
  expect(found.map((person) => person?.id ?? null)).toEqual([
    ...[an.id, binh.id, null],
    ...[null, an.id, null],
  ]);
});

test('a session revoked a moment ago opens nothing, however many ask', async () => {
  const { id, token } = await enter('canbo.dung');
  const ask = () => findPerson(database.db, { chiso_session: token });
  expect((await ask())?.id).toBe(id);
  await revokeSessions(database.db, id);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([null, null, null]);
});
