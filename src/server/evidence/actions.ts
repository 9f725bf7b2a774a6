/** What other features may ask of evidence. */
export { loadEmptySlots, loadEvidenceAcross } from './slot-states.ts';
