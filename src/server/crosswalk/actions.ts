/** What other features may ask of crosswalks. */
export { loadHistory, type History } from './carry.ts';
