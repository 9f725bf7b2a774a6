/** `score verify`: stored scores against their facts and rules. 0 the same, 1 different, 2 could not be asked. */
import { parseArgs } from 'node:util';
import {
  verifyScores,
  type ScoreDifference,
  type ScoreVerification,
} from '#server/assessment/actions.ts';
import { StartFailure } from '#server/db/start-failure.ts';
import { databaseChoice, withDatabase } from './with-database.ts';

const usage = `Cách dùng: chiso score verify [--year NĂM] [--json] [--data THƯ_MỤC]

  --year NĂM       chỉ các kỳ chấm của năm chỉ số này; không nêu thì mọi năm
  --json           in kết quả dạng JSON
  --data THƯ_MỤC   nơi để dữ liệu (hoặc CHISO_DATA); DATABASE_URL thì thay cho cả hai
`;

export async function runScoreVerify(args: string[]): Promise<number> {
  const options = parse(args);
  if (options === null || options.help === true) {
    process[options === null ? 'stderr' : 'stdout'].write(usage);
    return options === null ? 2 : 0;
  }
  const year = options.year === undefined ? null : Number(options.year);
  const found = await verify(options.data, year);
  if (found === null) return 2;
  const text = options.json === true ? `${JSON.stringify(found, null, 2)}\n` : textOf(found);
  process.stdout.write(text);
  return found.differenceCount === 0 ? 0 : 1;
}

/** Null when no database answers: that is no verdict on the scores. */
async function verify(dataFolder: string | undefined, year: number | null) {
  try {
    return await withDatabase(databaseChoice(dataFolder), (db) => verifyScores(db, year));
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    process.stderr.write(`chiso: ${error.message}\n`);
    return null;
  }
}

/** Null when the arguments are not understood. */
function parse(args: string[]) {
  try {
    const options = {
      year: { type: 'string' },
      json: { type: 'boolean' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { values } = parseArgs({ args, options, allowPositionals: false });
    return values.year === undefined || /^20\d\d$/.test(values.year) ? values : null;
  } catch {
    return null;
  }
}

const words: Record<string, string> = {
  score: 'điểm',
  secondAppraisal: 'điểm thẩm định lại',
  points: 'tổng điểm',
  applicableMax: 'điểm tối đa áp dụng',
  bonus: 'điểm thưởng',
  penalty: 'điểm trừ',
  total: 'tổng cộng',
  indexPercent: 'chỉ số %',
  missing: 'số mục chưa có dữ kiện',
  result: 'các tổng của bước',
};
const values: Record<string, string> = {
  missing: 'chưa có dữ kiện',
  notApplicable: 'không áp dụng',
  noRule: 'không có quy tắc chấm',
  none: 'không có',
  due: 'phải có',
};
const show = (value: string) => values[value] ?? value.replace('.', ',');

function lineOf({ round, unit, stage, node, what, stored, computed }: ScoreDifference): string {
  const [field, column] = what.includes(' ') ? what.split(' ') : [node, what];
  const place = [round, unit, stage, ...(field == null ? [] : [`mục ${field}`])].join(' · ');
  const name = words[column ?? what] ?? what;
  return `  ${place}: ${name} đang lưu ${show(stored)}, tính lại ${show(computed)}`;
}

function textOf(found: ScoreVerification): string {
  const { differences, differenceCount, rounds, sheets, scores, results } = found;
  const untold = differenceCount - differences.length;
  const lines = [
    differenceCount === 0
      ? 'Điểm đang lưu đúng bằng điểm tính lại từ dữ kiện.'
      : `Điểm đang lưu KHÁC điểm tính lại: ${differenceCount} chỗ.`,
    ...differences.map(lineOf),
    ...(untold > 0 ? [`  … và ${untold} chỗ nữa`] : []),
    `Đã tính lại ${scores} điểm và ${results} bộ tổng của ${sheets} phiếu trong ${rounds} kỳ chấm.`,
  ];
  return `${lines.join('\n')}\n`;
}
