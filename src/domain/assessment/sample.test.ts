import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points, type Points } from '../points/points.ts';
import { agreementOf, drawSample, type AppraisedTwice } from './sample.ts';

const items = (count: number) => Array.from({ length: count }, (_, at) => `unit ${at}`);
const draw = (all: readonly string[], percent: number, seed: number) =>
  drawSample(all, (item) => item, percent, seed);

test('the same seed draws the same: exactly the share, in the order given', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 100 }),
      fc.nat(),
      (count, percent, seed) => {
        const all = items(count);
        const drawn = draw(all, percent, seed);
        expect(drawn).toHaveLength(Math.ceil((count * percent) / 100));
        expect(drawn).toEqual(all.filter((item) => drawn.includes(item)));
        expect(draw(all, percent, seed)).toEqual(drawn);
        // Who stands where in the list decides nothing.
        expect(draw([...all].reverse(), percent, seed)).toEqual([...drawn].reverse());
      },
    ),
  );
});

test('a larger share keeps what a smaller one drew', () => {
  const ten = draw(items(200), 10, 7);
  expect(draw(items(200), 20, 7)).toEqual(expect.arrayContaining(ten));
});

test('another seed draws others, and over many seeds everything is drawn about as often', () => {
  const all = items(100);
  expect(draw(all, 10, 1)).not.toEqual(draw(all, 10, 2));
  const times = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++)
    for (const item of draw(all, 10, seed)) times.set(item, (times.get(item) ?? 0) + 1);
  // Expected 200 each, standard deviation 13: six of them either way.
  for (const item of all) expect(Math.abs((times.get(item) ?? 0) - 200)).toBeLessThan(80);
});

const pair = (first: string | null, second: string | null, max = '2'): AppraisedTwice => {
  const of = (given: string | null) => ({
    state: given === null ? ('missing' as const) : ('scored' as const),
    points: given === null ? null : points(given),
  });
  return { first: of(first), second: of(second), maxPoints: points(max) as Points };
};

test.each<[string, AppraisedTwice[], object]>([
  ['nothing done', [], { done: 0, same: 0, meanDifference: null }],
  ['all the same', [pair('1', '1'), pair('0', '0')], { done: 2, same: 2, meanDifference: '0' }],
  [
    'a third apart',
    [pair('1', '2', '3'), pair('1', '1', '3'), pair('1', '1', '3')],
    { done: 3, same: 2, meanDifference: '11.1' },
  ],
  [
    'either way counts',
    [pair('2', '1'), pair('1', '2')],
    { done: 2, same: 0, meanDifference: '50' },
  ],
  [
    'missing is compared as a state only',
    [pair(null, '1'), pair(null, null)],
    { done: 2, same: 1, meanDifference: null },
  ],
  [
    'a maximum of nothing divides nothing',
    [pair('0', '0', '0')],
    { done: 1, same: 1, meanDifference: null },
  ],
])('agreement: %s', (_, pairs, expected) => {
  expect(agreementOf(pairs)).toEqual(expected);
});
