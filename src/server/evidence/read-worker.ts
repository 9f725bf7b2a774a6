/** Runs in a thread of its own: bytes in, what the head of the paper says out; null where it has no text. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FileKind } from '#domain/file/kind.ts';
import { readIdentity, type Identity } from '#importers/document/identity.ts';
import { readPaperWords } from '#importers/document/paper-words.ts';

export interface Given {
  kind: FileKind;
  bytes: Uint8Array;
}

async function read({ kind, bytes }: Given): Promise<Identity | null> {
  try {
    const words = await readPaperWords(kind, bytes);
    return words.length === 0 ? null : readIdentity(words);
  } catch {
    // Whatever is wrong with the file, there is nothing to propose.
    return null;
  }
}

parentPort?.postMessage(await read(workerData as Given));
