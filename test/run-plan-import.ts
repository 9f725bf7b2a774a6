/** `plan import` run in process, with what it printed. */
import { readFile } from 'node:fs/promises';
import { runPlanImport } from '#cli/plan-import.ts';
import { readText } from '#importers/source/text.ts';

export const planImport = (...args: string[]) => planImportReading((path) => readFile(path), args);

/** The same with a way of one's own to read the file. */
export async function planImportReading(
  read: (path: string) => Promise<Uint8Array>,
  args: string[],
) {
  let out = '';
  let err = '';
  const outcome = await runPlanImport(args, {
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
    readFile: read,
    readSource: (bytes) => Promise.resolve(readText(new TextDecoder().decode(bytes))),
  });
  return { outcome, out, err };
}
