import { expect, test } from 'vitest';
import type { TreeNode } from '#contract/rubric.ts';
import { points, type Points } from '#domain/points/points.ts';
import { nodeFilterOf, parseFilters, type NodeChoice } from './node-filter.ts';

function node(given: Partial<TreeNode>): TreeNode {
  return {
    id: 1,
    code: '8.4',
    parent: '8',
    level: 'criterion',
    name: 'Mức độ thu hút đầu tư',
    maxPoints: points('1'),
    previousScore: points('0.5'),
    target: points('1'),
    lost: points('0.5'),
    gain: points('0.5'),
    isResidual: false,
    isLeaf: true,
    isSurvey: null,
    isSurveyConfirmed: false,
    lead: { agencyId: 4, name: 'Cục thuế', basis: 'printed', reason: null },
    tasks: { confirmed: 0, proposed: 0 },
    daysLeft: null,
    isCovered: false,
    openFindings: 0,
    line: 177,
    version: 1,
    ...given,
  };
}

const nothing: NodeChoice = { filters: [], leadId: null, ownId: null };
const keeps = (choice: Partial<NodeChoice>, given: Partial<TreeNode>) =>
  nodeFilterOf({ ...nothing, ...choice })?.(node(given));

test('without a choice there is no filter, so that the tree stays folded', () => {
  expect(nodeFilterOf(nothing)).toBeUndefined();
});

test('a rest printed above its maximum loses nothing', () => {
  const lost = '-0.005' as Points;
  expect(keeps({ filters: ['losing'] }, { lost })).toBe(false);
  expect(keeps({ filters: ['losing'] }, { lost: points('0.001') })).toBe(true);
});

test('a parent is not counted beside its own parts', () => {
  expect(keeps({ filters: ['losing'] }, { isLeaf: false })).toBe(false);
});

test('a node that loses nothing is not uncovered', () => {
  expect(keeps({ filters: ['uncovered'] }, {})).toBe(true);
  expect(keeps({ filters: ['uncovered'] }, { lost: points('0') })).toBe(false);
  expect(keeps({ filters: ['uncovered'] }, { isCovered: true })).toBe(false);
});

test('a blank lead is no proposal to confirm', () => {
  const lead = { agencyId: null, name: null, basis: 'proposed', reason: null } as const;
  expect(keeps({ filters: ['proposed'] }, { lead })).toBe(false);
});

test('"mine" keeps nothing for a person without an agency', () => {
  expect(keeps({ filters: ['mine'], ownId: null }, {})).toBe(false);
  expect(keeps({ filters: ['mine'], ownId: 4 }, {})).toBe(true);
  expect(keeps({ filters: ['mine'], ownId: 2 }, {})).toBe(false);
});

test('several filters must all hold', () => {
  expect(keeps({ filters: ['losing', 'survey'] }, {})).toBe(false);
  expect(keeps({ filters: ['losing', 'survey'], leadId: 4 }, { isSurvey: true })).toBe(true);
  expect(keeps({ filters: ['losing', 'survey'], leadId: 5 }, { isSurvey: true })).toBe(false);
});

test('an address with a filter nobody knows is read without it', () => {
  expect(parseFilters('survey,hack,losing')).toEqual(['losing', 'survey']);
  expect(parseFilters('')).toEqual([]);
});
