/** What other features may ask of the index tree. */
export { loadNodes } from './queries.ts';
export { renameNode } from './rename.ts';
export { loadTree, totalsOf, treeRows, type PlanTree } from './tree.ts';
