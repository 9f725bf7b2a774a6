/** Builds the web when its sources differ from what was built last. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from '#server/db/embedded/in-turn.ts';
import { diskFull, notWritable, StartFailure } from '#server/db/start-failure.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'dist', 'web');
const mark = join(built, '.sources');

const sources = [
  'src/{web,contract,domain}/**/*',
  '{package-lock.json,vite.config.ts,postcss.config.*}',
];

/** The folder of the built web; undefined where there are no sources. @throws StartFailure web-failed */
export async function buildWeb(say: (line: string) => void): Promise<string | undefined> {
  if (!existsSync(join(root, 'src', 'web', 'index.html'))) return undefined;
  const digest = digestOf(sources);
  const isBuilt = () => existsSync(mark) && readFileSync(mark, 'utf8') === digest;
  if (isBuilt()) return built;
  await inTurn(root, async () => {
    if (isBuilt()) return;
    say('Dựng giao diện web…');
    await runVite();
    writeFileSync(mark, digest);
  });
  return built;
}

function digestOf(patterns: string[]): string {
  const hash = createHash('sha256');
  const files = globSync(patterns, { cwd: root, withFileTypes: true }).filter((f) => f.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
    if (!/\.test\.tsx?$/.test(path)) hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function runVite(): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(why(words))));
  });
}

function why(words: string): StartFailure {
  if (/ENOSPC/.test(words)) return diskFull(built);
  if (/EACCES|EPERM|EROFS/.test(words)) return notWritable(built);
  return new StartFailure('web-failed', `không dựng được giao diện web:\n${words.trim()}`);
}
