/** Runs in a thread of its own: bytes in, the rows or the refusal out. */
import { parentPort, workerData } from 'node:worker_threads';
import { readScores, type ReadScores } from '#importers/assessment/read-scores.ts';
import { RefusedFile } from '#importers/source/source.ts';

export type ReadingOutcome =
  { outcome: 'read'; scores: ReadScores } | { outcome: 'refused'; message: string };

function read(bytes: Uint8Array): ReadingOutcome {
  try {
    return { outcome: 'read', scores: readScores(bytes) };
  } catch (error) {
    if (error instanceof RefusedFile) return { outcome: 'refused', message: error.message };
    throw error;
  }
}

parentPort?.postMessage(read(workerData as Uint8Array));
