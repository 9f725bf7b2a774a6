/** Where the database lies, and whether the account that runs it can live there. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, statSync, statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { diskFull, fromFileError, notWritable } from '../start-failure.ts';
import { type Account, chooseAccount, idsOf } from './account.ts';

export interface DataFolder {
  path: string;
  /** The cluster itself, owned by the account. */
  cluster: string;
  log: string;
  account: Account;
}

/** Where root keeps data when its home is closed to the account it lends. */
const rootFallback = '/var/lib/chiso';

/** A new cluster takes 40 MB and its journal grows by files of 16 MB. */
const neededWhenNew = 300 * 1024 * 1024;
const neededToRun = 48 * 1024 * 1024;

/** Makes the folder where it is missing. @throws StartFailure not-writable, disk-full, no-account */
export function openDataFolder(chosen: string | undefined): DataFolder {
  if (chosen !== undefined) return prepare(resolve(chosen));
  const usual = usualFolder();
  if (process.getuid?.() !== 0 || isReachable(usual, chooseAccount(null))) return prepare(usual);
  return prepare(rootFallback);
}

/** Where data lies beside a database of one's own. */
export const folderOfData = (chosen: string | undefined): string => resolve(chosen ?? usualFolder());

function usualFolder(): string {
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'chiso');
  }
  const base = process.env['XDG_DATA_HOME'];
  return join(base?.startsWith('/') ? base : join(homedir(), '.local', 'share'), 'chiso');
}

function prepare(path: string): DataFolder {
  const cluster = join(path, 'postgres');
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK | constants.X_OK);
    const account = chooseAccount(existsSync(cluster) ? statSync(cluster).uid : null);
    if (account.isLent && !canEnter(path, account)) throw notWritable(path, account.name);
    requireSpace(path, existsSync(cluster) ? neededToRun : neededWhenNew);
    return { path, cluster, log: join(path, 'postgres.log'), account };
  } catch (error) {
    throw fromFileError(error, path);
  }
}

/** Whatever root's umask is, the lent account must be able to pass. */
function makeFolder(path: string): void {
  const before = process.umask(0o022);
  try {
    makeWithParents(path);
  } finally {
    process.umask(before);
  }
}

/** Step by step: Node's own `recursive` never returns where a parent exists but takes no folder (/proc). */
function makeWithParents(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  makeWithParents(dirname(path));
  mkdirSync(path);
}

function requireSpace(path: string, needed: number): void {
  const { bavail, bsize } = statfsSync(path);
  if (bavail * bsize < needed) throw diskFull(path, bavail * bsize);
}

/** Whether the account can reach the nearest existing folder on the way to `path`. */
const isReachable = (path: string, account: Account): boolean =>
  existsSync(path) ? canEnter(path, account) : isReachable(dirname(path), account);

/** Asks the system itself, as the account: mode bits alone miss access lists. */
function canEnter(path: string, account: Account): boolean {
  const asked = spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { cwd: '/', ...idsOf(account) });
  return asked.status === 0;
}
