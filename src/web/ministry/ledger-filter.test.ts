import { expect, test } from 'vitest';
import type { MinistryRow } from '#contract/ministry.ts';
import { points } from '#domain/points/points.ts';
import { ledgerFilterOf, ownLosses, parseFilters, type LedgerFilter } from './ledger-filter.ts';

const row = (code: string, lost: string | null, more: Partial<MinistryRow> = {}) =>
  ({
    code,
    isLeaf: true,
    lost: lost === null ? null : points(lost),
    gap: null,
    missing: lost === null ? 1 : 0,
    owner: { agencyId: 7, name: 'Sở Nội vụ' },
    remedy: null,
    repeat: null,
    ...more,
  }) as MinistryRow;

const rows = [
  row('1', '1.5', { isLeaf: false }),
  row('1.1', '0.5', { remedy: 'Tập huấn' }),
  row('1.2', '1', { owner: null, gap: points('0.25') }),
  row('1.3', '-0.005'),
  row('1.4', null),
  row('1.5', '0.75'),
];
const kept = (...filters: LedgerFilter[]) =>
  rows
    .filter(ledgerFilterOf({ filters, ownerId: null, ownId: 7 }) ?? (() => true))
    .map(({ code }) => code);

test('only leaves that lost points lose', () =>
  expect(kept('losing')).toEqual(['1.1', '1.2', '1.5']));
test('what has no figure is missing, not losing', () => expect(kept('missing')).toEqual(['1.4']));
test('filters hold together', () => {
  expect(kept('losing', 'mine')).toEqual(['1.1', '1.5']);
  expect(kept('noRemedy', 'mine')).toEqual(['1.5']);
  expect(kept('gap')).toEqual(['1.2']);
});
test('nothing chosen filters nothing', () =>
  expect(ledgerFilterOf({ filters: [], ownerId: null, ownId: 7 })).toBeUndefined());
test('the own losses stand with the largest first', () =>
  expect(ownLosses(rows, 7).map(({ code }) => code)).toEqual(['1.5', '1.1']));
test('what is no filter in the address is left out', () =>
  expect(parseFilters('gap,x,losing')).toEqual(['losing', 'gap']));
