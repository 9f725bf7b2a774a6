/** Where the content of files is kept: under its SHA-256, never overwritten, never deleted. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** The first and the last byte of a part, both inclusive, as HTTP counts them. */
export interface BytePart {
  start: number;
  end: number;
}

export interface FileStore {
  /** Keeps a copy of a local file, whose digest the caller has checked; what is there already stays. */
  put(sha256: string, file: { path: string; size: number }): Promise<void>;
  /** The content or a part of it; null where nothing is kept under this digest. */
  open(sha256: string, part?: BytePart): Promise<Readable | null>;
}

/** Two letters of the digest spread the files over 256 folders. */
export const placeOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`;

export async function digestOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

/** Whether what is kept is still what was put there; null where nothing is kept. */
export async function isIntact(store: FileStore, sha256: string): Promise<boolean | null> {
  const content = await store.open(sha256);
  return content === null ? null : (await digestOf(content)) === sha256;
}
