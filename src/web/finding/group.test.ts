import { expect, test } from 'vitest';
import { groupOf, hasState } from './group.ts';

test('a difference of figures stands apart from what is only a note', () => {
  expect(groupOf({ code: 'total-differs', severity: 'warning' })).toBe('difference');
  expect(groupOf({ code: 'rest-above-maximum', severity: 'warning' })).toBe('difference');
  expect(groupOf({ code: 'partly-listed', severity: 'info' })).toBe('note');
});

test('a doubtful list of parts is no mere note', () =>
  expect(groupOf({ code: 'partly-listed', severity: 'warning' })).toBe('difference'));

test('blank leads and scanning slips are groups of their own', () => {
  expect(groupOf({ code: 'lead-proposed', severity: 'warning' })).toBe('lead');
  expect(groupOf({ code: 'scan-slip', severity: 'warning' })).toBe('slip');
});

test('a code nobody has grouped yet is still shown', () =>
  expect(groupOf({ code: 'new-kind', severity: 'error' })).toBe('difference'));

test('accepted and corrected are both settled', () => {
  expect(hasState({ state: 'accepted' }, 'settled')).toBe(true);
  expect(hasState({ state: 'corrected' }, 'settled')).toBe(true);
  expect(hasState({ state: 'open' }, 'settled')).toBe(false);
  expect(hasState({ state: 'corrected' }, 'open')).toBe(false);
});
