/** The programs where the lent account can run them: in place, or copied beside the data. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromFileError } from '../start-failure.ts';
import { type Account, idsOf } from './account.ts';
import type { Binaries } from './binaries.ts';

/** 55 MB are copied where node_modules lies under a closed home; once per version. */
export function runnableBinaries(binaries: Binaries, account: Account, dataFolder: string): string {
  if (!account.isLent || canRun(binaries.folder, account)) return binaries.folder;
  const copy = join(dataFolder, `postgres-${binaries.version}`);
  if (!existsSync(copy)) copyWhole(binaries.folder, copy);
  return copy;
}

/** Under its final name only when it is complete. */
function copyWhole(from: string, to: string): void {
  const half = `${to}.${process.pid}`;
  try {
    cpSync(from, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw fromFileError(error, to);
  }
}

const canRun = (folder: string, account: Account): boolean =>
  spawnSync(join(folder, 'bin', 'postgres'), ['--version'], { cwd: '/', ...idsOf(account) })
    .status === 0;
