/** Runs src/cli/main.ts: in this process where Node is new enough, else with the packaged Node. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isNewEnough, packagedNode } from './node-24.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

export async function runProgram(args) {
  const file = join(root, 'src', 'cli', 'main.ts');
  if (!isNewEnough()) return run(packagedNode(root), [file, ...args], { cwd: process.cwd() });
  const { main } = await import(pathToFileURL(file).href);
  return main(args);
}
