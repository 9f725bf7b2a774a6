/** `plan import FILE`: a dry run offline, or the import itself into the installation's database. */
import { readSource } from '#importers/source/read-source.ts';
import { readBounded } from './read-bounded.ts';
import { runPlanImport } from './plan-import.ts';

export async function runPlanImportCommand(args: string[]): Promise<number> {
  if (!args.includes('--dry-run')) {
    const { writePlan } = await import('./plan-write.ts');
    return writePlan(args, readBounded);
  }
  const outcome = await runPlanImport(args, {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: readBounded,
    readSource,
  });
  return outcome === 'needs-database' ? 2 : outcome;
}
