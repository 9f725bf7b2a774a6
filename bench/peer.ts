/** The same rows from the same PostgreSQL: our tree against a generic data platform. */
import { addressOf, call } from '#contract/call.ts';
import { readTree } from '#contract/rubric.ts';
import type { Bench, Figure } from './bench.ts';
import { type Ground, startGround } from './ground/embedded.ts';
import { serveOurs, type Served } from './ground/process.ts';
import { manyCookies, signInAs } from './ground/sign-in.ts';
import { type Headers, inFlight, type Load, measureLoad, warmUp } from './measure/load.ts';
import {
  bootstrapDirectus,
  directusVersion,
  installDirectus,
  serveDirectus,
  token,
} from './peer/directus.ts';
import { itemsPath, registerRows, writeRows } from './peer/rows.ts';

const runs = 3;

export const peer: Bench = {
  name: 'peer',
  what: `80 dòng in của cây chỉ số: chiso và Directus ${directusVersion} trên cùng một PostgreSQL, đo xen kẽ`,
  budget: 'số yêu cầu mỗi giây ≥ 3 × Directus (mặc định: không bộ đệm)',
  async run(say) {
    installDirectus(say);
    const ground = await startGround();
    const servers: Served[] = [];
    try {
      return await measure(ground, servers, say);
    } finally {
      for (const server of servers) await server.stop();
      await ground.stop();
    }
  },
};

/** Who is asked, and how. */
interface Rival {
  name: string;
  url: string;
  headers: readonly Headers[];
}

async function measure(ground: Ground, servers: Served[], say: (line: string) => void) {
  const serve = async (starting: Promise<Served>): Promise<string> => {
    const server = await starting;
    servers.push(server);
    return server.url;
  };
  const ourUrl = await serve(serveOurs({ database: ground.address }));
  const { send } = await signInAs(ourUrl, 'lanhdao');
  const cookies = await manyCookies(ourUrl, 'lanhdao', inFlight);
  const { nodes } = await call(send, readTree, { planId: 1 });
  const database = await ground.addDatabase('directus');
  say('chuẩn bị Directus');
  bootstrapDirectus(database);
  await writeRows(
    database,
    nodes.filter((node) => !node.isResidual),
  );
  const bare = await serve(serveDirectus(database, false));
  await registerRows(bare);
  const caching = await serve(serveDirectus(database, true));

  const authorization = `Bearer ${token}`;
  const rivals: Rival[] = [
    { name: 'chiso', url: ourUrl + addressOf(readTree, { planId: 1 }), headers: cookies },
    { name: 'Directus', url: bare + itemsPath, headers: [{ authorization }] },
    { name: 'Directus có bộ đệm', url: caching + itemsPath, headers: [{ authorization }] },
  ];
  const sizes = await Promise.all(rivals.map(sizeOf));
  for (const rival of rivals) await warmUp(rival.url, rival.headers);
  const rounds: Load[][] = [];
  for (let run = 1; run <= runs; run++) {
    say(`vòng ${run}/${runs}`);
    const round: Load[] = [];
    for (const { url, headers } of rivals) round.push(await measureLoad(url, headers));
    rounds.push(round);
  }
  return figuresOf(rivals, rounds, sizes);
}

/** Rows are counted, so that an empty answer is not taken for a fast one. */
async function sizeOf({ url, headers }: Rival): Promise<string> {
  const text = await (
    await fetch(url, { headers: { ...headers[0], 'accept-encoding': 'identity' } })
  ).text();
  const content = JSON.parse(text) as { nodes?: unknown[]; data?: unknown[] };
  const rows = (content.nodes ?? content.data ?? []).length;
  return `${rows} dòng, ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB JSON`;
}

function figuresOf(rivals: Rival[], rounds: Load[][], sizes: string[]): Figure[] {
  const of = (rival: number, pick: (load: Load) => number) =>
    rounds.map((round) => {
      const load = round[rival];
      if (load === undefined) throw new Error('a rival was not measured');
      return pick(load);
    });
  const rates = rivals.map((_, rival) => of(rival, ({ rate }) => rate));
  const ratio = (rival: number) =>
    (rates[0] ?? []).map((rate, round) => rate / (rates[rival]?.[round] ?? NaN));
  return [
    ...rivals.flatMap(({ name }, rival): Figure[] => [
      { name, unit: 'req/s', samples: rates[rival] ?? [], note: sizes[rival] },
      { name: `p99, ${name}`, unit: 'ms', samples: of(rival, ({ p99 }) => p99) },
    ]),
    { name: 'chiso gấp Directus', unit: '×', samples: ratio(1), budget: { least: 3 } },
    { name: 'chiso gấp Directus có bộ đệm', unit: '×', samples: ratio(2) },
  ];
}
