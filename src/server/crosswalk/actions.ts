/** What other features may ask of crosswalks. */
export { loadHistory, type History } from './carry.ts';
export { addProposals, saveRows } from './save.ts';
