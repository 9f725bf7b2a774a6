/** A real clamd (Debian's clamav-daemon) that knows one signature, that of the EICAR file, for as long as a test runs. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { eicar } from './fake-clamd.ts';

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];

/** Null where this machine has none. */
export const clamdProgram: string | null =
  folders.map((folder) => join(folder, 'clamd')).find(existsSync) ?? null;

export interface RunningClamd {
  /** The path of its socket. */
  address: string;
  stop(): Promise<void>;
}

/** @param settings lines of clamd.conf beside those it needs */
export async function startClamd(
  program: string,
  settings: readonly string[] = [],
): Promise<RunningClamd> {
  const folder = temporaryFolder();
  const address = join(folder, 'clamd.sock');
  const child = spawn(program, ['--config-file', writeSettings(folder, address, settings)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      // The last it says before it answers.
      if (said.includes('Self checking')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`clamd ended: ${said}`)));
  });
  return {
    address,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function writeSettings(folder: string, address: string, settings: readonly string[]): string {
  const signatures = join(folder, 'signatures');
  mkdirSync(signatures);
  const hex = Buffer.from(eicar).toString('hex');
  writeFileSync(join(signatures, 'eicar.ndb'), `Eicar-Test-Signature:0:*:${hex}\n`);
  const path = join(folder, 'clamd.conf');
  const needed = [
    'Foreground yes',
    `LocalSocket ${address}`,
    `DatabaseDirectory ${signatures}`,
    `TemporaryDirectory ${folder}`,
  ];
  writeFileSync(path, [...needed, ...settings, ''].join('\n'));
  return path;
}
