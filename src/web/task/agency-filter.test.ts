import { expect, test } from 'vitest';
import { agencyOptions, concerns, type KnownAgency } from './agency-filter.ts';

const agencies: KnownAgency[] = [
  { id: 4, name: 'Sở Thông tin và Truyền thông', kind: 'department' },
  { id: 9, name: 'UBND quận Ba Đình', kind: 'district' },
];
const party = (printedName: string, agencyId: number | null, groupCode: string | null = null) => ({
  role: 'lead' as const,
  printedName,
  agencyId,
  groupCode,
});
const long = { parties: [party('Sở Thông tin và Truyền thông', 4)] };
const short = { parties: [party('Sở TT&TT', 4)] };
const group = { parties: [party('Các Sở, ngành', null, 'departments')] };
const stranger = { parties: [party('Viện Minh hoạ', null)] };
const all = [long, short, group, stranger];

test('an agency is found under every name it is printed with, and in the groups it belongs to', () =>
  expect(all.map((task) => concerns(task, '4', agencies))).toEqual([true, true, true, false]));

test('an agency of another kind is not of the group', () =>
  expect(all.map((task) => concerns(task, '9', agencies))).toEqual([false, false, false, false]));

test('a group and a name nobody recognised are found as they are', () => {
  expect(all.filter((task) => concerns(task, 'departments', agencies))).toEqual([group]);
  expect(all.filter((task) => concerns(task, 'Viện Minh hoạ', agencies))).toEqual([stranger]);
});

test('each agency is offered once, groups first, and none that no task concerns', () =>
  expect(agencyOptions(all, agencies)).toEqual([
    { value: 'departments', label: 'Các Sở, ngành' },
    { value: 'Viện Minh hoạ', label: 'Viện Minh hoạ' },
    { value: '4', label: 'Sở Thông tin và Truyền thông' },
  ]));
