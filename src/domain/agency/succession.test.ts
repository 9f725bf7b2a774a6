import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { agencyId } from './agency.ts';
import {
  predecessorsOf,
  predecessorsOn,
  successorsOf,
  successorsOn,
  viewNow,
  type Succession,
} from './succession.ts';

const id = agencyId;
const edge = (
  predecessor: string,
  successor: string | null,
  on: string | null,
  kind: Succession['kind'] = 'merge',
): Succession => ({
  predecessor: id(predecessor),
  successor: successor === null ? null : id(successor),
  day: on === null ? null : day(on),
  kind,
  source: 'dữ liệu minh hoạ',
  confidence: 'unconfirmed',
});

const merged = [edge('tttt', 'khcn-2', '2025-03-01'), edge('khcn', 'khcn-2', '2025-03-01')];

test('before the merger each stands for itself, after it the new body for both', () => {
  expect(successorsOn(id('tttt'), merged, day('2025-02-28'))).toEqual(['tttt']);
  expect(successorsOn(id('tttt'), merged, day('2025-03-01'))).toEqual(['khcn-2']);
  expect(predecessorsOf(id('khcn-2'), merged)).toEqual(['tttt', 'khcn']);
  expect(successorsOf(id('khcn'), merged)).toEqual(['khcn-2']);
});

test('a chain of changes is followed only as far as the day', () => {
  const chain = [edge('a', 'b', '2021-01-01', 'rename'), edge('b', 'c', '2023-01-01', 'rename')];
  expect(successorsOn(id('a'), chain, day('2022-06-01'))).toEqual(['b']);
  expect(successorsOn(id('a'), chain, day('2023-01-01'))).toEqual(['c']);
  expect(predecessorsOn(id('c'), chain, day('2023-01-01'))).toEqual(['b', 'a']);
  expect(predecessorsOn(id('c'), chain, day('2022-12-31'))).toEqual([]);
});

test('a body without an heir is nobody now, and an undated change moves nothing', () => {
  const edges = [edge('a', null, '2021-01-01', 'dissolve'), edge('b', 'c', null)];
  expect(successorsOn(id('a'), edges, day('2021-01-01'))).toEqual([]);
  expect(successorsOn(id('b'), edges, day('2030-01-01'))).toEqual(['b']);
});

test('the view of now lists the old ones side by side, a split one under each heir', () => {
  const edges = [
    ...merged,
    edge('x', 'x1', '2025-03-01', 'split'),
    edge('x', 'x2', '2025-03-01', 'split'),
    edge('y', null, '2025-03-01', 'dissolve'),
  ];
  expect(viewNow(['tttt', 'khcn', 'x', 'y'].map(id), edges, day('2025-12-31'))).toEqual([
    {
      heir: 'khcn-2',
      agencies: [
        { agency: 'tttt', sharedWith: [] },
        { agency: 'khcn', sharedWith: [] },
      ],
    },
    { heir: 'x1', agencies: [{ agency: 'x', sharedWith: ['x2'] }] },
    { heir: 'x2', agencies: [{ agency: 'x', sharedWith: ['x1'] }] },
    { heir: null, agencies: [{ agency: 'y', sharedWith: [] }] },
  ]);
});

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const anyEdges = fc.array(
  fc
    .tuple(name, name, fc.integer({ min: 2015, max: 2025 }))
    .filter(([from, to]) => from !== to)
    .map(([from, to, year]) => edge(from, to, `${String(year)}-01-01`)),
);

test('whoever goes back to an agency is reached from it, even where the data runs in circles', () =>
  fc.assert(
    fc.property(anyEdges, name, (edges, from) => {
      const on = day('2026-01-01');
      for (const heir of successorsOn(id(from), edges, on))
        if (heir !== from) expect(predecessorsOn(heir, edges, on)).toContain(from);
    }),
  ));
