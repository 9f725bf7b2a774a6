/** The private folder of the database's socket. */
import { createHash } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { notWritable } from '../start-failure.ts';
import type { DataFolder } from './data-folder.ts';
import { makeFor } from './init-cluster.ts';

/** A socket's path holds 107 bytes (103 on macOS), its file name 18 of them. */
const longest = 84;

/** Beside the data, or under /tmp where that path is too long for a socket. */
export function socketFolder(data: DataFolder): string {
  const beside = join(data.path, 'run');
  if (Buffer.byteLength(beside) <= longest) return beside;
  const digest = createHash('sha256').update(data.path).digest('hex').slice(0, 16);
  return `/tmp/chiso-${data.account.uid}-${digest}`;
}

/** An empty private folder; only called while no database of ours runs. @throws StartFailure */
export function makeSocketFolder(data: DataFolder): string {
  const folder = socketFolder(data);
  rmSync(folder, { recursive: true, force: true });
  makeFor(data.account, folder);
  // In /tmp somebody else could have made it in between, and would own what we connect to.
  if (lstatSync(folder).uid !== data.account.uid) throw notWritable(folder);
  return folder;
}
