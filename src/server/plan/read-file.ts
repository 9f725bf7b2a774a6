/** A file sent by a person, read as a plan beside the server's own thread, within time and memory. */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { Problem } from '#contract/problem.ts';
import type { ImportedPlan } from '#domain/plan/plan.ts';
import type { Source } from '#importers/source/source.ts';
import type { ReadingOutcome } from './read-worker.ts';

export interface ReadFile {
  sha256: string;
  source: Pick<Source, 'format' | 'lines'>;
  plan: ImportedPlan;
}

/** Far above what the largest readable file needs; a file made to be slow ends here. */
const longestReading = 20_000;
const mostMemory = { maxOldGenerationSizeMb: 512 };

/** @throws Problem file-refused with the reader's own words. */
export async function readPlanFile(bytes: Uint8Array): Promise<ReadFile> {
  const reading = await readApart(bytes);
  if (reading.outcome === 'refused') throw new Problem('file-refused', { detail: reading.message });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, source: reading.source, plan: reading.plan };
}

function readApart(bytes: Uint8Array): Promise<ReadingOutcome> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: mostMemory,
  });
  const tooMuch = () =>
    new Problem('file-refused', {
      detail: 'Tệp đòi quá nhiều thời gian hoặc bộ nhớ để đọc. Hãy chỉ giữ các bảng của kế hoạch.',
    });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      reject(tooMuch());
      void worker.terminate();
    }, longestReading);
    worker.once('message', (outcome: ReadingOutcome) => resolve(outcome));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    );
    worker.once('exit', () => {
      clearTimeout(limit);
      reject(new Error('the reading thread ended without an answer'));
    });
  });
}
