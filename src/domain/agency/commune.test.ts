import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day, type Day } from '../calendar/day.ts';
import { agencyNamed, type Agency } from './agency.ts';
import { communeAgency, type CommuneRow } from './commune.ts';
import { resolveGroup } from './group.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../db/seeds/${file}`, import.meta.url), 'utf8'));
const list = read('communes-ha-noi-2020.json') as {
  source: string;
  validTo: Day;
  communes: CommuneRow[];
};
const { agencies } = read('agencies-ha-noi.json') as { agencies: Agency[] };

const communes = list.communes.flatMap((row) => {
  const district = agencies.find((agency) => agency.id === row.district);
  return district ? [communeAgency(row, district, list)] : [];
});

test.each([
  ['Phường', 175],
  ['Xã', 383],
  ['Thị trấn', 21],
])('%s: %d of the 579 units of June 2020', (kind, count) =>
  expect(list.communes.filter((row) => row.name.startsWith(`${kind} `))).toHaveLength(count),
);

test('every commune lies in one of the thirty districts, under a code and a name of its own', () => {
  expect(communes).toHaveLength(579);
  expect(new Set(communes.map((one) => one.id)).size).toBe(579);
  expect(new Set(communes.map((one) => one.name)).size).toBe(579);
  expect(new Set(communes.map((one) => one.parent)).size).toBe(30);
});

test('the mergers of 01/03/2020 are in the list', () => {
  const names = list.communes.map((row) => `${row.district} ${row.name}`);
  for (const founded of [
    'huyen-phuc-tho Xã Xuân Đình',
    'huyen-phuc-tho Xã Sen Phương',
    'huyen-phu-xuyen Xã Nam Tiến',
  ])
    expect(names).toContain(founded);
  for (const ended of ['Phường Bùi Thị Xuân', 'Phường Ngô Thì Nhậm'])
    expect(names).not.toContain(`quan-hai-ba-trung ${ended}`);
});

test('a commune is found by its full name; a name that several share finds none', () => {
  const on = day('2020-06-11');
  expect(agencyNamed('UBND phường Minh Khai, quận Hai Bà Trưng', communes, on)?.id).toBe(
    'xa-00295',
  );
  expect(agencyNamed('Phường Minh Khai', communes, on)).toBeNull();
});

test('the group of communes has 579 members in June 2020', () => {
  const group = resolveGroup('communes', communes, day('2020-06-11'));
  expect(group.state === 'members' && group.members.length).toBe(579);
});
