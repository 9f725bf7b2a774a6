/** The index tree through the API, signed in, fifty requests in flight: quiet, written to, and made anew. */
import { sql } from 'kysely';
import { addressOf } from '#contract/call.ts';
import { readTree } from '#contract/rubric.ts';
import { connect } from '#server/db/connect.ts';
import type { Bench, Figure } from './bench.ts';
import { type Ground, startGround } from './ground/embedded.ts';
import { serveOurs } from './ground/process.ts';
import { manyCookies } from './ground/sign-in.ts';
import { startWriting } from './ground/writing.ts';
import { type Headers, inFlight, type Load, measureLoad, warmUp } from './measure/load.ts';
import { timeRuns } from './measure/time.ts';

const runs = 3;

export const tree: Bench = {
  name: 'tree',
  what: 'cây chỉ số Kế hoạch 123 qua API, 50 yêu cầu cùng lúc, 10 giây một lần đo',
  budget: 'p99 ≤ 30 ms trên cơ sở dữ liệu kèm theo',
  async run(say) {
    const ground = await startGround();
    const ours = await serveOurs({ database: ground.address });
    try {
      return await measure(ground, ours.url, say);
    } finally {
      await ours.stop();
      await ground.stop();
    }
  },
};

async function measure(ground: Ground, url: string, say: (line: string) => void) {
  const cookies = await manyCookies(url, 'lanhdao', inFlight);
  const address = url + addressOf(readTree, { planId: 1 });
  const loads = async (what: string): Promise<Load[]> => {
    const found: Load[] = [];
    for (let run = 1; run <= runs; run++) {
      say(`${what}: lần ${run}/${runs}`);
      found.push(await measureLoad(address, cookies));
    }
    return found;
  };
  await warmUp(address, cookies);
  const quiet = await loads('không ai ghi');
  const written = await whileWriting(url, ground, 100, () => loads('cứ 100 ms một lần ghi'));
  const ceaseless = await whileWriting(url, ground, 0, () => loads('ghi không ngừng'));
  return [
    ...figuresOf('không ai ghi', quiet, true),
    ...figuresOf('một người ghi mỗi 100 ms', written, true),
    ...figuresOf('một người ghi không ngừng', ceaseless, false),
    await anew(ground, address, cookies[0] ?? {}),
  ];
}

async function whileWriting<T>(url: string, ground: Ground, every: number, work: () => Promise<T>) {
  const writing = await startWriting(url, ground.address, every);
  return work().finally(() => writing.stop());
}

const figuresOf = (name: string, loads: readonly Load[], hasBudget: boolean): Figure[] => [
  {
    name: `p99, ${name}`,
    unit: 'ms',
    samples: loads.map(({ p99 }) => p99),
    ...(hasBudget && { budget: { most: 30 } }),
  },
  { name: `số yêu cầu, ${name}`, unit: 'req/s', samples: loads.map(({ rate }) => rate) },
];

/** One request at a time, each after something was written, so that no kept answer serves it. */
async function anew(ground: Ground, address: string, headers: Headers): Promise<Figure> {
  const db = connect(ground.address, { largest: 1 });
  const ask = async () => (await fetch(address, { headers })).arrayBuffer();
  const write = () => sql`select pg_current_xact_id()`.execute(db);
  const samples: number[] = [];
  for (let run = 0; run < 120; run++) {
    await write();
    samples.push(...(await timeRuns(1, 0, ask)));
  }
  await db.destroy();
  return {
    name: 'một yêu cầu khi không có câu trả lời nào được giữ',
    unit: 'ms',
    samples: samples.slice(20),
  };
}
