import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/database/database.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.close());

const valueOf = async (expression: string): Promise<unknown> => {
  const found = await sql.raw<{ value: unknown }>(`select ${expression} as value`).execute(database.db);
  return found.rows[0]?.value;
};

test.each([
  ['12.50::numeric', '12.50'],
  ["'{84.640,NULL}'::numeric[]", ['84.640', null]],
  ["'2020-06-30'::date", '2020-06-30'],
  ["'{2020-06-30}'::date[]", ['2020-06-30']],
  ["'{}'::date[]", []],
  ['count(*)', 1],
  ["'{1,9007199254740991}'::bigint[]", [1, 9007199254740991]],
])('%s arrives as %j', async (expression, value) => {
  expect(await valueOf(expression)).toEqual(value);
});

test('a number that does not fit is refused, not rounded', async () => {
  await expect(valueOf('9007199254740993::bigint')).rejects.toThrow(RangeError);
});

test('a moment is a day in Viet Nam', async () => {
  expect(await valueOf("'2020-06-30T17:00:00Z'::timestamptz::date")).toBe('2020-07-01');
});

test.skipIf(process.env['CHISO_TEST_DATABASE_URL'] !== undefined)(
  'Vietnamese letters have their case and their order',
  async () => {
    expect(await valueOf("lower('ĐỖ THỊ HỒNG')")).toBe('đỗ thị hồng');
    const sorted = "(select array_agg(x order by x) from unnest(array['đ','e','d','a','ă']) x)";
    expect(await valueOf(sorted)).toEqual(['a', 'ă', 'd', 'đ', 'e']);
  },
);

test('a connection cut in use fails its query, and the pool opens another', async () => {
  const cut = sql`select pg_terminate_backend(pg_backend_pid())`.execute(database.owner);
  await expect(cut).rejects.toThrow(/terminat/);
  const isOpen = () =>
    sql`select 1`.execute(database.owner).then(
      () => true,
      () => false,
    );
  await expect.poll(isOpen).toBe(true);
});
