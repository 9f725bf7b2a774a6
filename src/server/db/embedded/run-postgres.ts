/** Starts PostgreSQL as our child and waits until it lets us in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseAddress } from '../address.ts';
import { diskFull, StartFailure } from '../start-failure.ts';
import { idsOf } from './account.ts';
import type { DataFolder } from './data-folder.ts';
import { quietEnvironment } from './quiet-environment.ts';
import { type SessionLock, takeSessionLock } from './session-lock.ts';

export interface RunningPostgres {
  child: ChildProcess;
  lock: SessionLock;
}

const largestLog = 5 * 1024 * 1024;

/** A crashed worker takes the server down, so that we notice and say so, instead of half running on. */
const settings = [
  ...['listen_addresses=', 'restart_after_crash=off', 'jit=off', 'cluster_name=chiso'],
  ...['log_destination=stderr', 'logging_collector=off', 'log_min_messages=warning'],
  // A recovery opens every file otherwise; macOS has no such call.
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
];

/** Nothing is kept through a power cut: for data that is thrown away. */
const carelessSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Milliseconds that workers of a killed server are waited for: each ends after the query it is at. */
const patience = 60_000;

/** @throws StartFailure with PostgreSQL's own last words */
export async function runPostgres(
  data: DataFolder,
  binaries: string,
  address: DatabaseAddress & { socketFolder: string },
  isSafe: boolean,
): Promise<RunningPostgres> {
  const given = [
    ...settings,
    ...(isSafe ? [] : carelessSettings),
    `unix_socket_directories=${address.socketFolder}`,
  ];
  const end = performance.now() + patience;
  for (;;) {
    const logStart = openLog(data.log);
    const child = launch(data, binaries, given);
    const lock = await admitted(child, address);
    if (lock !== null) return { child, lock };
    const words = readFileSync(data.log).subarray(logStart).toString('utf8');
    if (!survivorsHold(words) || performance.now() > end) throw lastWords(data, words);
    await wait(100);
  }
}

/** PostgreSQL will not start beside workers of the server before it, whose postmaster alone was killed. */
const survivorsHold = (words: string): boolean => /pre-existing shared memory block/.test(words);

/** Where this run's lines begin. */
function openLog(file: string): number {
  if (!existsSync(file)) return 0;
  if (statSync(file).size <= largestLog) return statSync(file).size;
  rmSync(file);
  return 0;
}

function launch(data: DataFolder, binaries: string, given: string[]): ChildProcess {
  const log = openSync(data.log, 'a', 0o600);
  const args = ['-D', data.cluster, ...given.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(binaries, 'bin', 'postgres'), args, {
    cwd: '/',
    env: quietEnvironment(),
    stdio: ['ignore', log, log],
    // Its own group: Ctrl-C in the terminal is ours to pass on, after the last answer is given.
    detached: true,
    ...idsOf(data.account),
  });
  closeSync(log);
  return child;
}

/** Asks again until it answers, however long a recovery takes; null when it gave up. */
async function admitted(
  child: ChildProcess,
  address: DatabaseAddress,
): Promise<SessionLock | null> {
  let isGone = false;
  child.once('exit', () => (isGone = true)).once('error', () => (isGone = true));
  for (;;) {
    const asked = await takeSessionLock(address).catch(() => null);
    if (asked !== null && 'lock' in asked) return asked.lock;
    if (isGone) return null;
    await wait(20);
  }
}

function lastWords(data: DataFolder, words: string): StartFailure {
  if (/No space left on device/.test(words)) return diskFull(data.path);
  const line = words.split('\n').findLast((text) => /FATAL|PANIC/.test(text)) ?? '';
  return new StartFailure(
    'database-failed',
    `cơ sở dữ liệu không khởi động được, xem ${data.log}: ${line.replace(/^.*(FATAL|PANIC): +/, '')}`,
  );
}
