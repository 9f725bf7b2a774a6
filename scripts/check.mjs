// npm run check: the gate before every commit. --static leaves the tests out.
import { runScript } from './parts/failure.mjs';
import { runGate } from './parts/gate.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { runTests } from './parts/vitest.mjs';

await runScript(async () => {
  await ensureInstalled('full', (line) => process.stdout.write(`${line}\n`));
  if (!(await runGate())) return 1;
  if (process.argv.includes('--static')) return 0;
  for (const project of ['unit', 'db']) {
    const { code } = await runTests(project);
    if (code !== 0) return code;
  }
  return 0;
});
