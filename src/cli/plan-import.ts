/** `plan import FILE --dry-run [--json]`: reads a plan without a database and shows what it says. */
import type { ImportedPlan } from '#domain/plan/plan.ts';
import { readPlan } from '#importers/plan/read-plan.ts';
import { RefusedFile, type Source } from '#importers/source/source.ts';
import { loadFile, refuse } from './load-file.ts';
import { describePlan } from './plan-summary.ts';

export interface PlanImportIo {
  stdout(text: string): void;
  stderr(text: string): void;
  readFile(path: string): Promise<Uint8Array>;
  readSource(bytes: Uint8Array): Promise<Source>;
}

/** 0 read, 1 read with errors, 2 refused; without --dry-run the plan must be written by the server. */
export type PlanImportOutcome = 0 | 1 | 2 | 'needs-database';

const usage =
  'Cách dùng: chiso plan import TỆP --dry-run [--json]   (TỆP: kế hoạch dạng .txt, .docx hoặc .xlsx)';
const flags = ['--dry-run', '--json'];

async function read(bytes: Uint8Array, io: PlanImportIo): Promise<ImportedPlan | string> {
  try {
    return readPlan(await io.readSource(bytes));
  } catch (error) {
    if (error instanceof RefusedFile) return error.message;
    throw error;
  }
}

/** @param args what follows `plan import` on the command line */
export async function runPlanImport(
  args: readonly string[],
  io: PlanImportIo,
): Promise<PlanImportOutcome> {
  const unknown = args.find((arg) => arg.startsWith('-') && !flags.includes(arg));
  const files = args.filter((arg) => !arg.startsWith('-'));
  const [file] = files;
  if (unknown !== undefined) return refuse(io.stderr, `Không có tùy chọn ${unknown}. ${usage}`);
  if (file === undefined || files.length > 1) return refuse(io.stderr, usage);
  if (!args.includes('--dry-run')) return 'needs-database';
  const bytes = await loadFile(file, io.readFile);
  if (typeof bytes === 'string') return refuse(io.stderr, bytes);
  const plan = await read(bytes, io);
  if (typeof plan === 'string') return refuse(io.stderr, `${file}: ${plan}`);
  io.stdout(args.includes('--json') ? `${JSON.stringify(plan, null, 2)}\n` : describePlan(plan));
  return plan.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
