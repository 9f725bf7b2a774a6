// npm test: sets up everything it needs, then the pure tests, those with a database, those with a browser.
import { runScript } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { runTests } from './parts/vitest.mjs';

await runScript(async () => {
  await ensureInstalled('full', (line) => process.stdout.write(`${line}\n`));
  let passed = 0;
  let failed = 0;
  // The quickest first; what comes after a failure would only bury it.
  for (const project of ['unit', 'db', 'e2e']) {
    process.stdout.write(`\n— ${project}\n`);
    const result = await runTests(project);
    passed += result.passed;
    failed += result.failed;
    if (result.code !== 0) break;
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
