/** A workbook that a person sends back, read beside the server's own thread, within time and memory. */
import { createHash } from 'node:crypto';
import { Problem } from '#contract/problem.ts';
import type { ReadScores } from '#importers/assessment/read-scores.ts';
import { runApart } from '../../file/actions.ts';
import type { ReadingOutcome } from './read-worker.ts';

export interface ReadFile extends ReadScores {
  sha256: string;
}

/** Far above what a whole round needs; a file made to be slow ends here. */
const bounds = { milliseconds: 20_000, megabytes: 768 };

/** @throws Problem file-refused with the reader's own words */
export async function readScoreFile(bytes: Uint8Array): Promise<ReadFile> {
  const script = new URL('./read-worker.ts', import.meta.url);
  const reading = await runApart<ReadingOutcome>(script, bytes, bounds);
  if (reading === 'tooMuch')
    throw new Problem('file-refused', {
      detail: 'Tệp đòi quá nhiều thời gian hoặc bộ nhớ để đọc. Hãy nhập từng nhóm xếp hạng.',
    });
  if (reading.outcome === 'refused') throw new Problem('file-refused', { detail: reading.message });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...reading.scores, sha256 };
}
