/** A server as a process of its own: started, waited for, stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import type { ServeOrder } from '../child/serve.ts';

export interface Served {
  url: string;
  stop(): Promise<void>;
  /** As the power going out: kill -9. */
  kill(): void;
}

/** Our server on a database. */
export async function serveOurs(order: ServeOrder): Promise<Served> {
  const program = join(import.meta.dirname, '..', 'child', 'serve.ts');
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, NODE_ENV: 'production', CHISO_BENCH: JSON.stringify(order) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstLine(child);
  return { url, stop: () => stopped(child), kill: () => void child.kill('SIGKILL') };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve(said.slice(0, said.indexOf('\n')));
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

export async function stopped(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(insist);
}

/** Asks until the address answers 200. @throws Error when `isGone` says that nobody will */
export async function answered(
  url: string,
  every: number,
  isGone: () => boolean,
  headers: Record<string, string> = {},
): Promise<void> {
  for (;;) {
    const status = await fetch(url, { headers }).then(
      (answer) => answer.arrayBuffer().then(() => answer.status),
      () => 0,
    );
    if (status === 200) return;
    if (isGone()) throw new Error(`${url} never answered`);
    await wait(every);
  }
}
