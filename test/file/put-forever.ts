/** Puts one file after the other into a store until somebody kills it; says each that is kept. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDiskStore } from '#server/file/disk-store.ts';

const folder = process.argv[2] ?? '';
mkdirSync(folder, { recursive: true });
const path = join(folder, 'given');
const store = openDiskStore(folder);
for (;;) {
  const content = randomBytes(2_000_000);
  writeFileSync(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  await store.put(sha256, { path, size: content.length });
  process.stdout.write(`${sha256}\n`);
}
