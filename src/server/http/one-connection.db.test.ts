/** A request that held one connection and waited for a second would, come in numbers, wait for itself. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '#server/app.ts';
import { connect } from '#server/db/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.close());

test('a write makes do with one connection from its first request on', async () => {
  const db = connect(database.address, { largest: 1, patience: 1_000 });
  const app = await buildApp({ db });
  const payload = { userName: 'khong-ai', password: 'khong-dung-mat-khau' };
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload });
  expect(answer.json()).toMatchObject({ code: 'sign-in-failed' });
  await app.close();
  await db.destroy();
});
