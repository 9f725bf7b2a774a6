import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { databasePid, isAlive, type Program, start } from './program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const running: Program[] = [];

function run(env: NodeJS.ProcessEnv = {}): Program {
  const program = start(folder, env);
  running.push(program);
  return program;
}

async function stopAll(): Promise<void> {
  for (const program of running.splice(0)) {
    program.child.kill('SIGTERM');
    await program.ended;
  }
}
afterEach(stopAll);

// A test that failed half-way may have left a database behind; the next start collects it.
afterAll(async () => {
  await run().address;
  await stopAll();
});

const answers = async (program: Program): Promise<boolean> => {
  const address = await program.address;
  return address !== null && (await fetch(`${address}/api/nothing`)).status === 404;
};

describe('a start', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'answers, and %s stops it with its database',
    async (signal) => {
      const program = run();
      expect(await answers(program), program.said()).toBe(true);
      const database = databasePid(folder);
      expect(isAlive(database)).toBe(true);
      program.child.kill(signal);
      expect(await program.ended).toBe(0);
      expect(isAlive(database)).toBe(false);
      expect(program.complained()).toBe('');
    },
  );

  test('a second start on the same data is told where the first one is', async () => {
    const first = run();
    const address = await first.address;
    const second = run();
    expect(await second.ended).toBe(1);
    expect(second.complained()).toMatch(/^chiso: chiso đang chạy với dữ liệu ở .*\n$/);
    expect(second.complained()).toContain(address);
    expect(await answers(first)).toBe(true);
  });

  test('of two at once, one runs and the other says why not', async () => {
    const both = [run(), run()];
    const addresses = await Promise.all(both.map((program) => program.address));
    expect(addresses.filter((address) => address !== null)).toHaveLength(1);
    const loser = both[addresses.indexOf(null)];
    expect(await loser?.ended).toBe(1);
    expect(loser?.complained()).toMatch(/^chiso: .+\n$/);
  });
});

describe('after a hard stop', () => {
  test('of the program, the next start stops the orphaned database and runs', async () => {
    const program = run();
    await program.address;
    const orphan = databasePid(folder);
    program.child.kill('SIGKILL');
    await program.ended;
    expect(isAlive(orphan)).toBe(true);
    const next = run();
    expect(await answers(next), next.said()).toBe(true);
    expect(isAlive(orphan)).toBe(false);
  });

  test('of the database, the program ends with one line and the next start runs', async () => {
    const program = run();
    await program.address;
    process.kill(databasePid(folder), 'SIGKILL');
    expect(await program.ended).toBe(1);
    expect(program.complained()).toMatch(/^chiso: cơ sở dữ liệu đã dừng đột ngột .*\n$/);
    expect(await answers(run())).toBe(true);
  });

  test('of both, a lock file that names a stranger’s process does not matter', async () => {
    const program = run();
    await program.address;
    const database = databasePid(folder);
    program.child.kill('SIGKILL');
    await program.ended;
    process.kill(database, 'SIGKILL');
    const lock = join(folder, 'postgres', 'postmaster.pid');
    const [, ...rest] = readFileSync(lock, 'utf8').split('\n');
    writeFileSync(lock, [process.pid, ...rest].join('\n'));
    const next = run();
    expect(await answers(next), next.said()).toBe(true);
  });
});
