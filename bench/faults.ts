/** kill -9 of the server and of the database in turn, at scattered moments of deadline day. */
import { setTimeout as wait } from 'node:timers/promises';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '#server/db/connect.ts';
import { openDataFolder } from '#server/db/embedded/data-folder.ts';
import { type EmbeddedDatabase, startEmbedded } from '#server/db/embedded/embedded.ts';
import { findPostmaster } from '#server/db/embedded/postmaster.ts';
import { migrate } from '#server/db/migrate.ts';
import { loadSample } from '#server/sample/actions.ts';
import type { Bench } from './bench.ts';
import { checkSaves, settleUnsure } from './deadline/check.ts';
import { layDeadline, type DeadlineGround } from './deadline/ground.ts';
import { newSaves, saveOne, type Saves } from './deadline/saves.ts';
import { serveOurs, type Served } from './ground/process.ts';

const faults = 50;
/** Between two faults, milliseconds: enough to be under load again. */
const shortest = 300;
const longest = 1500;
const people = 24;

export const faultsBench: Bench = {
  name: 'faults',
  what: `kill -9 máy chủ và cơ sở dữ liệu ${faults} lần giữa lúc ghi`,
  budget: 'mọi lần ghi đã xác nhận còn đó, không phiếu nào ghi dở, nhật ký nguyên vẹn',
  async run(say) {
    const folder = mkdtempSync(join(tmpdir(), 'chiso-faults-'));
    chmodSync(folder, 0o755);
    try {
      return await breakOften(folder, say);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function breakOften(folder: string, say: (line: string) => void) {
  const data = openDataFolder(folder);
  let database: EmbeddedDatabase = await startEmbedded({ data });
  await migrate(database.address);
  const db = connect(database.address);
  await loadSample(db);
  await db.destroy();
  const ground = await layDeadline(database.address);
  const saves = newSaves();
  const back: number[] = [];
  let lost = 0;
  for (let fault = 1; fault <= faults; fault++) {
    const served = await serveOurs({ database: database.address });
    const load = startLoad(served, ground, saves, fault * 100_000);
    await wait(momentOf(fault));
    const began = performance.now();
    if (fault % 2 === 0) {
      killPostmaster(data.cluster);
      database = await startEmbedded({ data });
      await Promise.race([load.answered(), wait(20_000)]);
      back.push(performance.now() - began);
      await load.stop();
      await served.stop();
    } else {
      served.kill();
      await load.stop();
    }
    lost += await settleUnsure(database.address, saves);
    if (fault % 10 === 0) say(`${fault}/${faults}: ${saves.acknowledged} lần ghi, mất ${lost}`);
  }
  const losses = await checkSaves(database.address, saves);
  await database.stop();
  const note = `${saves.acknowledged} lần ghi được xác nhận; thiếu trong nhật ký ${losses.untold}, tính lại khác ${losses.wrong}, nhật ký ${losses.isTrailWhole ? 'nguyên vẹn' : 'HỎNG'}`;
  return [
    {
      name: 'lần ghi đã xác nhận mà mất',
      unit: '×' as const,
      samples: [lost + losses.lost],
      budget: { most: 0 },
      note,
    },
    {
      name: 'từ lúc cơ sở dữ liệu bị giết đến lần ghi kế tiếp được xác nhận',
      unit: 'ms' as const,
      samples: back,
    },
  ];
}

/** Spread evenly over the span, no two alike, the same at every run. */
const momentOf = (fault: number): number =>
  shortest + ((fault * 0.618_033_988_75) % 1) * (longest - shortest);

function killPostmaster(cluster: string): void {
  const running = findPostmaster(cluster);
  if (running !== null) process.kill(running.pid, 'SIGKILL');
}

/** People who save and save; those without an answer try the next cell a little later. */
function startLoad({ url }: Served, ground: DeadlineGround, saves: Saves, from: number) {
  let isStopping = false;
  let next = from;
  const person = async () => {
    while (!isStopping) {
      const before = saves.acknowledged;
      await saveOne(url, ground, saves, next++, performance.now());
      if (saves.acknowledged === before) await wait(20);
    }
  };
  const all = Promise.all(Array.from({ length: people }, person));
  return {
    async answered() {
      const before = saves.acknowledged;
      while (saves.acknowledged === before) await wait(5);
    },
    async stop() {
      isStopping = true;
      await all;
    },
  };
}
