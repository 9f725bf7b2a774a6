import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { agencyId, agencyNamed, isValidOn, type Agency } from './agency.ts';
import { isGroupCode, resolveGroup } from './group.ts';

const agency = (id: string, name: string, more: Partial<Agency> = {}): Agency => ({
  id: agencyId(id),
  name,
  shortName: null,
  kind: 'department',
  parent: null,
  validFrom: null,
  validTo: null,
  source: 'dữ liệu minh hoạ',
  confidence: 'unconfirmed',
  ...more,
});
const old = agency('stc', 'Sở Tài chính', { validTo: day('2025-02-28') });
const next = agency('stc-2', 'Sở Tài chính', { validFrom: day('2025-03-01') });
const district = agency('ba-dinh', 'Quận Ba Đình', {
  kind: 'district',
  validTo: day('2025-06-30'),
});

test.each([
  ['2025-06-29', true],
  ['2025-06-30', true],
  ['2025-07-01', false],
])('a district that ends with 30/06/2025 exists on %s: %j', (on, exists) =>
  expect(isValidOn(district, day(on))).toBe(exists),
);

test('the same name is another body after the merger', () => {
  expect(agencyNamed('SỞ TÀI CHÍNH', [old, next], day('2025-02-28'))?.id).toBe('stc');
  expect(agencyNamed('so tai chinh', [old, next], day('2025-03-01'))?.id).toBe('stc-2');
  expect(agencyNamed('Sở Du lịch', [old, next], day('2025-03-01'))).toBeNull();
});

test('a short name counts, dashes do not, and two of one name are nobody', () => {
  const labour = agency('ld', 'Sở Lao động - Thương binh và Xã hội', { shortName: 'Sở LĐTBXH' });
  expect(agencyNamed('Sở Lao động – Thương binh và Xã hội', [labour], day('2020-06-11'))).toBe(
    labour,
  );
  expect(agencyNamed('Sở LĐTBXH', [labour], day('2020-06-11'))).toBe(labour);
  expect(agencyNamed('Sở Tài chính', [old, { ...old }], day('2020-06-11'))).toBeNull();
});

test('a group has its members of the day', () =>
  expect(resolveGroup('departments', [old, next, district], day('2020-06-11'))).toEqual({
    state: 'members',
    group: 'departments',
    members: [old],
  }));
test('a group nobody registered is not an empty group', () =>
  expect(resolveGroup('communes', [old, district], day('2020-06-11'))).toEqual({
    state: 'noneRegistered',
    group: 'communes',
  }));
test('there are no districts after 30/06/2025', () =>
  expect(resolveGroup('districts', [district], day('2025-07-01')).state).toBe('noneOnDay'));
test('a word every object knows is no group', () => expect(isGroupCode('toString')).toBe(false));
