import { expect, test } from 'vitest';
import { day, type Day } from '../calendar/day.ts';
import { agencyId, type Agency } from './agency.ts';
import { planReorganisation, type Reorganisation } from './reorganise.ts';
import type { Succession, SuccessionKind } from './succession.ts';

const agency = (id: string, validFrom: string | null, validTo: string | null): Agency => ({
  id: agencyId(id),
  name: id,
  shortName: null,
  kind: 'department',
  parent: null,
  validFrom: validFrom as Day | null,
  validTo: validTo as Day | null,
  source: 'dữ liệu minh hoạ',
  confidence: 'unconfirmed',
});
const register = [
  agency('tttt', null, null),
  agency('khcn', null, '2025-02-28'),
  agency('khcn-2', '2025-03-01', null),
  agency('dulich', '2025-03-01', null),
  agency('ended', null, '2024-12-31'),
];
const change = (
  kind: SuccessionKind,
  predecessors: string[],
  successors: string[],
): Reorganisation => ({
  kind,
  day: day('2025-03-01'),
  predecessors: predecessors.map(agencyId),
  successors: successors.map(agencyId),
});
const faultsOf = (given: Reorganisation, edges: Succession[] = []) => {
  const plan = planReorganisation(given, register, edges);
  return plan.ok ? [] : plan.faults.map(({ code, agency }) => `${code} ${String(agency)}`);
};

test('a merger ends the open predecessors on the day before and joins each to the heir', () => {
  expect(planReorganisation(change('merge', ['tttt', 'khcn'], ['khcn-2']), register, [])).toEqual({
    ok: true,
    closings: [{ agency: 'tttt', lastDay: '2025-02-28' }],
    edges: [
      { predecessor: 'tttt', successor: 'khcn-2' },
      { predecessor: 'khcn', successor: 'khcn-2' },
    ],
  });
});

test('a dissolution has no heir, a split several', () => {
  const dissolved = planReorganisation(change('dissolve', ['tttt'], []), register, []);
  expect(dissolved.ok && dissolved.edges).toEqual([{ predecessor: 'tttt', successor: null }]);
  const split = planReorganisation(change('split', ['tttt'], ['khcn-2', 'dulich']), register, []);
  expect(split.ok && split.edges).toHaveLength(2);
});

test.each<[SuccessionKind, string[], string[]]>([
  ['rename', ['tttt', 'khcn'], ['khcn-2']],
  ['merge', ['tttt'], ['khcn-2', 'dulich']],
  ['split', ['tttt'], ['khcn-2']],
  ['dissolve', ['tttt'], ['khcn-2']],
  ['merge', [], ['khcn-2']],
])('%s of %j into %j has not the right number of bodies', (kind, before, after) => {
  expect(faultsOf(change(kind, before, after))).toEqual(['wrongNumber null']);
});

test('days must meet: the old one ends as the new one begins', () => {
  expect(faultsOf(change('rename', ['ended'], ['khcn-2']))).toEqual([
    'predecessorEndsElsewhen ended',
  ]);
  expect(faultsOf(change('rename', ['dulich'], ['khcn-2']))).toEqual(['predecessorNotYet dulich']);
  expect(faultsOf(change('rename', ['tttt'], ['ended']))).toEqual(['successorNotThere ended']);
});

test('nobody takes over from himself, from nobody known, or from his own heir', () => {
  expect(faultsOf(change('rename', ['tttt'], ['tttt']))).toEqual(['sameBody tttt']);
  expect(faultsOf(change('rename', ['tttt'], ['nobody']))).toEqual(['unknownAgency nobody']);
  const earlier: Succession = {
    predecessor: agencyId('khcn-2'),
    successor: agencyId('tttt'),
    day: day('2020-01-01'),
    kind: 'rename',
    source: 'dữ liệu minh hoạ',
    confidence: 'unconfirmed',
  };
  expect(faultsOf(change('rename', ['tttt'], ['khcn-2']), [earlier])).toEqual(['circle khcn-2']);
});
