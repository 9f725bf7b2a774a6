import { expect, test } from 'vitest';
import { vi } from '../../words/vi.ts';
import { changesOf } from './changes.ts';
import { valueText } from './describe.ts';

test('only the fields that differ are changes', () =>
  expect(changesOf({ name: 'A', role: 'auditor' }, { name: 'B', role: 'auditor' })).toEqual([
    { field: 'name', before: 'A', after: 'B' },
  ]));
test('a new record has every field as a change', () =>
  expect(changesOf(null, { name: 'A' })).toEqual([
    { field: 'name', before: undefined, after: 'A' },
  ]));
test('equal lists are no change', () => expect(changesOf({ a: [1] }, { a: [1] })).toEqual([]));

test.each([
  ['validTo', '2025-02-28', '28/02/2025'],
  ['role', 'auditor', 'Thanh tra, kiểm toán'],
  ['isActive', false, 'Không'],
  ['reason', null, '(trống)'],
  ['reason', undefined, '–'],
  ['note', 'Đã họp', 'Đã họp'],
])('%s %j reads as %s', (field, value, text) => expect(valueText(vi, field, value)).toBe(text));
