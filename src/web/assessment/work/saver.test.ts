import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '#contract/problem.ts';
import type { SaveState } from './save-state.ts';
import { createSaver, type SaverGround } from './saver.ts';
import { createStore } from './store.ts';
import { change, startWork } from './work.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const typed = (value: string) => ({ facts: { value }, notApplicable: null, reason: null });

function bench(send: SaverGround['send']) {
  const work = createStore(startWork());
  const state = createStore<SaveState>({ kind: 'clean' });
  const ground = { nodeIds: { a: 1, b: 2 }, onSaved: () => undefined, onRefused: () => undefined };
  const saver = createSaver({ ...ground, work, state, isOpen: () => true, send });
  return {
    work,
    state,
    type(code: string, value: string) {
      work.set(change(work.get(), code, typed(value)));
      saver.wake();
    },
    takeBack(code: string) {
      work.set(change(work.get(), code, { facts: {}, notApplicable: null, reason: null }));
      saver.wake();
    },
  };
}

const answer = (entries: Parameters<SaverGround['send']>[0]) =>
  ({
    entries: entries.map((entry) => ({
      ...entry,
      code: entry.nodeId === 1 ? 'a' : 'b',
      version: 1,
    })),
    totals: {},
  }) as unknown as Awaited<ReturnType<SaverGround['send']>>;

test('a pause in the typing sends once, within two seconds', async () => {
  const send = vi.fn(async (entries: Parameters<SaverGround['send']>[0]) => answer(entries));
  const { type, state } = bench(send);
  type('a', '1');
  type('a', '12');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(state.get().kind).toBe('saved');
});

test('what is taken back before it was sent leaves nothing waiting', async () => {
  const { type, takeBack, state } = bench(async (entries) => answer(entries));
  type('a', '1');
  takeBack('a');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.get().kind).toBe('clean');
});

test('a row somebody else has changed does not keep the others from being saved', async () => {
  const current = { ...typed('9'), version: 4 };
  const { type, work } = bench(async (entries) => {
    if (entries.some(({ nodeId }) => nodeId === 1))
      throw new Problem('stale', { detail: 'a', current });
    return answer(entries);
  });
  type('a', '1');
  type('b', '2');
  await vi.advanceTimersByTimeAsync(2_000);
  expect([...work.get().conflicts.keys()]).toEqual(['a']);
  expect([...work.get().drafts.keys()]).toEqual(['a']);
});

test('a server that is away is tried again, and the draft waits for it', async () => {
  let isAway = true;
  const { type, state, work } = bench(async (entries) => {
    if (isAway) throw new TypeError('failed to fetch');
    return answer(entries);
  });
  type('a', '1');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(state.get().kind).toBe('offline');
  expect(work.get().drafts.size).toBe(1);
  isAway = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(state.get().kind).toBe('saved');
  expect(work.get().drafts.size).toBe(0);
});
