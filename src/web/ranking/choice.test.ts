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

test('without a choice the round under way is shown, else the newest that has sheets', () => {
  const rounds = [round(4, { units: 0 }), round(3, { state: 'preparing' }), round(2), round(1)];
  expect(roundOf(rounds, undefined, false)?.id).toBe(2);
  expect(roundOf(rounds.slice(0, 2), undefined, false)?.id).toBe(3);
  expect(roundOf(rounds.slice(0, 1), undefined, false)).toBeNull();
});

test('who sees only publications begins at the newest published round', () => {
  const rounds = [round(3), round(2, { publication: 1, state: 'closed' }), round(1)];
  expect(roundOf(rounds, undefined, true)?.id).toBe(2);
  expect(roundOf([round(3)], undefined, true)?.id).toBe(3);
});

test('a round of the address that is not there is not replaced by another', () => {
  expect(roundOf([round(2)], '2', false)?.id).toBe(2);
  expect(roundOf([round(2)], '9', false)).toBeNull();
});

test('a league is found by its key, one without a name too; an unknown one is the first', () => {
  const leagues = leaguesOf([{ league: 'Sở' }, { league: '' }, { league: 'Sở' }]);
  expect(leagues).toEqual(['Sở', '']);
  expect(leagueOf(leagues, leagueKey(''))).toBe('');
  expect(leagueOf(leagues, 'Quận')).toBe('Sở');
  expect(leagueOf([], '')).toBe('');
});

test.each([
  ['12', 12],
  ['0', null],
  ['1e3', null],
  ['', null],
  [undefined, null],
])('%s of an address is the id %s', (text, id) => expect(idIn(text)).toBe(id));
