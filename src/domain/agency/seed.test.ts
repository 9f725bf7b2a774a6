import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { agencyNamed, isValidOn, type Agency, type AgencyKind } from './agency.ts';
import { resolveGroup } from './group.ts';
import { successorsOn, type Succession } from './succession.ts';

// A trusted file of the project: its shape is what the assertions below check.
const seed = JSON.parse(
  readFileSync(new URL('../../../db/seeds/agencies-ha-noi.json', import.meta.url), 'utf8'),
) as { agencies: Agency[]; successions: Succession[] };
const issued = day('2020-06-11');
const end2025 = day('2025-12-31');

const countOn = (kind: AgencyKind, on: string): number =>
  seed.agencies.filter((agency) => agency.kind === kind && isValidOn(agency, day(on))).length;

test.each<[AgencyKind, string, number]>([
  ['department', '2020-06-11', 22],
  ['department', '2025-02-28', 22],
  ['department', '2025-03-01', 17],
  ['district', '2020-06-11', 30],
  ['district', '2025-06-30', 30],
  ['district', '2025-07-01', 0],
  ['vertical', '2020-06-11', 4],
  ['press', '2020-06-11', 2],
  ['province', '2020-06-11', 1],
])('%s on %s: %d', (kind, on, count) => expect(countOn(kind, on)).toBe(count));

test('identities are unique, rows have sources, days are days', () => {
  expect(new Set(seed.agencies.map((agency) => agency.id)).size).toBe(seed.agencies.length);
  for (const row of [...seed.agencies, ...seed.successions]) expect(row.source).not.toBe('');
  for (const { validFrom, validTo } of seed.agencies)
    for (const on of [validFrom, validTo]) if (on !== null) expect(day(on)).toBe(on);
});

test('a change ends its predecessors the day before it founds its heir', () => {
  const known = new Map(seed.agencies.map((agency) => [agency.id, agency]));
  expect(seed.successions).toHaveLength(10);
  for (const { predecessor, successor } of seed.successions) {
    expect(known.get(predecessor)?.validTo).toBe('2025-02-28');
    expect(successor === null ? null : known.get(successor)?.validFrom).toBe('2025-03-01');
  }
});

test('Sở Nội vụ of 2025 is another body than Sở Nội vụ of 2020', () => {
  const then = agencyNamed('Sở Nội vụ', seed.agencies, issued);
  const now = agencyNamed('Sở Nội vụ', seed.agencies, end2025);
  expect(then?.id).toBe('so-noi-vu');
  expect(now?.id).toBe('so-noi-vu-2025');
  expect(then && successorsOn(then.id, seed.successions, end2025)).toEqual(['so-noi-vu-2025']);
});

test('the district group has thirty members in June 2020 and none after 30/06/2025', () => {
  const then = resolveGroup('districts', seed.agencies, issued);
  expect(then.state === 'members' && then.members.length).toBe(30);
  expect(resolveGroup('districts', seed.agencies, end2025).state).toBe('noneOnDay');
});
