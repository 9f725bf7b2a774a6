import { spawnSync } from 'node:child_process';

export interface FoundBrowser {
  path: string;
  /** What it needs beside our own environment. */
  env: Record<string, string>;
}

/** A file that is there may still lack a library. */
export const runs = ({ path, env }: FoundBrowser): boolean =>
  spawnSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env } }).status === 0;
