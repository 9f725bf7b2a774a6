/** What other features may ask of evidence. */
export { loadEmptySlots } from './slot-states.ts';
