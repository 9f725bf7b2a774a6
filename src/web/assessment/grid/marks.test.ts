import { expect, test } from 'vitest';
import { points } from '#domain/points/points.ts';
import type { Line } from '../lines.ts';
import { marksOf, readMarks, type RowEvidence } from './marks.ts';

const line = (isSurvey: boolean): Line => ({
  code: '1.1',
  node: {
    code: '1.1',
    parent: '1',
    name: 'Tiêu chí',
    maxPoints: points('1'),
    standing: 'core',
    isResidual: false,
    isSurvey,
    rule: { kind: 'ratio', parameters: {}, source: null, confidence: 'unconfirmed' },
    source: null,
    dueOn: null,
    slots: [],
  },
  level: 2,
  isLeaf: true,
  rule: undefined,
  isOpen: true,
  folded: '',
});
const evidence = (change: Partial<RowEvidence>): RowEvidence => ({
  nodeId: 1,
  state: 'none',
  documents: 0,
  empty: [],
  warned: 0,
  ...change,
});
const read = (change: Partial<RowEvidence> | null, openThreads = 0, isSurvey = false) =>
  readMarks(
    marksOf(line(isSurvey), {
      openThreads,
      evidence: change === null ? undefined : evidence(change),
    }),
  ).map((mark) => ('count' in mark ? `${mark.kind} ${mark.count}` : mark.kind));

test('what is asked of people stands before what is only known', () => {
  expect(read({ state: 'partial', empty: ['a', 'b'], documents: 3, warned: 1 }, 2, true)).toEqual([
    'thread',
    'missing 2',
    'papers 3',
    'warned 1',
    'survey',
    'unconfirmed',
  ]);
});

test('a row whose papers are not known yet says nothing of them', () => {
  expect(read(null)).toEqual(['unconfirmed']);
  expect(read({ state: 'notAsked' })).toEqual(['unconfirmed']);
  expect(read({ state: 'explained' })).toEqual(['explained', 'unconfirmed']);
});
