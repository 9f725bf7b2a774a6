import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showSession } from '#contract/session.ts';
import { buildApp } from '#server/app.ts';
import { connect } from '#server/db/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.close());

const cookie = `chiso_session=${'a'.repeat(43)}`;
const ask = async (db: TestDatabase['db']) => {
  const app = await buildApp({ db });
  const answer = await app.inject({ url: showSession.path, headers: { cookie } });
  await app.close();
  return { status: answer.statusCode, ...answer.json<{ code: string }>(), headers: answer.headers };
};

test('a pool without a free connection says "not ready" and when to come back', async () => {
  const db = connect(database.address, { largest: 1, patience: 50 });
  const release = Promise.withResolvers<void>();
  const taken = Promise.withResolvers<void>();
  const holding = db.connection().execute(async () => {
    taken.resolve();
    await release.promise;
  });
  await taken.promise;
  const refused = await ask(db);
  expect(refused).toMatchObject({ status: 503, code: 'not-ready' });
  expect(refused.headers['content-type']).toContain('application/problem+json');
  expect(refused.headers['retry-after']).toBe('5');
  release.resolve();
  await holding;
  await db.destroy();
});

test('a database that goes away in the middle of a request says so too, inside a transaction as well', async () => {
  const app = await buildApp({ db: database.db });
  app.post('/mid', () =>
    database.owner
      .transaction()
      .execute(async (db) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(db)),
  );
  app.get('/mid', () => sql`select pg_terminate_backend(pg_backend_pid())`.execute(database.owner));
  for (const method of ['GET', 'POST'] as const) {
    const answer = await app.inject({ method, url: '/mid' });
    expect(answer.statusCode, answer.body).toBe(503);
    expect(answer.json()).toMatchObject({ code: 'not-ready' });
  }
  await app.close();
});
