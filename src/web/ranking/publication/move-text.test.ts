import { expect, test } from 'vitest';
import type { UnitChange } from '#contract/ranking.ts';
import { points } from '#domain/points/points.ts';
import { vi } from '../../words/vi.ts';
import { moveText } from './move-text.ts';

const side = (rank: number | null): UnitChange['before'] => ({
  rank,
  points: null,
  applicableMax: points('100'),
  indexPercent: null,
  grade: null,
});

const moved = (
  before: number | null | undefined,
  after: number | null | undefined,
): UnitChange => ({
  agencyId: 1,
  agencyName: '',
  league: '',
  before: before === undefined ? null : side(before),
  after: after === undefined ? null : side(after),
  pointsGap: null,
  indexGap: null,
  places: before == null || after == null ? null : before - after,
  leaves: [],
});

test.each([
  [3, 1, 'Lên 2 bậc'],
  [1, 2, 'Xuống 1 bậc'],
  [2, 2, 'Giữ hạng'],
  [null, 2, 'Mới được chấm'],
  [undefined, 2, 'Mới được chấm'],
  [2, null, 'Không còn điểm'],
  [2, undefined, 'Không còn điểm'],
  [null, null, 'Chưa chấm'],
])('from %s to %s reads "%s"', (before, after, text) =>
  expect(moveText(moved(before, after), vi)).toBe(text),
);
