/** A keeping of files on a disk that lasts as long as the test file, without a scanner unless one is given. */
import { openFiles, type Files, type FileSettings } from '#server/file/actions.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const openTestFiles = (settings: Partial<FileSettings> = {}): Promise<Files> =>
  openFiles({ folder: temporaryFolder(), s3: null, clamd: null, ...settings });
