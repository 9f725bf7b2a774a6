/** `npm start` until the first page answers: the very first time, and again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { freePort } from './ground/free-port.ts';
import { answered } from './ground/process.ts';

const root = join(import.meta.dirname, '..');
const firstRuns = 3;
const warmRuns = 7;

export const start: Bench = {
  name: 'start',
  what: 'từ lệnh npm start đến khi trang đầu trả lời 200',
  budget: 'khởi động lại trên cùng dữ liệu ≤ 4 giây',
  async run(say) {
    const first: number[] = [];
    const warm: number[] = [];
    for (let run = 1; run <= firstRuns; run++) {
      const data = newFolder();
      try {
        say(`lần đầu ${run}/${firstRuns}: tạo cơ sở dữ liệu, dựng web`);
        rmSync(join(root, 'dist', 'web'), { recursive: true, force: true });
        first.push(await startOnce(data));
        if (run < firstRuns) continue;
        for (let again = 1; again <= warmRuns; again++) {
          say(`khởi động lại ${again}/${warmRuns}`);
          warm.push(await startOnce(data));
        }
      } finally {
        rmSync(data, { recursive: true, force: true });
      }
    }
    return [
      { name: 'khởi động lại', unit: 's', samples: warm, budget: { most: 4 } },
      {
        name: 'khởi động lần đầu, thư viện đã cài',
        unit: 's',
        samples: first,
        note: 'tạo và nâng cấp cơ sở dữ liệu, nạp dữ liệu mẫu, dựng giao diện web',
      },
    ];
  },
};

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chiso-bench-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Seconds from the command to the first page; the whole is stopped as Ctrl-C stops it. */
async function startOnce(data: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(
    'npm',
    ['--loglevel=error', 'start', '--', '--port', String(port), '--data', data],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
      // Its own group, so that the signal reaches npm and what npm started, as from a terminal.
      detached: true,
    },
  );
  const url = `http://127.0.0.1:${port}/`;
  await answered(url, 10, () => child.exitCode !== null);
  const seconds = (performance.now() - started) / 1000;
  await interrupt(child);
  return seconds;
}

async function interrupt(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  await gone;
}
