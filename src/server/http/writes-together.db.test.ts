import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';
import { WritesTogether, type AnswerAll } from './writes-together.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await sql`create table written (word text primary key, transaction xid8)`.execute(database.owner);
  await sql`grant select, insert on written to chiso_app`.execute(database.owner);
});
afterAll(() => database.close());

const insert = (db: Queries, word: string) =>
  sql`insert into written values (${word}, pg_current_xact_id())`.execute(db);
const written = async () =>
  (
    await sql<{ word: string; transaction: string }>`
      select word, transaction::text from written order by word`.execute(database.db)
  ).rows;

/** Refuses "no" alone; "break" breaks the whole transaction. */
const answerAll: AnswerAll<string> = async (words, db) => {
  const answers: unknown[] = [];
  for (const word of words) {
    if (word.startsWith('no')) answers.push(new Problem('illegal-move'));
    else answers.push(await insert(db, word).then(() => `${word} is written`));
  }
  return answers;
};

test('those who come at once are written in few transactions, each answered its own', async () => {
  const writes = new WritesTogether(database.db, answerAll);
  const words = Array.from({ length: 40 }, (_, at) => `a${at}`);
  const answers = await Promise.all(words.map((word, key) => writes.write(key, word)));
  expect(answers).toEqual(words.map((word) => `${word} is written`));
  const rows = (await written()).filter(({ word }) => word.startsWith('a'));
  expect(rows).toHaveLength(40);
  expect(new Set(rows.map(({ transaction }) => transaction)).size).toBeLessThan(5);
});

test('one who is refused is refused alone', async () => {
  const writes = new WritesTogether(database.db, answerAll);
  const answers = await Promise.allSettled(
    ['b1', 'b2', 'no', 'b3'].map((word, key) => writes.write(key, word)),
  );
  expect(answers.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(answers[2]).toMatchObject({ reason: { code: 'illegal-move' } });
});

test('one that breaks the transaction takes nobody with it', async () => {
  const writes = new WritesTogether(database.db, answerAll);
  const answers = await Promise.allSettled(
    ['c1', 'c2', 'b1', 'c3'].map((word, key) => writes.write(key, word)),
  );
  expect(answers[2]).toMatchObject({ status: 'rejected', reason: { code: '23505' } });
  const rows = (await written()).filter(({ word }) => word.startsWith('c'));
  expect(rows.map(({ word }) => word)).toEqual(['c1', 'c2', 'c3']);
});

test('after a broken connection nothing is tried again: the commit may have been done', async () => {
  let tries = 0;
  const writes = new WritesTogether<string>(database.db, async () => {
    tries += 1;
    throw Object.assign(new Error('terminating connection'), { code: '57P01' });
  });
  const first = writes.write(0, 'f0');
  const answers = await Promise.allSettled([
    first,
    ...[1, 2, 3].map((key) => writes.write(key, 'f')),
  ]);
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
  expect(tries).toBeLessThan(4);
});

test('two writes to the same go one after the other, in their order', async () => {
  const seen: string[][] = [];
  const writes = new WritesTogether<string>(database.db, async (words) => {
    seen.push([...words]);
    return words.map(() => null);
  });
  await Promise.all(['d1', 'd2', 'd3', 'e1'].map((word) => writes.write(word.charAt(0), word)));
  for (const words of seen)
    expect(new Set(words.map((word) => word.charAt(0))).size).toBe(words.length);
  expect(seen.flat().filter((word) => word.startsWith('d'))).toEqual(['d1', 'd2', 'd3']);
});
