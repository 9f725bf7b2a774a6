/** Runs in a thread of its own: bytes in, the reading or the refusal out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportedPlan } from '#domain/plan/plan.ts';
import { readPlan } from '#importers/plan/read-plan.ts';
import { readSource } from '#importers/source/read-source.ts';
import { RefusedFile, type Source } from '#importers/source/source.ts';

export type ReadingOutcome =
  | { outcome: 'read'; source: Pick<Source, 'format' | 'lines'>; plan: ImportedPlan }
  | { outcome: 'refused'; message: string };

async function read(bytes: Uint8Array): Promise<ReadingOutcome> {
  try {
    const source = await readSource(bytes);
    const plan = readPlan(source);
    return { outcome: 'read', source: { format: source.format, lines: source.lines }, plan };
  } catch (error) {
    if (error instanceof RefusedFile) return { outcome: 'refused', message: error.message };
    throw error;
  }
}

parentPort?.postMessage(await read(workerData as Uint8Array));
