/** The store on a disk of one's own. A file appears under its name whole or not at all. */
import { randomUUID } from 'node:crypto';
import { constants, copyFile, mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeOf, type FileStore } from './store.ts';

export function openDiskStore(folder: string): FileStore {
  const work = workFolder(folder);
  return {
    async put(sha256, { path, size }) {
      const place = join(folder, placeOf(sha256));
      const kept = await sizeOf(place);
      if (kept === size) return;
      if (kept !== null) throw new Error(`${place} is damaged: ${kept} bytes instead of ${size}`);
      await makeFolder(work);
      await makeFolder(dirname(place));
      const fresh = join(work, randomUUID());
      await copyFile(path, fresh, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      await makeReadOnly(fresh);
      await rename(fresh, place);
      for (const changed of [dirname(place), folder]) await sync(changed);
    },
    async open(sha256, part) {
      const place = join(folder, placeOf(sha256));
      if ((await sizeOf(place)) === null) return null;
      const file = await open(place, 'r');
      return file.createReadStream(part);
    },
  };
}

/** What is on its way: uploads not yet whole, copies not yet named. */
export const workFolder = (folder: string): string => join(folder, 'work');

export const makeFolder = (path: string) => mkdir(path, { recursive: true, mode: 0o700 });

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return found?.size ?? null;
}

/** Nobody changes it by mistake, nobody runs it; and it is on the disk before it gets its name. */
async function makeReadOnly(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o400);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A folder's list of names is written to the disk like a file. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
