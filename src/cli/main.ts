/** chiso: one program, one command a file. */
import { enableCompileCache } from 'node:module';
import { StartFailure } from '#server/db/start-failure.ts';

/** Answers with the exit code: 0 done, 1 failed, 2 not understood. */
type Command = (args: string[]) => Promise<number>;

/** Loaded only when asked for: a dry run waits for no server. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).runStart,
  'plan import': async () => (await import('./plan-import-command.ts')).runPlanImportCommand,
  score: async () => (await import('./score-command.ts')).runScoreCommand,
  'score verify': async () => (await import('./score-verify.ts')).runScoreVerify,
  'audit verify': async () => (await import('./audit-verify.ts')).runAuditVerify,
};

const usage = `Cách dùng: npm run -s chiso -- LỆNH [tham số]

  start         chạy hệ thống (như npm start); xem thêm: start --help
  plan import   nhập một kế hoạch; chạy thử: plan import TỆP --dry-run [--json]
  score         chấm một đơn vị từ dữ kiện: score --rubric TỆP --facts TỆP [--json]; xem thêm: score --help
  score verify  tính lại mọi điểm đang lưu, báo chỗ khác: score verify [--year NĂM] [--json]
  audit verify  kiểm tra nhật ký có bị sửa, xóa, đổi chỗ không; xem thêm: audit verify --help
`;

export async function main(args: string[]): Promise<number> {
  enableCompileCache();
  // A reader that stops reading (head, a closed terminal) is no error of ours.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const [command, rest] = find(args);
  if (command === undefined) return misunderstood(args);
  try {
    return await (
      await command()
    )(rest);
  } catch (error) {
    process.stderr.write(`chiso: ${lineOf(error)}\n`);
    return 1;
  }
}

/** "plan import FILE" is the command "plan import"; the longer name wins. */
function find(args: string[]) {
  for (const words of [2, 1]) {
    const command = commands[args.slice(0, words).join(' ')];
    if (command !== undefined) return [command, args.slice(words)] as const;
  }
  return [undefined, args] as const;
}

function misunderstood(args: string[]): number {
  if (args.length === 0 || args[0] === '--help' || args[0] === '-h') {
    process.stdout.write(usage);
    return args.length === 0 ? 2 : 0;
  }
  process.stderr.write(`chiso: không có lệnh "${args.join(' ')}".\n${usage}`);
  return 2;
}

/** What a person can act on is one line; the rest is ours to mend and keeps its stack. */
function lineOf(error: unknown): string {
  if (error instanceof StartFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
