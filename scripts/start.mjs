// npm start: installs what is missing, then starts the database, the API and the web.
// npm run dev: the same, again after every change of a source.
import { join } from 'node:path';
import { runScript } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { node24 } from './parts/node-24.mjs';
import { root } from './parts/root.mjs';
import { runProgram } from './parts/run-program.mjs';
import { run } from './parts/run.mjs';

const given = process.argv.slice(2);
const isDev = given.includes('--dev');
const args = ['start', ...given.filter((arg) => arg !== '--dev')];

await runScript(async () => {
  await ensureInstalled(isDev ? 'full' : 'prod', (line) => process.stdout.write(`${line}\n`));
  if (!isDev) return runProgram(args);
  const watched = ['src', 'db'].map((name) => `--watch-path=${join(root, name)}`);
  const main = join(root, 'src', 'cli', 'main.ts');
  return run(node24(root), ['--watch', '--watch-preserve-output', ...watched, main, ...args]);
});
