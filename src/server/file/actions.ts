/** What other features, and the start, may ask of the keeping of files. */
export { openFiles, type Files, type FileSettings } from './files.ts';
export { describeFile, loadFile, loadKeptUpload, type StoredFileRow } from './queries.ts';
export { sendStored } from './send-stored.ts';
export { startSweeper } from './sweeper.ts';
export { storedSource } from './stored-source.ts';
export { runApart } from './run-apart.ts';
