import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from '../points/points.ts';
import { checkEdition } from './check-edition.ts';
import type { EditionNode } from './edition.ts';
import { addNode, changeNode, moveNode, withdrawNode, type Revised } from './revise.ts';

const node = (code: string, parent: string | null): EditionNode => ({
  code,
  parent,
  name: code,
  maxPoints: points('1'),
  standing: 'core',
  isResidual: false,
  isSurvey: null,
  rule: null,
  source: null,
  dueOn: null,
  slots: [],
});
const tree = [
  node('1', null),
  node('1.1', '1'),
  node('1.1.1', '1.1'),
  node('1.2', '1'),
  node('2', null),
];
const codes = (revised: Revised<EditionNode>) =>
  'refusal' in revised ? revised.refusal : revised.nodes.map(({ code }) => code).join(' ');

test('a node is added last among its siblings, or before one of them', () => {
  expect(codes(addNode(tree, node('1.3', '1'), null))).toBe('1 1.1 1.1.1 1.2 1.3 2');
  expect(codes(addNode(tree, node('1.0', '1'), '1.2'))).toBe('1 1.1 1.1.1 1.0 1.2 2');
  expect(codes(addNode(tree, node('3', null), null))).toBe('1 1.1 1.1.1 1.2 2 3');
  expect(codes(addNode(tree, node('1.2', '1'), null))).toMatch(/đã có/);
  expect(codes(addNode(tree, node('3.1', '3'), null))).toMatch(/Mục 3 không có/);
  expect(codes(addNode(tree, node('1.3', '1'), '2'))).toMatch(/cùng mục cha/);
});

test('a branch moves as one, never into itself', () => {
  expect(codes(moveNode(tree, '1.1', { parent: '2', before: null }))).toBe('1 1.2 2 1.1 1.1.1');
  expect(codes(moveNode(tree, '1.2', { parent: '1', before: '1.1' }))).toBe('1 1.2 1.1 1.1.1 2');
  expect(codes(moveNode(tree, '1', { parent: '1.1', before: null }))).toMatch(/chính nó/);
  expect(codes(moveNode(tree, '9', { parent: null, before: null }))).toMatch(/không có/);
});

test('a new code takes the children along; a taken one is refused', () => {
  const renamed = changeNode(tree, '1.1', { code: '1.7' });
  expect('nodes' in renamed && renamed.nodes.map(({ parent }) => parent)).toEqual([
    null,
    '1',
    '1.7',
    '1',
    null,
  ]);
  expect(codes(changeNode(tree, '1.1', { code: '2' }))).toMatch(/đã có/);
});

test('a node with children is not withdrawn over their heads', () => {
  expect(codes(withdrawNode(tree, '1.1'))).toMatch(/còn mục con/);
  expect(codes(withdrawNode(tree, '1.1.1'))).toBe('1 1.1 1.2 2');
});

test('whatever is moved where, it stays a tree of the same nodes', () => {
  const code = fc.constantFrom(...tree.map((each) => each.code));
  const place = fc.record({ parent: fc.option(code), before: fc.option(code) });
  fc.assert(
    fc.property(fc.array(fc.tuple(code, place), { maxLength: 8 }), (moves) => {
      let nodes: EditionNode[] = tree;
      for (const [what, where] of moves) {
        const moved = moveNode(nodes, what, where);
        if ('nodes' in moved) nodes = moved.nodes;
      }
      expect(nodes.map((each) => each.code).sort()).toEqual(tree.map((each) => each.code).sort());
      expect(checkEdition({ nodes } as never).map((each) => each.code)).not.toContain(
        'unknown-parent',
      );
    }),
  );
});
