import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { points, subtract, sum, zero, type Points } from '../points/points.ts';
import { gradeOf, type GradeBand } from './grade.ts';
import { heatOf } from './heat.ts';
import { indexGap } from './index-gap.ts';
import { rankLeagues, type Standing } from './rank.ts';
import { whyThisRank, type LeafPair } from './why.ts';

const unit = (
  name: string,
  earned: string | null,
  most = '100',
  league = 'sở',
): Standing<string> => ({
  unit: name,
  league,
  points: earned === null ? null : points(earned),
  applicableMax: points(most),
});
const ranksOf = (standings: readonly Standing<string>[]) =>
  Object.fromEntries(rankLeagues(standings).map(({ unit: name, rank }) => [name, rank]));

describe('ranks', () => {
  test('ties share a rank and the next one is skipped', () =>
    expect(
      ranksOf([unit('A', '90'), unit('B', '85'), unit('C', '85.000'), unit('D', '80')]),
    ).toEqual({
      A: 1,
      B: 2,
      C: 2,
      D: 4,
    }));

  test('a unit that is not scored has no rank; one with zero points is the last', () => {
    const ranked = rankLeagues([unit('A', null), unit('B', '0'), unit('C', '1')]);
    expect(ranked.map(({ unit: name, rank, of }) => [name, rank, of])).toEqual([
      ['C', 1, 2],
      ['B', 2, 2],
      ['A', null, 2],
    ]);
  });

  test('what is compared is the share, unrounded', () =>
    expect(ranksOf([unit('A', '2', '3'), unit('B', '66.666', '100'), unit('C', '4', '6')])).toEqual(
      {
        A: 1,
        B: 3,
        C: 1,
      },
    ));

  test('each league counts for itself', () =>
    expect(ranksOf([unit('A', '50'), unit('B', '90', '100', 'quận, huyện')])).toEqual({
      A: 1,
      B: 1,
    }));

  const someUnits = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 12 });
  test('the order of the sheets does not matter, and more points never rank lower', () =>
    fc.assert(
      fc.property(someUnits, (values) => {
        const units = values.map((value, at) =>
          unit(String(at), value === null ? null : String(value)),
        );
        const ranks = ranksOf(units);
        expect(ranksOf([...units].reverse())).toEqual(ranks);
        for (const [a, left] of values.entries())
          for (const [b, right] of values.entries()) {
            if (left === null || right === null) continue;
            const order = Math.sign((ranks[a] ?? 0) - (ranks[b] ?? 0));
            expect(order).toBe(Math.sign(right - left));
          }
      }),
    ));
});

const bands: GradeBand[] = [
  { name: 'Khá', from: points('70'), includesFrom: true },
  { name: 'Tốt', from: points('80'), includesFrom: false },
  { name: 'Trung bình', from: points('50'), includesFrom: true },
];

test.each([
  ['80.001', 'Tốt'],
  ['80', 'Khá'],
  ['70', 'Khá'],
  ['69.999', 'Trung bình'],
  ['49.999', null],
  [null, null],
])('%s of 100 is graded %s', (earned, grade) =>
  expect(gradeOf(unit('A', earned), bands)).toBe(grade),
);

test('a grade looks at the share of what was applicable', () =>
  expect(gradeOf(unit('A', '45', '50'), bands)).toBe('Tốt'));

test('a cell of the heat map is empty where nothing is scored or nothing applies', () => {
  const most = points('8');
  const field = { code: '1', state: 'scored', applicableMax: most } as const;
  expect(heatOf({ ...field, points: points('6') })).toBe('75');
  expect(heatOf({ ...field, points: points('0') })).toBe('0');
  expect(heatOf({ ...field, state: 'missing', points: null })).toBeNull();
  expect(heatOf({ ...field, state: 'notApplicable', points: null })).toBeNull();
  expect(heatOf({ ...field, points: points('0'), applicableMax: zero })).toBeNull();
});

test('a field of which a part still misses its score has no share: what is missing is not zero', () => {
  const field = { code: '1', points: points('6'), applicableMax: points('8') };
  expect(heatOf({ ...field, state: 'missing' })).toBeNull();
});

const leaf = fc.option(fc.integer({ min: 0, max: 3000 }).map((n) => points((n / 1000).toFixed(3))));
const pairs = fc.array(fc.tuple(leaf, leaf), { maxLength: 30 }).map((all) =>
  all.map(([own, above], at): LeafPair => ({
    code: String(at),
    name: `Mục ${at}`,
    standing: 'core',
    own: { points: own, isApplicable: true },
    above: { points: above, isApplicable: true },
  })),
);

test('the nodes that separate two units add up to their gap, the dearest loss first', () =>
  fc.assert(
    fc.property(pairs, (leaves) => {
      const total = (side: 'own' | 'above'): Points =>
        sum(leaves.map((pair) => pair[side].points ?? zero));
      const { gaps, difference, behind, ahead } = whyThisRank(leaves);
      expect(difference).toBe(subtract(total('own'), total('above')));
      expect(difference).toBe(subtract(ahead, behind));
      const sizes = gaps.map((gap) => Number(gap.difference));
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    }),
  ));

test('what applies to one of two units only is named although no points differ', () => {
  const { gaps, ...sums } = whyThisRank([
    {
      code: '3.1',
      name: 'Đơn vị sự nghiệp',
      standing: 'core',
      own: { points: null, isApplicable: false },
      above: { points: points('0'), isApplicable: true },
    },
    {
      code: '3.2',
      name: 'Biên chế',
      standing: 'core',
      own: { points: points('1'), isApplicable: true },
      above: { points: null, isApplicable: false },
    },
  ]);
  expect(gaps).toMatchObject([
    { code: '3.1', difference: '0' },
    { code: '3.2', difference: '1' },
  ]);
  // It is neither a loss nor a lead: the maximum differs too.
  expect(sums).toEqual({ difference: '1', behind: '0', ahead: '0', outside: '1' });
});

test('points of a penalty are a loss, not a lead', () => {
  const { gaps, difference, behind, ahead } = whyThisRank([
    {
      code: '10.1',
      name: 'Nhiệm vụ quá hạn',
      standing: 'penalty',
      own: { points: points('1.5'), isApplicable: true },
      above: { points: points('0.5'), isApplicable: true },
    },
  ]);
  expect(gaps[0]).toMatchObject({ difference: '-1', own: { points: '1.5' } });
  expect({ difference, behind, ahead }).toEqual({ difference: '-1', behind: '1', ahead: '0' });
});

test.each([
  ['88.35', '88.7', '-0.35'],
  ['2', '2', '0'],
  ['50.000001', '50', '0.000001'],
])('%s against %s of 100 is %s points of the index apart', (own, above, gap) =>
  expect(indexGap(unit('A', own), unit('B', above))).toBe(gap),
);

test('a gap of shares is told although both read the same, an exact tie is none', () => {
  expect(indexGap(unit('A', '1', '3'), unit('B', '2', '6'))).toBe('0');
  expect(indexGap(unit('A', '2', '3'), unit('B', '66.6667'))).toBe('-0.00003');
  expect(indexGap(unit('A', null), unit('B', '1'))).toBeNull();
  expect(indexGap(unit('A', '0', '0'), unit('B', '1'))).toBeNull();
});
