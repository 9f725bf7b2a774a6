/** The program as a person runs it: a process of its own, judged by what it prints and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs');

export interface Program {
  child: ChildProcess;
  /** What it said so far, both streams. */
  said(): string;
  /** Its error stream alone. */
  complained(): string;
  /** The address it prints once it runs; null when it ended before. */
  address: Promise<string | null>;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

export function start(dataFolder: string, env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, [script, '--data', dataFolder], {
    env: { ...process.env, PORT: '0', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  const address = Promise.withResolvers<string | null>();
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const found = /đang chạy tại (http:\S+)/.exec(said);
    if (found?.[1] !== undefined) address.resolve(found[1]);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    complained += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  void ended.then(() => address.resolve(null));
  return { child, said: () => said, complained: () => complained, address: address.promise, ended };
}

/** The process of the database on this data. */
export const databasePid = (dataFolder: string): number =>
  Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A dead child that its parent has not collected yet still has a number.
    return !/^\d+ \(.*\) Z/.test(statOf(pid));
  } catch {
    return false;
  }
}

const statOf = (pid: number): string =>
  process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
