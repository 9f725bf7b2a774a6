/** `audit verify`: whether the trail is as it was written. Exit code 0 intact, 1 not, 2 could not be asked. */
import { parseArgs } from 'node:util';
import { describeFault } from '#domain/audit/fault.ts';
import { verifyTrail, type Verification } from '#server/audit/actions.ts';
import { StartFailure } from '#server/db/start-failure.ts';
import { type DatabaseChoice, databaseChoice, withDatabase } from './with-database.ts';

const usage = `Cách dùng: chiso audit verify [--json] [--expect MÃ_BĂM] [--data THƯ_MỤC]

  --expect MÃ_BĂM  mã băm của niêm phong đã cất giữ bên ngoài; niêm phong ấy phải còn trong chuỗi
  --json           in kết quả dạng JSON
  --data THƯ_MỤC   nơi để dữ liệu (hoặc CHISO_DATA); DATABASE_URL thì thay cho cả hai
`;

export async function runAuditVerify(args: string[]): Promise<number> {
  const options = parse(args);
  if (options === null || options.help === true) {
    process[options === null ? 'stderr' : 'stdout'].write(usage);
    return options === null ? 2 : 0;
  }
  const found = await verify(databaseChoice(options.data), options.expect);
  if (found === null) return 2;
  process.stdout.write(options.json === true ? jsonOf(found) : textOf(found));
  return found.isIntact ? 0 : 1;
}

/** Null when no database answers: that is no verdict on the trail. */
async function verify(choice: DatabaseChoice, expect: string | undefined) {
  try {
    return await withDatabase(choice, (db) => verifyTrail(db, { expect }));
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
      json: { type: 'boolean' },
      expect: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { values } = parseArgs({ args, options, allowPositionals: false });
    const isHash = values.expect === undefined || /^[0-9a-f]{64}$/i.test(values.expect);
    return isHash ? values : null;
  } catch {
    return null;
  }
}

function jsonOf(found: Verification): string {
  const faults = found.faults.map((fault) => ({ ...fault, message: describeFault(fault) }));
  return `${JSON.stringify({ ...found, faults }, null, 2)}\n`;
}

function textOf(found: Verification): string {
  const { head, faults, faultCount } = found;
  const untold = faultCount - faults.length;
  const lines = [
    found.isIntact
      ? 'Nhật ký nguyên vẹn.'
      : `Nhật ký KHÔNG nguyên vẹn: ${String(faultCount)} chỗ sai.`,
    ...faults.map((fault) => `  ${describeFault(fault)}`),
    ...(untold > 0 ? [`  … và ${String(untold)} chỗ sai nữa`] : []),
    `Đã đọc ${String(found.events)} sự kiện trong ${String(found.seals)} niêm phong.`,
    ...(found.unsealed > 0
      ? [`${String(found.unsealed)} sự kiện mới chưa niêm phong nên chưa kiểm tra được.`]
      : []),
    ...(head === null ? [] : [`Niêm phong cuối: số ${String(head.number)}, lúc ${head.sealedAt}`]),
    ...(head === null ? [] : [`Mã băm nên cất giữ bên ngoài: ${head.hash}`]),
  ];
  return `${lines.join('\n')}\n`;
}
