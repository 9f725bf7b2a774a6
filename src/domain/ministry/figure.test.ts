import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { points } from '../points/points.ts';
import { gapIn, lostIn, standingOf, type SourcedFigure } from './figure.ts';

const said = (source: string, value: string | null): SourcedFigure => ({
  state: value === null ? 'missing' : 'scored',
  points: value === null ? null : points(value),
  selfPoints: null,
  reason: null,
  source,
  sourceOn: day('2024-04-17'),
});

test('of two sources that disagree the later entry stands and the other is kept (91.87 and 91.81)', () => {
  const { current, conflicts } = standingOf([said('A', '91.87'), said('B', '91.81')]);
  expect([current?.points, conflicts.map(({ points: p }) => p)]).toEqual(['91.81', ['91.87']]);
});
test('a correction by the same source is no conflict', () =>
  expect(standingOf([said('A', '91.87'), said('A', '91.81')]).conflicts).toEqual([]));
test('sources that agree, and a figure taken back, are no conflict', () =>
  expect(
    standingOf([said('A', '1'), said('B', '1'), said('C', '2'), said('C', null), said('A', '1')])
      .conflicts,
  ).toEqual([]));
test('no figure is lost in no figure', () => {
  expect([lostIn(points('2'), null), gapIn(null)]).toEqual([null, null]);
  expect(lostIn(points('2'), said('A', '0'))).toBe('2');
});
