/** Deadline day: 700 units of 150 nodes save at once; and a whole round recomputed from its facts. */
import { verifyScores } from '#server/assessment/actions.ts';
import { connect } from '#server/db/connect.ts';
import type { Bench, Figure } from './bench.ts';
import { checkSaves } from './deadline/check.ts';
import { layDeadline, leaves, units, type DeadlineGround } from './deadline/ground.ts';
import { newSaves, saveCeaselessly, saveSteadily } from './deadline/saves.ts';
import { type Ground, startGround } from './ground/embedded.ts';
import { serveOurs } from './ground/process.ts';
import { percentile } from './measure/spread.ts';

const rate = 200;
const runs = 3;
const seconds = 20;

export const deadline: Bench = {
  name: 'deadline',
  what: `${units} đơn vị × ${leaves} tiêu chí cùng ghi, ${seconds} giây một lần đo`,
  budget: `≥ ${rate} lần ghi một giây, p99 ≤ 250 ms, không mất lần nào; tính lại cả kỳ ≤ 5 giây`,
  async run(say) {
    const ground = await startGround();
    try {
      say('lập kỳ chấm, điền sẵn mọi phiếu');
      const laid = await layDeadline(ground.address);
      const loaded = await load(ground, laid, say);
      return [...loaded, await recompute(ground, say)];
    } finally {
      await ground.stop();
    }
  },
};

async function load(ground: Ground, laid: DeadlineGround, say: (line: string) => void) {
  const ours = await serveOurs({ database: ground.address });
  const saves = newSaves();
  const p99: number[] = [];
  const most: number[] = [];
  try {
    let at = await saveCeaselessly(ours.url, laid, saves, { people: 32, seconds: 5 });
    for (let run = 1; run <= runs; run++) {
      say(`${rate} lần ghi một giây: lần ${run}/${runs}`);
      saves.latencies = [];
      await saveSteadily(ours.url, laid, saves, { rate, seconds, from: at });
      at += rate * seconds;
      p99.push(percentile(saves.latencies, 99));
      say(`ghi không ngừng: lần ${run}/${runs}`);
      const before = saves.acknowledged;
      const began = performance.now();
      at = await saveCeaselessly(ours.url, laid, saves, { people: 64, seconds, from: at });
      most.push(((saves.acknowledged - before) * 1000) / (performance.now() - began));
    }
  } finally {
    await ours.stop();
  }
  const losses = await checkSaves(ground.address, saves);
  const refused = [...saves.refused].map(([code, count]) => `${code}: ${count}`).join(', ');
  const note = `${saves.acknowledged} lần ghi; bị từ chối: ${refused || 'không'}; mất ${losses.lost}, thiếu trong nhật ký ${losses.untold}, tính lại khác ${losses.wrong}, nhật ký ${losses.isTrailWhole ? 'nguyên vẹn' : 'HỎNG'}`;
  const figures: Figure[] = [
    { name: `p99 khi ${rate} lần ghi một giây`, unit: 'ms', samples: p99, budget: { most: 250 } },
    {
      name: 'số lần ghi một giây, 64 người',
      unit: 'req/s',
      samples: most,
      budget: { least: rate },
      note,
    },
  ];
  return figures;
}

async function recompute(ground: Ground, say: (line: string) => void): Promise<Figure> {
  say('tính lại cả kỳ từ dữ kiện');
  const db = connect(ground.address, { largest: 2 });
  const samples: number[] = [];
  let scores = 0;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    scores = (await verifyScores(db, 2020)).scores;
    samples.push((performance.now() - began) / 1000);
  }
  await db.destroy();
  const note = `${scores} điểm của mọi kỳ năm 2020, đọc, tính lại và so từng điểm`;
  return { name: 'tính lại từ dữ kiện', unit: 's', samples, budget: { most: 5 }, note };
}
