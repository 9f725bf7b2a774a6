/** What other features may ask of rounds. */
export { createRound, moveRound } from './keep.ts';
export { addAppraisers, addUnits } from './members.ts';
export { loadAssignments, loadStages } from './queries.ts';
export { requireRound, stageOf } from './read.ts';
