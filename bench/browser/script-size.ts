/** Kilobytes (of 1,000 bytes) of the built scripts, gzipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

const sizeOf = (webFolder: string, files: ReadonlySet<string>): number =>
  [...files]
    .map((file) => gzipSync(readFileSync(join(webFolder, file))).length)
    .reduce((all, size) => all + size, 0) / 1000;

/** The files loaded from these addresses. */
export const scriptSize = (webFolder: string, urls: readonly string[]): number =>
  sizeOf(webFolder, new Set(urls.map((url) => new URL(url).pathname)));

/** The entry with all it imports before anything is drawn, by the builder's own list. */
export function entrySize(webFolder: string): number {
  const list = readFileSync(join(webFolder, '.vite', 'manifest.json'), 'utf8');
  const manifest = JSON.parse(list) as Record<string, Chunk>;
  const files = new Set<string>();
  const follow = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) follow(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry === true) follow(chunk);
  return sizeOf(webFolder, files);
}
