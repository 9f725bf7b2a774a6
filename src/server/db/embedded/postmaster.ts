/** A PostgreSQL that runs on our cluster already: found by its lock file and checked against the system. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Postmaster {
  pid: number;
  socketFolder: string;
}

/** The running one, or null: no lock file, a dead process, or a process that is not PostgreSQL on this cluster. */
export function findPostmaster(cluster: string): Postmaster | null {
  const lock = readLock(cluster);
  if (lock === null || !isPostgresOn(cluster, lock.pid)) return null;
  return lock;
}

function readLock(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Math.abs(Number(lines[0])), socketFolder: lines[4] ?? '' };
}

/**
 * After a hard stop the number in the lock file may by now belong to another process (or to a dead one
 * that nobody has collected), and PostgreSQL would refuse to start. Our own number in its place means
 * "not running" to the child we start, and leaves its check for surviving workers in force.
 */
export function disownLock(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [process.pid, ...rest].join('\n'));
}

const isPostgresOn = (cluster: string, pid: number): boolean => {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(cluster);
};

/** What a process was started with; nothing for a dead one. */
function commandOf(pid: number): string {
  if (!Number.isInteger(pid) || pid <= 1) return '';
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Politely, then firmly; each signal is given its seconds. */
const insistence: [NodeJS.Signals, number][] = [
  ['SIGINT', 20],
  ['SIGQUIT', 5],
  ['SIGKILL', 5],
];

/** Stops it and waits until it is gone. */
export async function stopPostmaster(cluster: string, { pid }: Postmaster): Promise<void> {
  for (const [signal, seconds] of insistence) {
    if (!isPostgresOn(cluster, pid)) return;
    process.kill(pid, signal);
    const end = performance.now() + seconds * 1000;
    while (isPostgresOn(cluster, pid) && performance.now() < end) await wait(15);
  }
}
