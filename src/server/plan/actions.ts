/** What other features may ask of plans. */
export { importPlan, type ImportContext, type ImportOutcome } from './import-plan.ts';
export { previewPlan } from './preview-plan.ts';
export { readPlanFile } from './read-file.ts';
export { requirePlan } from './read.ts';
