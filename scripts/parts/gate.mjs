/** The steps of the gate that run no test: form, habits, types, walls, derived files. */
import { join } from 'node:path';
import { node24 } from './node-24.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const bin = (...path) => join(root, 'node_modules', ...path);

/** What takes longest has a processor of its own; the others follow each other beside it. */
const lanes = [
  [['thói quen', bin('eslint', 'bin', 'eslint.js'), '.']],
  [
    ['khuôn dạng', bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'],
    ['kiểu', bin('typescript', 'bin', 'tsc'), '-b'],
    ['tường', bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), 'src'],
    ['tệp sinh ra', join(root, 'scripts', 'gen.ts'), '--check'],
    ['cỡ tệp', join(root, 'scripts', 'sizes.ts')],
  ],
];

/** True when all hold; a lane stops at the first that does not. */
export async function runGate() {
  return (await Promise.all(lanes.map(runLane))).every(Boolean);
}

async function runLane(steps) {
  for (const [name, ...args] of steps) {
    const started = performance.now();
    const code = await run(node24(root), args);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} giây)\n`);
    if (code !== 0) return false;
  }
  return true;
}
