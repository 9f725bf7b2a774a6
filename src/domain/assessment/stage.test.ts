import { expect, test } from 'vitest';
import { stage, usualStages } from '#test/builders/stages.ts';
import { checkStages, stageDefinitions, stageKinds, type Stage } from './stage.ts';

const faultsOf = (stages: readonly Stage[]) => checkStages(stages).map(({ position }) => position);

test('the usual stages are sound, and the shortest round is a self-score and its publication', () => {
  expect(checkStages(usualStages)).toEqual([]);
  expect(checkStages([stage(1, 'selfScore'), stage(2, 'publication')])).toEqual([]);
});

test.each<[string, Stage[], number[]]>([
  ['a publication ends it', [stage(1, 'selfScore'), stage(2, 'council')], [2]],
  ['a self-score begins it', [stage(1, 'council'), stage(2, 'publication')], [1]],
  [
    'nothing follows a publication',
    [stage(1, 'selfScore'), stage(2, 'publication'), stage(3, 'publication')],
    [2],
  ],
  [
    'an explanation follows an appraisal',
    [stage(1, 'selfScore'), stage(2, 'explanation'), stage(3, 'publication')],
    [2],
  ],
  [
    'a window ends after it begins',
    [
      stage(1, 'selfScore', { closesOn: '2021-02-01' as Stage['closesOn'] }),
      stage(2, 'publication'),
    ],
    [1],
  ],
  [
    'stages begin in their order',
    [stage(1, 'selfScore'), stage(2, 'publication', { opensOn: '2021-02-01' as Stage['opensOn'] })],
    [2],
  ],
  [
    'a unit does not appraise itself',
    [
      stage(1, 'selfScore'),
      stage(2, 'appraisal', { part: 'unitOfficer' }),
      stage(3, 'publication'),
    ],
    [2],
  ],
  [
    'nor does it decide or publish',
    [
      stage(1, 'selfScore'),
      stage(2, 'council', { part: 'unitLeader' }),
      stage(3, 'publication', { part: 'unitLeader' }),
    ],
    [2, 3],
  ],
])('%s', (_, stages, faults) => {
  expect(faultsOf(stages)).toEqual(faults);
});

test.each(stageKinds)('the usual part of %s is one of those it may have', (kind) => {
  expect(stageDefinitions[kind].parts).toContain(stageDefinitions[kind].part);
});
