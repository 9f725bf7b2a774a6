import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Agency } from '../agency/agency.ts';
import { day } from '../calendar/day.ts';
import type { NamedParty } from '../plan/plan.ts';
import { obligationsOf } from './obligation.ts';

const { agencies } = JSON.parse(
  readFileSync(new URL('../../../db/seeds/agencies-ha-noi.json', import.meta.url), 'utf8'),
) as { agencies: Agency[] };
const issued = day('2020-06-11');
const agency = (name: string): NamedParty => ({ name, kind: 'department', type: 'agency' });
const group = (kind: string): NamedParty => ({ name: kind, kind, type: 'group' });
const plan = (leads: NamedParty[], on = issued) =>
  obligationsOf({ number: '1', leads }, agencies, on);

test('one lead, one obligation', () =>
  expect(plan([agency('Sở Tư pháp')])).toEqual({
    obligations: [{ task: '1', agency: 'so-tu-phap', by: ['name'] }],
    unresolved: [],
  }));

test('an agency named beside its group has one obligation, not two', () => {
  const { obligations } = plan([agency('Sở Nội vụ'), group('departments'), group('districts')]);
  expect(obligations).toHaveLength(22 + 30);
  expect(obligations[0]).toEqual({
    task: '1',
    agency: 'so-noi-vu',
    by: ['name', 'departments'],
  });
});

test('members are those of the day: 17 departments after the mergers of 2025', () =>
  expect(plan([group('departments')], day('2025-03-01')).obligations).toHaveLength(17));

test('the four leads of task 9 are four agencies, three of them outside the government', () =>
  expect(
    plan(
      [
        'Văn phòng UBND Thành phố',
        'Công an Thành phố',
        'Bảo hiểm xã hội thành phố',
        'Bộ Tư lệnh Thủ đô',
      ].map(agency),
    ).obligations.map((one) => one.agency),
  ).toEqual([
    'van-phong-ubnd-thanh-pho',
    'cong-an-thanh-pho',
    'bao-hiem-xa-hoi-thanh-pho',
    'bo-tu-lenh-thu-do',
  ]));

test('what cannot be resolved is said, with its reason', () => {
  const parties = [agency('Sở Không Có'), group('districts'), group('mặt trận')];
  expect(plan(parties, day('2025-07-01'))).toEqual({
    obligations: [],
    unresolved: [
      { party: parties[0], reason: 'unknownAgency' },
      { party: parties[1], reason: 'noneOnDay' },
      { party: parties[2], reason: 'unknownAgency' },
    ],
  });
});

test('a group without a register of members makes no obligation and is not complete', () => {
  const registered = agencies.filter((one) => one.kind !== 'commune');
  const { obligations, unresolved } = obligationsOf(
    { number: '15', leads: [group('communes')] },
    registered,
    issued,
  );
  expect(obligations).toEqual([]);
  expect(unresolved[0]?.reason).toBe('noneRegistered');
});
