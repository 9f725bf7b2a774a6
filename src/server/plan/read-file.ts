/** A file sent by a person, read as a plan beside the server's own thread, within time and memory. */
import { createHash } from 'node:crypto';
import { Problem } from '#contract/problem.ts';
import type { ImportedPlan } from '#domain/plan/plan.ts';
import type { Source } from '#importers/source/source.ts';
import { runApart } from '../file/actions.ts';
import type { ReadingOutcome } from './read-worker.ts';

export interface ReadFile {
  sha256: string;
  source: Pick<Source, 'format' | 'lines'>;
  plan: ImportedPlan;
}

/** Far above what the largest readable file needs; a file made to be slow ends here. */
const bounds = { milliseconds: 20_000, megabytes: 512 };

/** @throws Problem file-refused with the reader's own words. */
export async function readPlanFile(bytes: Uint8Array): Promise<ReadFile> {
  const reading = await readApart(bytes);
  if (reading.outcome === 'refused') throw new Problem('file-refused', { detail: reading.message });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, source: reading.source, plan: reading.plan };
}

async function readApart(bytes: Uint8Array): Promise<ReadingOutcome> {
  const script = new URL('./read-worker.ts', import.meta.url);
  const outcome = await runApart<ReadingOutcome>(script, bytes, bounds);
  if (outcome !== 'tooMuch') return outcome;
  throw new Problem('file-refused', {
    detail: 'Tệp đòi quá nhiều thời gian hoặc bộ nhớ để đọc. Hãy chỉ giữ các bảng của kế hoạch.',
  });
}
