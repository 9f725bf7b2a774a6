import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchKey } from './branch-key.ts';
import { indexTree, visibleRows } from './flatten.ts';

const codes = ['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1'];
const parentOf = (code: string) =>
  code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
const tree = indexTree({ rows: codes, keyOf: (code) => code, parentOf });
const shown = (rows: readonly { row: string }[]) => rows.map(({ row }) => row);

test('the depth is the deepest level', () => expect(tree.depth).toBe(3));

test('only expanded branches are seen', () => {
  expect(shown(visibleRows(tree, () => false))).toEqual(['1', '2']);
  expect(shown(visibleRows(tree, (_, level) => level < 2))).toEqual([
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
  ]);
  expect(shown(visibleRows(tree, () => true))).toEqual(codes);
});

test('a wanted row stands under its ancestors, opened', () => {
  const rows = visibleRows(
    tree,
    () => false,
    (code) => code === '1.1.2',
  );
  expect(shown(rows)).toEqual(['1', '1.1', '1.1.2']);
  expect(rows.map(({ isExpanded }) => isExpanded)).toEqual([true, true, false]);
  expect(rows.at(-1)).toMatchObject({ level: 3, place: 1, siblings: 1, hasChildren: false });
});

test('a wanted parent without wanted children has none in sight', () => {
  const rows = visibleRows(
    tree,
    () => true,
    (code) => code === '1',
  );
  expect(rows).toMatchObject([{ row: '1', hasChildren: false, isExpanded: false }]);
});

test('whatever is expanded, parents come before their children and nothing comes twice', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...codes)), (open) => {
      const rows = shown(visibleRows(tree, (key) => open.includes(key)));
      expect(new Set(rows).size).toBe(rows.length);
      for (const row of rows) {
        const parent = parentOf(row);
        if (parent !== null) expect(rows.indexOf(parent)).toBeLessThan(rows.indexOf(row));
      }
    }),
  ));

test('arrow right opens a branch, then enters it; arrow left folds it, then leaves', () => {
  const folded = visibleRows(tree, () => false);
  expect(branchKey({ key: 'ArrowRight' }, folded, 0)).toEqual({ key: '1', isExpanded: true });
  const open = visibleRows(tree, () => true);
  expect(branchKey({ key: 'ArrowRight' }, open, 0)).toEqual({ focus: 1 });
  expect(branchKey({ key: 'ArrowRight' }, open, 2)).toBeNull();
  expect(branchKey({ key: 'ArrowLeft' }, open, 2)).toEqual({ focus: 1 });
  expect(branchKey({ key: 'ArrowLeft' }, open, 1)).toEqual({ key: '1.1', isExpanded: false });
  expect(branchKey({ key: 'ArrowLeft' }, folded, 0)).toBeNull();
});
