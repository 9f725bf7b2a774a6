import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, points, subtract, sum, zero, type Points } from '../points/points.ts';
import type { Figure } from './figure.ts';
import { lostPoints, type LedgerNode } from './lost-points.ts';

const scored = (value: string, self: string | null = null): Figure => ({
  state: 'scored',
  points: points(value),
  selfPoints: self === null ? null : points(self),
  reason: null,
});
const notApplicable: Figure = {
  state: 'notApplicable',
  points: null,
  selfPoints: null,
  reason: null,
};

const parentOf = (code: string) =>
  code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
const node = (
  code: string,
  max: string,
  figure: Figure | null,
  lead: string | null = null,
): LedgerNode => ({
  code,
  parent: parentOf(code),
  maxPoints: points(max),
  figure,
  lead: lead === null ? null : { agencyId: null, name: lead, isProposed: false },
});

interface GoldenNode {
  code: string;
  parent: string | null;
  maxPoints: Points;
  previousScore: Points | null;
  lead: { name: string | null };
}

/** Plan 123: its tree, with last year's score as the Ministry's points. */
const plan123 = (
  JSON.parse(
    readFileSync(new URL('../../../test/golden/plan-123-sample.json', import.meta.url), 'utf8'),
  ) as { rubric: { nodes: GoldenNode[] } }
).rubric.nodes.map(({ code, parent, maxPoints, previousScore, lead }): LedgerNode => ({
  code,
  parent,
  maxPoints,
  figure: previousScore === null ? null : scored(previousScore),
  lead: lead.name === null ? null : { agencyId: null, name: lead.name, isProposed: false },
}));

describe('Plan 123, the scores of 2019', () => {
  const ledger = lostPoints(plan123);

  test('the largest losses are those of the paper', () => {
    const losses = ledger.rows
      .filter(({ isLeaf, lost }) => isLeaf && lost !== null && compare(lost, zero) > 0)
      .sort((a, b) => compare(b.lost ?? zero, a.lost ?? zero))
      .map(({ code, lost }) => `${code} ${lost ?? ''}`);
    expect(losses.slice(0, 12)).toEqual([
      '8.1 1.26',
      '6.1 1.203',
      '5.5.2 1',
      '6.3 1',
      '7.1.6 1',
      '8.3 1',
      '3.4.5 0.75',
      '1.6 0.5',
      '4.1.2 0.5',
      '7.1.1 0.5',
      '8.4 0.5',
      '8.6 0.5',
    ]);
  });

  test('printed figures stand beside what their parts add up to', () => {
    const summed = (code: string) => ledger.rows.find((row) => row.code === code)?.summed;
    expect([summed('2'), summed('4.1'), ledger.total.summed, ledger.total.leafSum]).toEqual([
      '8.781',
      '2.95',
      '84.687',
      '84.688',
    ]);
  });

  test('the rest of 4.1 has more than its maximum, and says so', () =>
    expect(ledger.rows.find(({ code }) => code === '4.1.*')?.lost).toBe('-0.005'));

  test('what is lost is what the leaves miss of 100', () =>
    expect([ledger.total.lost, ledger.total.missing, ledger.total.gap]).toEqual([
      '15.312',
      0,
      null,
    ]));
});

test('a leaf without a figure is counted as such, and never as zero', () => {
  const { total, rows } = lostPoints([
    node('1', '10', null),
    node('1.1', '4', scored('3', '4')),
    node('1.2', '6', null),
  ]);
  expect(total).toMatchObject({ lost: '1', gap: '1', missing: 1, summed: null, leafSum: null });
  expect(rows[2]).toMatchObject({ lost: null, gap: null, missing: 1 });
});

test('a zero is a score: all its points are lost', () =>
  expect(lostPoints([node('1', '2', scored('0', '0'))]).total).toMatchObject({
    lost: '2',
    gap: '0',
    losing: 1,
    leafSum: '0',
  }));

test('what does not apply leaves the denominator, with all that lies under it', () => {
  const { total } = lostPoints([
    node('1', '10', notApplicable),
    node('1.1', '10', null),
    node('2', '5', scored('4')),
  ]);
  expect(total).toMatchObject({ maxPoints: '15', applicableMax: '5', missing: 0, lost: '1' });
  expect([total.summed, total.leafSum]).toEqual(['4', '4']);
});

test('a leaf without a lead is of whoever leads the nearest node above', () => {
  const { byOwner } = lostPoints([
    node('1', '4', null, 'Sở Nội vụ'),
    node('1.1', '2', scored('1')),
    node('1.2', '2', scored('0.5'), 'Sở Tài chính'),
    node('2', '1', scored('1')),
  ]);
  expect(byOwner.map(({ owner, lost }) => [owner?.name ?? null, lost])).toEqual([
    ['Sở Tài chính', '1.5'],
    ['Sở Nội vụ', '1'],
    [null, '0'],
  ]);
});

const decimal = fc
  .integer({ min: 0, max: 20_000 })
  .map((value) => points((value / 1000).toFixed(3)));
const anyFigure: fc.Arbitrary<Figure | null> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(decimal, fc.option(decimal)).map(([p, self]) => scored(p, self)),
  },
  fc.constant(null),
  fc.constant(notApplicable),
);
const tree = fc
  .array(
    fc.record({
      depth: fc.integer({ min: 0, max: 3 }),
      max: decimal,
      figure: anyFigure,
      lead: fc.option(fc.constantFrom('Sở A', 'Sở B', 'Sở C')),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((given) => {
    const place: number[] = [];
    return given.map(({ depth, max, figure, lead }) => {
      const level = Math.min(depth, place.length);
      place.length = level + 1;
      place[level] = (place[level] ?? 0) + 1;
      return node(place.join('.'), max, figure, lead);
    });
  });

test('sums by owner, by field and over the leaves are the total', () => {
  fc.assert(
    fc.property(tree, (nodes) => {
      const { rows, byOwner, total } = lostPoints(nodes);
      const fields = rows.filter(({ code }) => !code.includes('.'));
      const leaves = rows.filter(({ isLeaf }) => isLeaf);
      for (const parts of [byOwner, fields, leaves])
        for (const column of ['lost', 'gap'] as const)
          expect(sum(parts.flatMap((part) => part[column] ?? []))).toBe(total[column] ?? '0');
      for (const count of ['leaves', 'missing', 'losing'] as const)
        expect(byOwner.reduce((n, part) => n + part[count], 0)).toBe(total[count]);
    }),
  );
});

test('with every leaf scored, points and losses make up the maximum', () => {
  fc.assert(
    fc.property(tree, (nodes) => {
      const { total } = lostPoints(nodes);
      if (total.leafSum === null || total.lost === null) return;
      expect(subtract(total.applicableMax, total.leafSum)).toBe(total.lost);
    }),
  );
});
