import { expect, test } from 'vitest';
import { allParts, dayIn, usualStages } from '#test/builders/stages.ts';
import { mayScoreNode, refusalToScore, type ScoringGround } from './may-score.ts';
import type { StagePart } from './stage.ts';

const ground = (stage: number, more: Partial<ScoringGround> = {}): ScoringGround => ({
  stages: usualStages,
  place: { stage, state: 'open', extendedTo: null },
  isRoundOpen: true,
  parts: new Set(allParts),
  day: dayIn(stage),
  ...more,
});

// Stage × part, by hand: who enters points where.
test.each<[number, StagePart[]]>([
  [1, ['unitOfficer']],
  [2, []],
  [3, ['appraiser']],
  [4, []],
  [5, ['appraiser']],
  [6, ['council']],
  [7, []],
])('at stage %i points are entered by %j', (stage, may) => {
  const allowed = allParts.filter(
    (part) => refusalToScore(ground(stage, { parts: new Set([part]) })) === null,
  );
  expect(allowed).toEqual(may);
});

test('a closed round, a published sheet, a day outside the window take no points', () => {
  expect(refusalToScore(ground(1, { isRoundOpen: false }))).toBe('wrongState');
  expect(refusalToScore(ground(1, { day: dayIn(2) }))).toBe('windowClosed');
  expect(refusalToScore(ground(3, { day: dayIn(2) }))).toBe('windowClosed');
  const extended = { stage: 1, state: 'open', extendedTo: dayIn(2) } as const;
  expect(refusalToScore(ground(1, { day: dayIn(2), place: extended }))).toBeNull();
  const published = { stage: 6, state: 'published', extendedTo: null } as const;
  expect(refusalToScore(ground(6, { place: published }))).toBe('wrongState');
});

test('a survey is not self-scored; an appraiser has the assigned nodes; the council all', () => {
  const node = (isSurvey: boolean, isAppraised: boolean) => ({ isSurvey, isAppraised });
  expect(mayScoreNode(ground(1), node(true, true))).toBe(false);
  expect(mayScoreNode(ground(1), node(false, false))).toBe(true);
  expect(mayScoreNode(ground(3), node(true, true))).toBe(true);
  expect(mayScoreNode(ground(3), node(false, false))).toBe(false);
  expect(mayScoreNode(ground(6), node(true, false))).toBe(true);
});
