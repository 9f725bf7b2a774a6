import { expect, test } from 'vitest';
import type { Comparator } from '../plan/plan.ts';
import { points } from '../points/points.ts';
import { targetState } from './state.ts';

const ninety = points('90');
const at = (figure: string, comparator: Comparator) =>
  targetState({ comparator, value: ninety }, points(figure));

test.each<[Comparator, string, string, string]>([
  ['gte', 'notMet', 'met', 'met'],
  ['gt', 'notMet', 'notMet', 'met'],
  ['eq', 'notMet', 'met', 'notMet'],
  ['lte', 'met', 'met', 'notMet'],
  ['lt', 'met', 'notMet', 'notMet'],
])('%s 90: just below %s, at %s, just above %s', (comparator, below, exactly, above) =>
  expect(['89.999', '90', '90.001'].map((figure) => at(figure, comparator))).toEqual([
    below,
    exactly,
    above,
  ]),
);

test('no figure is not a zero', () => {
  expect(targetState({ comparator: 'gte', value: ninety }, null)).toBe('noFigure');
  expect(targetState({ comparator: 'gte', value: ninety }, points('0'))).toBe('notMet');
});

test('a direction needs the figure of its base year', () => {
  const grows = { comparator: 'gt', value: null } as const;
  expect(targetState(grows, points('31.2'))).toBe('noBase');
  expect(targetState(grows, points('31.2'), points('31.2'))).toBe('notMet');
  expect(targetState(grows, points('31.3'), points('31.2'))).toBe('met');
});
