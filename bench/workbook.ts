/** A league as one Excel file: every score changed, read, compared, shown; then written. */
import { buffer } from 'node:stream/consumers';
import { importScores, previewScores } from '#contract/assessment-file.ts';
import { addressOf, call } from '#contract/call.ts';
import { scoreColumns } from '#domain/assessment/workbook/columns.ts';
import { writeXlsx } from '#exporters/table/xlsx.ts';
import { readGrid } from '#importers/source/read-source.ts';
import { roundAllowance } from '#importers/source/limits.ts';
import { exportRound } from '#contract/assessment-file.ts';
import { connect } from '#server/db/connect.ts';
import type { Bench, Figure } from './bench.ts';
import { layDeadline, leaves } from './deadline/ground.ts';
import { type Ground, startGround } from './ground/embedded.ts';
import { serveOurs } from './ground/process.ts';
import { signInAs, type Client } from './ground/sign-in.ts';

/** 267 × 150 = 40,050 scores. */
const units = 267;
const runs = 5;

export const workbook: Bench = {
  name: 'workbook',
  what: `${units} đơn vị × ${leaves} tiêu chí trong một tệp Excel, mọi ô đều sửa`,
  budget: 'đọc, kiểm tra, so sánh ≤ 5 giây; ghi thêm ≤ 5 giây',
  async run(say) {
    const ground = await startGround();
    try {
      say('lập kỳ chấm, điền sẵn mọi phiếu');
      const { roundId } = await layDeadline(ground.address, {
        units,
        stages: ['selfScore', 'council', 'publication'],
      });
      await toCouncil(ground, roundId);
      return await measure(ground, roundId, say);
    } finally {
      await ground.stop();
    }
  },
};

/** The council of the standing agency may score every sheet, and says why it differs. */
async function toCouncil({ address }: Ground, roundId: number): Promise<void> {
  const db = connect(address);
  await db.updateTable('sheet').set({ stage: 2 }).where('round_id', '=', roundId).execute();
  await db.destroy();
}

interface Times {
  exported: number[];
  previewed: number[];
  imported: number[];
}

async function measure(
  ground: Ground,
  roundId: number,
  say: (line: string) => void,
): Promise<Figure[]> {
  const ours = await serveOurs({ database: ground.address });
  const times: Times = { exported: [], previewed: [], imported: [] };
  let size = 0;
  try {
    const client = await signInAs(ours.url, 'thuongtruc');
    for (let run = 0; run < runs; run++) {
      say(`xuất, sửa mọi ô, chạy thử, ghi: lần ${run + 1}/${runs}`);
      size = await oneRound(ours.url, client, { roundId, value: String(51 + run) }, times);
    }
  } finally {
    await ours.stop();
  }
  const scores = units * leaves;
  const written = times.imported.map((total, at) => total - (times.previewed[at] ?? 0));
  const budget = { most: 5 };
  const note = `${scores} ô điểm, tệp ${(size / 1_000_000).toFixed(1)} MB`;
  return [
    {
      name: 'đọc, kiểm tra, so sánh (chạy thử)',
      unit: 's',
      samples: times.previewed,
      budget,
      note,
    },
    {
      name: 'ghi, ngoài phần đọc và so sánh lại',
      unit: 's',
      samples: written,
      budget,
      note: 'điểm, tổng điểm và nhật ký (cũ → mới từng ô, một dòng mỗi phiếu), trong một giao dịch',
    },
    { name: 'cả lần xác nhận: đọc, so sánh lại, ghi', unit: 's', samples: times.imported },
    { name: 'xuất tệp', unit: 's', samples: times.exported },
  ];
}

async function oneRound(
  url: string,
  { send, cookie }: Client,
  { roundId, value }: { roundId: number; value: string },
  times: Times,
): Promise<number> {
  const timed = async <T>(into: number[], work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    into.push((performance.now() - began) / 1000);
    return result;
  };
  const exported = await timed(times.exported, async () => {
    const answer = await fetch(url + addressOf(exportRound, { roundId }), { headers: { cookie } });
    return new Uint8Array(await answer.arrayBuffer());
  });
  const file = await edited(exported, value);
  const seen = await timed(times.previewed, () => call(send, previewScores, { roundId }, { file }));
  if (seen.changed !== units * leaves) throw new Error(`${seen.changed} changes`);
  const confirmed = { roundId, fileName: 'do.xlsx', sha256: seen.sha256, seen: seen.seen };
  const done = await timed(times.imported, () => call(send, importScores, confirmed, { file }));
  if (done.written !== units * leaves) throw new Error(`${done.written} written`);
  return file.length;
}

/** The same file with another value and its reason in every row. */
async function edited(bytes: Uint8Array, value: string): Promise<Uint8Array> {
  const [heading, ...rows] = readGrid(bytes, roundAllowance);
  const titles = [...(heading?.texts.values() ?? [])];
  const table = (async function* () {
    yield rows.map(({ texts }) =>
      titles.map((title, at) => {
        if (title === scoreColumns.value) return value;
        if (title === scoreColumns.reason) return `đo lần ${value}`;
        return texts.get(at + 1) ?? null;
      }),
    );
  })();
  const columns = titles.map((title) => ({ title, width: 10, isText: true }));
  return buffer(writeXlsx({ name: 'Chấm điểm', columns, rows: table, repeats: true }));
}
