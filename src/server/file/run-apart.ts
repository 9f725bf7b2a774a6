/** Work on what a stranger sent, in a thread of its own with bounds of time and memory. */
import { Worker } from 'node:worker_threads';

interface Bounds {
  milliseconds: number;
  megabytes: number;
}

/** @returns what the script posts; "tooMuch" when it goes beyond its bounds */
export function runApart<T>(script: URL, data: unknown, bounds: Bounds): Promise<T | 'tooMuch'> {
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
  });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      resolve('tooMuch');
      void worker.terminate();
    }, bounds.milliseconds);
    worker.once('message', (outcome: T) => resolve(outcome));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('tooMuch') : reject(error),
    );
    worker.once('exit', () => {
      clearTimeout(limit);
      reject(new Error('the thread ended without an answer'));
    });
  });
}
