import { expect, test } from 'vitest';
import { points, type Points } from '../points/points.ts';
import { changesBetween, type PublishedUnit } from './changes.ts';

const leaf = (code: string, earned: string | null) => ({
  code,
  state: earned === null ? ('missing' as const) : ('scored' as const),
  points: earned === null ? null : points(earned),
});

const unit = (agencyId: number, rank: number | null, earned: string | null): PublishedUnit => ({
  agencyId,
  agencyName: `Đơn vị ${agencyId}`,
  league: 'sở',
  rank,
  points: earned === null ? null : points(earned),
  applicableMax: points('100'),
  indexPercent: earned as Points | null,
  grade: null,
  leaves: earned === null ? [] : [leaf('1', earned)],
});

test('two publications that say the same have no changes', () =>
  expect(changesBetween([unit(1, 1, '90')], [unit(1, 1, '90')])).toEqual([]));

test('a unit that falls, and the one that rises for it, are both told, with how far', () => {
  const before = [unit(1, 1, '90'), unit(2, 2, '85.5'), unit(3, 3, '80')];
  const after = [unit(2, 1, '85.5'), unit(1, 2, '84'), unit(3, 3, '80')];
  const changes = changesBetween(before, after);
  expect(changes.map(({ agencyId, places, pointsGap }) => [agencyId, places, pointsGap])).toEqual([
    [2, 1, '0'],
    [1, -1, '-6'],
  ]);
  expect(changes[1]).toMatchObject({
    before: { rank: 1, points: '90' },
    after: { rank: 2, points: '84' },
    indexGap: '-6',
    leaves: [{ code: '1', before: { points: '90' }, after: { points: '84' } }],
  });
});

test('a unit that was not scored, or is no longer, moved no places and has no gap', () => {
  const changes = changesBetween(
    [unit(1, 1, '90'), unit(2, null, null)],
    [unit(2, 1, '70'), unit(1, null, null)],
  );
  expect(changes).toHaveLength(2);
  for (const { places, pointsGap, indexGap, leaves } of changes)
    expect([places, pointsGap, indexGap, leaves]).toEqual([null, null, null, []]);
});

test('a unit of one publication only is told with the side it has', () => {
  const changes = changesBetween([unit(1, 1, '90')], [unit(2, 1, '90')]);
  expect(changes.map(({ agencyId, before, after }) => [agencyId, before, after])).toEqual([
    [2, null, expect.objectContaining({ rank: 1 })],
    [1, expect.objectContaining({ rank: 1 }), null],
  ]);
});

test('a criterion that was zero and is not applicable now has changed', () => {
  const was = { ...unit(1, 1, '0') };
  const is = { ...was, leaves: [{ code: '1', state: 'notApplicable' as const, points: null }] };
  expect(changesBetween([was], [is])[0]?.leaves).toEqual([
    {
      code: '1',
      before: { state: 'scored', points: '0' },
      after: { state: 'notApplicable', points: null },
    },
  ]);
});
