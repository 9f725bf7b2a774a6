/** What other features may ask of tasks. */
export { addObligationEntry } from './entry.ts';
export { askForExtension } from './extend.ts';
export { moveObligation } from './move.ts';
