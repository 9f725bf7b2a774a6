import { expect, test } from 'vitest';
import type { Leaf } from './across.ts';
import { neighbours } from './neighbours.ts';

const leaf = (code: string, isMine: boolean): Leaf => ({
  code,
  name: code,
  isMine,
  open: 0,
  seen: 0,
});
const leaves = [leaf('1.1', false), leaf('1.2', true), leaf('2.1', false), leaf('2.2', true)];

test('one goes through the own criteria first, then through the others', () => {
  expect(neighbours({ leaves, code: '1.2' })).toEqual({ previous: null, next: '2.2' });
  expect(neighbours({ leaves, code: '2.2' })).toEqual({ previous: '1.2', next: '1.1' });
  expect(neighbours({ leaves, code: '2.1' })).toEqual({ previous: '1.1', next: null });
});
