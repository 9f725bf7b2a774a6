/** Fifty requests at once need not ask the database fifty times for one row each. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Queries } from './queries.ts';

type LoadMany<Found> = (
  db: Queries,
  keys: readonly string[],
) => Promise<ReadonlyMap<string, Found>>;

/**
 * A look-up of one key made of a look-up of many: those asked for in the same turn of the event loop
 * go together. What is found is never older than the asking, and nothing is kept.
 */
export function together<Found>(
  loadMany: LoadMany<Found>,
): (db: Queries, key: string) => Promise<Found | null> {
  interface Turn {
    keys: Set<string>;
    found: Promise<ReadonlyMap<string, Found>>;
  }
  const turns = new WeakMap<Queries, Turn>();
  const begin = (db: Queries): Turn => {
    const keys = new Set<string>();
    const found = nextTurn().then(() => {
      turns.delete(db);
      return loadMany(db, [...keys]);
    });
    const turn = { keys, found };
    turns.set(db, turn);
    return turn;
  };
  return async (db, key) => {
    const turn = turns.get(db) ?? begin(db);
    turn.keys.add(key);
    return (await turn.found).get(key) ?? null;
  };
}
