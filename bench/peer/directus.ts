/**
 * Directus, the generic data platform we compare with: installed by npm into a folder of its own for
 * this bench alone (its licence lets nobody ship it with us), in production mode, without logs,
 * limits or telemetry, entered with a static token.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedAddress } from '#server/db/embedded/embedded.ts';
import { freePort } from '../ground/free-port.ts';
import { answered, type Served, stopped } from '../ground/process.ts';

export const directusVersion = '12.4.0';

/** Kept from run to run: it holds some 1,000 packages. */
const folder =
  process.env['CHISO_BENCH_PEER'] ?? join(tmpdir(), `chiso-directus-${directusVersion}`);
const program = join(folder, 'node_modules', 'directus', 'cli.js');

export const token = 'bench-static-token';

export function installDirectus(say: (line: string) => void): void {
  if (existsSync(program)) return;
  say(`cài directus ${directusVersion} vào ${folder} (vài phút)`);
  writePackage('.', {
    dependencies: { directus: directusVersion },
    overrides: { 'isolated-vm': `file:./${sandbox}` },
  });
  writePackage(sandbox, { name: 'isolated-vm', version: '5.0.3', main: 'index.js' });
  writeFileSync(join(folder, sandbox, 'index.js'), 'module.exports = {};\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2] });
}

/**
 * Stands for the sandbox in which Directus runs other people's extensions. There are none here, and
 * without it no compiler is needed: all the other native parts come built.
 */
const sandbox = 'no-sandbox';

function writePackage(place: string, content: object): void {
  mkdirSync(join(folder, place), { recursive: true });
  writeFileSync(join(folder, place, 'package.json'), JSON.stringify({ private: true, ...content }));
}

/** Makes its own tables and the administrator whose token we use. */
export function bootstrapDirectus(database: EmbeddedAddress): void {
  execFileSync(process.execPath, [program, 'bootstrap'], {
    cwd: folder,
    env: environment(database, 0, false),
    stdio: ['ignore', 'ignore', 2],
  });
}

export async function serveDirectus(database: EmbeddedAddress, hasCache: boolean): Promise<Served> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, [program, 'start'], {
    cwd: folder,
    env: environment(database, port, hasCache),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answered(`${url}/server/ping`, 100, () => child.exitCode !== null);
  return { url, stop: () => stopped(child), kill: () => void child.kill('SIGKILL') };
}

const environment = (database: EmbeddedAddress, port: number, hasCache: boolean) => ({
  PATH: process.env['PATH'],
  HOME: folder,
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  SECRET: 'bench-only-secret-of-sixty-four-characters-so-that-it-is-taken--',
  DB_CLIENT: 'pg',
  DB_HOST: database.socketFolder,
  DB_PORT: '5432',
  DB_DATABASE: database.database,
  DB_USER: database.user,
  DB_PASSWORD: '',
  ADMIN_EMAIL: 'admin@example.com',
  ADMIN_PASSWORD: 'Bench-only-2020',
  ADMIN_TOKEN: token,
  LOG_LEVEL: 'silent',
  TELEMETRY: 'false',
  RATE_LIMITER_ENABLED: 'false',
  WEBSOCKETS_ENABLED: 'false',
  CACHE_ENABLED: String(hasCache),
  CACHE_STORE: 'memory',
  CACHE_AUTO_PURGE: 'true',
});
