/** `plan import FILE`: a dry run offline, or the import itself into the installation's database. */
import { readFile, stat } from 'node:fs/promises';
import { limits } from '#importers/source/limits.ts';
import { readSource } from '#importers/source/read-source.ts';
import { refused } from '#importers/source/refusals.ts';
import { runPlanImport } from './plan-import.ts';

/** A file above the limit is refused by its size alone, before a byte of it is read. */
async function readBounded(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) throw refused('largeFile');
  return readFile(path);
}

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
