/** What other features may ask of sheets. */
export { agreeWithRest } from './agree.ts';
export {
  currentStage,
  groundOf,
  holdSheet,
  openSheet,
  scoringGround,
  surroundingsOf,
  type SheetGround,
} from './ground.ts';
export { moveSheet, publishSheets } from './move.ts';
export { loadResults, loadScores, loadSheetsOf, loadValues, type ResultRecord } from './queries.ts';
export { fieldsOf, scoreAt, standingLeaves } from './result.ts';
export { saveEntries, saveTogether, writeEntries, type SheetSave } from './save.ts';
export type { EntryInput } from './write-together.ts';
export { askAbout, replyTo, settleThread } from './thread.ts';
export { latestResult } from './view.ts';
export { verifyScores, type ScoreDifference, type ScoreVerification } from './verify.ts';
