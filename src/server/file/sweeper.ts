/** Tidies up behind uploads: those nobody goes on with expire, and bytes of ended ones leave the disk. */
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import type { DB } from '../db/schema.ts';
import type { Files } from './files.ts';

export interface Sweeper {
  stop(): Promise<void>;
}

/** Milliseconds between two rounds. */
const pause = 60_000;
/** Days after which an upload is given up, counted from its last piece. */
const patience = 7;
/** Milliseconds after which a copy that never got its name was left by a crash. */
const copyAge = 24 * 3_600_000;

export function startSweeper(
  db: Kysely<DB>,
  files: Files,
  onError: (error: unknown) => void,
): Sweeper {
  let running = Promise.resolve();
  const round = () => {
    running = running.then(() => sweep(db, files)).catch(onError);
  };
  round();
  const timer = setInterval(round, pause).unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

/** One round. */
export async function sweep(db: Kysely<DB>, files: Files): Promise<void> {
  await db
    .updateTable('upload')
    .set({ state: 'expired' })
    .where('state', '=', 'open')
    .where('touched_at', '<', sql<Date>`now() - make_interval(days => ${patience})`)
    .execute();
  // The folder is read first: an upload that begins meanwhile is not in this list.
  const lying = await readdir(files.arrivals);
  const open = await db.selectFrom('upload').select('token').where('state', '=', 'open').execute();
  const kept = new Set(open.map(({ token }) => token));
  for (const token of lying) if (!kept.has(token)) await rm(join(files.arrivals, token));
  await removeLeftCopies(dirname(files.arrivals));
}

async function removeLeftCopies(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(folder, entry.name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > copyAge) await rm(path, { force: true });
  }
}
