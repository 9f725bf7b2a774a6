/** `plan import FILE` without --dry-run: writes the plan, showing first what a corrected one changes. */
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kysely } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { PlanDifference } from '#domain/plan/difference.ts';
import { recordEvent } from '#server/audit/actions.ts';
import type { DB } from '#server/db/schema.ts';
import { StartFailure } from '#server/db/start-failure.ts';
import { todayOf } from '#server/http/today.ts';
import { importPlan, previewPlan, readPlanFile } from '#server/plan/actions.ts';
import { withDatabase } from './with-database.ts';

const usage = `Cách dùng: chiso plan import TỆP [--accept] [--data THƯ_MỤC]
          chiso plan import TỆP --dry-run [--json]

  --accept         ghi cả khi kế hoạch cùng số đã có và tệp này khác; không có thì chỉ in khác biệt
  --data THƯ_MỤC   nơi để dữ liệu (hoặc CHISO_DATA); DATABASE_URL thì thay cho cả hai
  --dry-run        chạy thử: không cần cơ sở dữ liệu, không ghi gì
`;

/** 0 written or nothing to change, 1 not written, 2 refused or not understood. */
export async function writePlan(
  args: string[],
  read: (path: string) => Promise<Uint8Array>,
): Promise<number> {
  const asked = parse(args);
  if (asked === null) return say('stderr', usage, 2);
  try {
    const content = await read(asked.file);
    return await withDatabase(asked, (db) => write(db, asked.file, content, asked.isAccepted));
  } catch (error) {
    const line = lineOf(error);
    if (line === null) throw error;
    return say('stderr', `${asked.file}: ${line}\n`, 2);
  }
}

async function write(
  db: Kysely<DB>,
  path: string,
  content: Uint8Array,
  isAccepted: boolean,
): Promise<number> {
  const { plan, standing, differences } = await previewPlan(db, content);
  const errors = plan.findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) {
    const list = errors.map((finding) => `- ${finding.message}`).join('\n');
    return say('stderr', `Chưa ghi gì: kế hoạch còn ${errors.length} lỗi.\n${list}\n`, 1);
  }
  const isChanged = standing !== null && !standing.sameFile;
  if (isChanged) say('stdout', `${differences.map(lineOfDifference).join('\n')}\n`, 0);
  if (isChanged && !isAccepted) {
    return say('stderr', 'Chưa ghi gì: thêm --accept để ghi các khác biệt trên.\n', 1);
  }
  const outcome = await commit(db, path, content, standing?.version);
  const words = {
    created: 'Đã ghi kế hoạch mới.',
    updated: 'Đã ghi các khác biệt.',
    unchanged: 'Tệp này đã nhập rồi; không có gì thay đổi.',
  };
  return say('stdout', `${words[outcome]}\n`, 0);
}

async function commit(
  db: Kysely<DB>,
  path: string,
  content: Uint8Array,
  seenVersion: number | undefined,
) {
  const day = await todayOf(db)();
  const file = await readPlanFile(content);
  const origin = {
    address: 'local',
    agent: `chiso plan import (${userInfo().username})`,
    requestId: 'command',
  };
  const { outcome } = await db.transaction().execute((trx) =>
    importPlan(
      {
        db: trx,
        day,
        personId: null,
        record: (event) => recordEvent(trx, { person: null, origin }, event),
      },
      file,
      { fileName: basename(path), content, seenVersion },
    ),
  );
  return outcome;
}

const parts: Record<PlanDifference['part'], string> = {
  document: 'Văn bản',
  target: 'Chỉ tiêu',
  task: 'Nhiệm vụ',
  node: 'Tiêu chí',
  total: 'Tổng',
};

function lineOfDifference({ part, change, key, field, before, after }: PlanDifference): string {
  const what = [parts[part], key, field].filter((word) => word !== '' && word !== null).join(' ');
  switch (change) {
    case 'added':
      return `+ ${what}: ${after ?? ''}`;
    case 'removed':
      return `- ${what}: ${before ?? ''}`;
    case 'changed':
      return `~ ${what}: ${before ?? '(trống)'} → ${after ?? '(trống)'}`;
  }
}

function say(stream: 'stdout' | 'stderr', text: string, code: number): number {
  process[stream].write(text);
  return code;
}

/** One line for what a person can mend; null for what is our own fault. */
function lineOf(error: unknown): string | null {
  if (error instanceof Problem || error instanceof StartFailure) return error.message;
  const isOurWords = error instanceof Error && error.name === 'RefusedFile';
  if (isOurWords) return error.message;
  const isSystem = error instanceof Error && 'code' in error && 'path' in error;
  return isSystem ? `không đọc được tệp (${String(error.code)})` : null;
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { accept: { type: 'boolean' }, data: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return null;
    return {
      file,
      isAccepted: values.accept === true,
      databaseUrl: process.env['DATABASE_URL'] || null,
      dataFolder: values.data ?? (process.env['CHISO_DATA'] || undefined),
    };
  } catch {
    return null;
  }
}
