/** The ranking of 700 units through the API: the list with its heat map, why a rank, a publication, a correction. */
import { sql } from 'kysely';
import { handOn } from '#contract/assessment-move.ts';
import { addressOf, call, type Send } from '#contract/call.ts';
import * as contract from '#contract/ranking.ts';
import { readRound } from '#contract/round.ts';
import { connect } from '#server/db/connect.ts';
import type { Bench, Figure } from './bench.ts';
import { layDeadline, leaves, units, type DeadlineGround } from './deadline/ground.ts';
import { newSaves, saveCeaselessly } from './deadline/saves.ts';
import { type Ground, startGround } from './ground/embedded.ts';
import { serveOurs } from './ground/process.ts';
import { type Client, signInAs } from './ground/sign-in.ts';
import { timeRuns } from './measure/time.ts';

const [runs, uncounted] = [9, 2];

export const ranking: Bench = {
  name: 'ranking',
  what: `xếp hạng ${units} đơn vị × ${leaves} tiêu chí qua API, không có câu trả lời nào được giữ`,
  budget: 'mỗi câu trả lời ≤ 1 giây',
  async run(say) {
    const ground = await startGround();
    say('lập kỳ chấm, điền sẵn mọi phiếu');
    const laid = await layDeadline(ground.address);
    const ours = await serveOurs({ database: ground.address });
    try {
      const standing = await signInAs(ours.url, 'thuongtruc');
      say('mỗi đơn vị một điểm khác nhau, mọi phiếu đến bước công bố');
      await saveCeaselessly(ours.url, laid, newSaves(), { people: 16, seconds: 10 });
      await handOnAll(ours.url, laid);
      const provisional = await measure(ground, ours.url, standing, provisionalRoutes(laid));
      say('công bố, rồi đính chính');
      const published: Figure = {
        name: 'công bố',
        unit: 's',
        samples: [await publishOnce(standing, laid.roundId, null)],
        note: 'mọi phiếu rời bước cuối, ảnh chụp được băm; một lần ghi, không có ngưỡng',
      };
      await publishOnce(standing, laid.roundId, 'Đính chính để đo (dữ liệu minh hoạ)');
      const routes = await publishedRoutes(standing, laid);
      return [...provisional, published, ...(await measure(ground, ours.url, standing, routes))];
    } finally {
      await ours.stop();
      await ground.stop();
    }
  },
};

/** By name of the figure: an address to ask. */
type Asked = Record<string, string>;

const last = ({ desks }: DeadlineGround): number => desks.at(-1)?.agencyId ?? 0;

const provisionalRoutes = (laid: DeadlineGround): Asked => ({
  'bảng tạm tính và bản đồ nhiệt': addressOf(contract.readRanking, { roundId: laid.roundId }),
  'vì sao thứ hạng này, tạm tính': addressOf(contract.explainRank, {
    roundId: laid.roundId,
    agencyId: last(laid),
  }),
});

async function publishedRoutes({ send }: Client, laid: DeadlineGround): Promise<Asked> {
  const { roundId } = laid;
  const { publications } = await call(send, contract.listPublications, { roundId });
  const publicationId = publications[0]?.id ?? 0;
  return {
    'các lần công bố': addressOf(contract.listPublications, { roundId }),
    'bản công bố và bản đồ nhiệt': addressOf(contract.readPublication, { publicationId }),
    'vì sao thứ hạng này, đã công bố': addressOf(contract.explainPublished, {
      publicationId,
      agencyId: last(laid),
    }),
    'so với lần trước': addressOf(contract.comparePublication, { publicationId }),
  };
}

/** One request at a time, each after something was written, so that no kept answer serves it. */
async function measure(ground: Ground, url: string, { cookie }: Client, asked: Asked) {
  const db = connect(ground.address, { largest: 1 });
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(asked)) {
    const samples: number[] = [];
    const ask = async () => {
      const answer = await fetch(url + path, { headers: { cookie } });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      await answer.arrayBuffer();
    };
    for (let run = -uncounted; run < runs; run++) {
      await sql`select pg_current_xact_id()`.execute(db);
      const [sample = 0] = await timeRuns(1, 0, ask);
      if (run >= 0) samples.push(sample);
    }
    figures.push({ name, unit: 'ms', samples, budget: { most: 1000 } });
  }
  await db.destroy();
  return figures;
}

/** Each unit's own person hands on. */
async function handOnAll(url: string, { desks }: DeadlineGround): Promise<void> {
  for (const { cookie, sheetId } of desks) {
    const send: Send = (path, { method, headers, body }) =>
      fetch(url + path, { method, headers: { ...headers, cookie }, body: body as BodyInit });
    await call(send, handOn, { sheetId, version: 1 });
  }
}

/** Seconds. */
async function publishOnce({ send }: Client, roundId: number, reason: string | null) {
  const { version } = await call(send, readRound, { roundId });
  const [sample = 0] = await timeRuns(1, 0, () =>
    call(send, contract.publish, { roundId, version, reason }),
  );
  return sample / 1000;
}
