import { expect, test } from 'vitest';
import { idIn, leagueKey, leagueOf, leaguesOf, roundOf, type Round } from './choice.ts';

const round = (id: number, more: Partial<Round> = {}): Round => ({
  id,
  name: `Kỳ ${id}`,
  indexYear: 2020,
  state: 'open',
  isIllustrative: true,
  rubric: { id: 1, title: '', level: 'department', isIllustrative: true },
  gradeBands: [],
  stages: [],
  counts: [],
  units: 22,
  publication: null,
  version: 1,
  ...more,
});

const overseer = { mayRead: true, kind: 'department' };
const officer = { mayRead: false, kind: 'department' };

test('without a choice the round under way is shown, else the newest that has sheets', () => {
  const rounds = [round(4, { units: 0 }), round(3, { state: 'preparing' }), round(2), round(1)];
  expect(roundOf(rounds, undefined, overseer)?.id).toBe(2);
  expect(roundOf(rounds.slice(0, 2), undefined, overseer)?.id).toBe(3);
  expect(roundOf(rounds.slice(0, 1), undefined, overseer)).toBeNull();
});

test('who sees only publications begins at the newest published round', () => {
  const rounds = [round(3), round(2, { publication: 1, state: 'closed' }), round(1)];
  expect(roundOf(rounds, undefined, officer)?.id).toBe(2);
  expect(roundOf([round(3)], undefined, officer)?.id).toBe(3);
});

test('among published rounds of one year the reader finds those of the own kind of unit', () => {
  const ofDistricts = { id: 1, title: '', level: 'district', isIllustrative: true };
  const rounds = [
    round(3),
    round(2, { publication: 1 }),
    round(1, { publication: 1, rubric: ofDistricts }),
  ];
  expect(roundOf(rounds, undefined, { mayRead: false, kind: 'district' })?.id).toBe(1);
  expect(roundOf(rounds, undefined, { mayRead: false, kind: 'commune' })?.id).toBe(2);
  expect(roundOf(rounds, undefined, { mayRead: true, kind: 'district' })?.id).toBe(3);
});

test('a round of the address that is not there is not replaced by another', () => {
  expect(roundOf([round(2)], '2', overseer)?.id).toBe(2);
  expect(roundOf([round(2)], '9', overseer)).toBeNull();
});

test('a league is found by its key, one without a name too; an unknown one is the own, or the first', () => {
  const units = [
    { agencyId: 1, league: 'Sở' },
    { agencyId: 2, league: '' },
    { agencyId: 3, league: 'Sở' },
  ];
  expect(leaguesOf(units)).toEqual(['Sở', '']);
  expect(leagueOf(units, leagueKey(''), 1)).toBe('');
  expect(leagueOf(units, 'Quận', null)).toBe('Sở');
  expect(leagueOf(units, 'Quận', 2)).toBe('');
  expect(leagueOf([], '', 2)).toBe('');
});

test.each([
  ['12', 12],
  ['0', null],
  ['1e3', null],
  ['', null],
  [undefined, null],
])('%s of an address is the id %s', (text, id) => expect(idIn(text)).toBe(id));
