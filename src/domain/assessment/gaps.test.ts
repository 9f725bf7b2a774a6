import { expect, test } from 'vitest';
import { stage } from '#test/builders/stages.ts';
import { points } from '../points/points.ts';
import { gapsOf, type Gap, type GapNode } from './gaps.ts';
import type { LayerValue } from './layer.ts';
import type { Stage } from './stage.ts';

const scored = (position: number, given: string, reason: string | null = null): LayerValue => ({
  stage: position,
  state: 'scored',
  points: points(given),
  reason,
});
const missing = (position: number): LayerValue => ({
  stage: position,
  state: 'missing',
  points: null,
  reason: null,
});
const node = (more: Partial<GapNode> = {}): GapNode => ({
  code: '1.1',
  isSurvey: false,
  values: [],
  emptySlots: 0,
  openThreads: 0,
  ...more,
});

const self = stage(1, 'selfScore');
const approval = stage(2, 'approval');
const appraisal = stage(3, 'appraisal');
const council = stage(6, 'council');
const publication = stage(7, 'publication');

test.each<[string, Stage, GapNode, Gap['kind'][]]>([
  ['a node without a value is missing', self, node(), ['missing']],
  ['facts that are not complete are missing', self, node({ values: [missing(1)] }), ['missing']],
  ['zero is a value', self, node({ values: [scored(1, '0')] }), []],
  [
    'not applicable is a value',
    self,
    node({ values: [{ ...missing(1), state: 'notApplicable' }] }),
    [],
  ],
  ['a unit does not score a survey', self, node({ isSurvey: true }), []],
  ['nor does its leader', approval, node({ isSurvey: true }), []],
  ['the appraiser does', appraisal, node({ isSurvey: true }), ['unseen']],
  ['a leader looks at what the unit gave', approval, node({ values: [scored(1, '1')] }), []],
  [
    'an appraiser has looked at everything',
    appraisal,
    node({ values: [scored(1, '1')] }),
    ['unseen'],
  ],
  [
    'and may agree with what is missing, which stays missing',
    appraisal,
    node({ values: [missing(1), missing(3)] }),
    ['missing'],
  ],
  [
    'a difference says why',
    appraisal,
    node({ values: [scored(1, '1'), scored(3, '0')] }),
    ['reason'],
  ],
  [
    'a reasoned difference is complete',
    appraisal,
    node({ values: [scored(1, '1'), scored(3, '0', 'thiếu văn bản')] }),
    [],
  ],
  ['an empty slot is a gap', self, node({ values: [scored(1, '1')], emptySlots: 2 }), ['evidence']],
  [
    'but no longer in the appraisal',
    appraisal,
    node({ values: [scored(1, '1'), scored(3, '1')], emptySlots: 2 }),
    [],
  ],
  [
    'the council settles what is open',
    council,
    node({ values: [scored(1, '1')], openThreads: 1 }),
    ['thread'],
  ],
  ['and need not repeat the appraisal', council, node({ values: [scored(3, '1')] }), []],
  ['a publication asks for nothing', publication, node({ openThreads: 1 }), []],
])('%s', (_, at, given, kinds) => {
  expect(gapsOf(at, [given]).map(({ kind }) => kind)).toEqual(kinds);
});

test('gaps come node by node, in the order of the sheet', () => {
  const nodes = [node({ code: '2' }), node({ code: '1', values: [scored(1, '1')], emptySlots: 1 })];
  expect(gapsOf(self, nodes)).toEqual([
    { node: '2', kind: 'missing' },
    { node: '1', kind: 'evidence' },
  ]);
});
