import { expect, test } from 'vitest';
import type { Queries } from './queries.ts';
import { together } from './together.ts';

const database = {} as Queries;
const other = {} as Queries;

/** Looks keys up in a list of words and notes what it was asked for. */
function lookUp() {
  const asked: string[][] = [];
  const find = together((_db, keys) => {
    asked.push([...keys]);
    if (keys.includes('broken')) return Promise.reject(new Error('no database'));
    return Promise.resolve(new Map(keys.filter((key) => key !== '?').map((key) => [key, `${key}!`])));
  });
  return { asked, find };
}

test('what is asked for at once is looked up at once, each getting its own', async () => {
  const { asked, find } = lookUp();
  const found = await Promise.all(['a', 'b', 'a', '?'].map((key) => find(database, key)));
  expect(found).toEqual(['a!', 'b!', 'a!', null]);
  expect(asked).toEqual([['a', 'b', '?']]);
});

test('what is asked for later is looked up anew', async () => {
  const { asked, find } = lookUp();
  await find(database, 'a');
  await find(database, 'a');
  expect(asked).toEqual([['a'], ['a']]);
});

test('a transaction never looks through the eyes of the pool', async () => {
  const { asked, find } = lookUp();
  await Promise.all([find(database, 'a'), find(other, 'b')]);
  expect(asked).toEqual([['a'], ['b']]);
});

test('a failure reaches everybody who asked, and nobody after', async () => {
  const { find } = lookUp();
  const both = await Promise.allSettled([find(database, 'broken'), find(database, 'a')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await find(database, 'a')).toBe('a!');
});
