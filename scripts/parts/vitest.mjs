/** Runs one project of the tests and says how many passed and failed. */
import { mkdtempSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node24 } from './node-24.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

export async function runTests(project) {
  const folder = mkdtempSync(join(tmpdir(), 'chiso-report-'));
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(node24(root), [vitest, 'run', '--project', project, ...reporters], {
    env: { ...process.env, PATH: withOurNode() },
  });
  const { passed, failed } = count(report);
  rmSync(folder, { recursive: true });
  // A run that broke down without a failed test (a set-up, an unhandled rejection) counts as a failure.
  return { code, passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function count(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Whatever a test starts by the name of node is the same Node 24. */
const withOurNode = () => `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`;
