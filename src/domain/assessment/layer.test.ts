import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from '../points/points.ts';
import { differs, needsReason, standingAt, standingBefore, type LayerValue } from './layer.ts';

const value = (stage: number, given: string | null, reason: string | null = null): LayerValue => ({
  stage,
  state: given === null ? 'missing' : 'scored',
  points: given === null ? null : points(given),
  reason,
});

test('what stands is the latest layer that says something, in whatever order they come', () => {
  const values = [value(5, '3'), value(1, '2'), value(3, '0')];
  expect(standingAt(values, 1)?.points).toBe('2');
  expect(standingAt(values, 2)?.points).toBe('2');
  expect(standingAt(values, 4)?.points).toBe('0');
  expect(standingAt(values, 9)?.points).toBe('3');
  expect(standingBefore(values, 3)?.points).toBe('2');
  expect(standingBefore(values, 1)).toBeNull();
  expect(standingAt([], 9)).toBeNull();
});

test('zero, missing and not applicable differ from each other', () => {
  const zero = value(1, '0');
  const missing = value(1, null);
  const notApplicable: LayerValue = { ...missing, state: 'notApplicable' };
  expect(differs(zero, missing)).toBe(true);
  expect(differs(missing, notApplicable)).toBe(true);
  expect(differs(zero, value(2, '0'))).toBe(false);
  expect(differs(zero, value(2, '0.001'))).toBe(true);
});

test.each<[string, LayerValue[], number, boolean]>([
  ['the first layer has none to differ from', [value(1, '2')], 1, false],
  ['the same points need no reason', [value(1, '2'), value(3, '2')], 3, false],
  ['other points need one', [value(1, '2'), value(3, '1')], 3, true],
  ['a given one will do', [value(1, '2'), value(3, '1', 'thiếu văn bản')], 3, false],
  ['blanks are none', [value(1, '2'), value(3, '1', '    ')], 3, true],
  ['filling what was missing is a difference', [value(1, null), value(3, '1')], 3, true],
  ['a layer that says nothing needs none', [value(1, '2')], 3, false],
  [
    'only the layer before counts',
    [value(1, '2'), value(3, '1', 'vì sao'), value(5, '1')],
    5,
    false,
  ],
])('%s', (_, values, stage, needed) => {
  expect(needsReason(values, stage)).toBe(needed);
});

const anyValues = fc.uniqueArray(
  fc.record({
    stage: fc.integer({ min: 1, max: 9 }),
    given: fc.constantFrom(null, '0', '1', '2.5'),
    reason: fc.constantFrom(null, '', 'vì lý do'),
  }),
  { selector: ({ stage }) => stage },
);

test('a reason is needed exactly where a layer departs silently from what stood before', () => {
  fc.assert(
    fc.property(anyValues, fc.integer({ min: 1, max: 9 }), (rows, stage) => {
      const values = rows.map((row) => value(row.stage, row.given, row.reason));
      const own = values.find((one) => one.stage === stage);
      const before = values
        .filter((one) => one.stage < stage)
        .sort((a, b) => b.stage - a.stage)
        .at(0);
      const isSilent = own !== undefined && own.reason !== 'vì lý do';
      const departs = own?.points !== before?.points && before !== undefined;
      expect(needsReason(values, stage)).toBe(isSilent && departs);
    }),
  );
});
