/** Where files are kept, where they arrive, and who looks for viruses: set once at the start. */
import { join } from 'node:path';
import { makeFolder, openDiskStore, workFolder } from './disk-store.ts';
import { openS3Store, type S3Settings } from './s3-store.ts';
import { clamd, type Scanner } from './scanner.ts';
import type { FileStore } from './store.ts';

export interface Files {
  store: FileStore;
  /** Uploads not yet whole lie here under their token, on this machine whatever the store. */
  arrivals: string;
  /** Null: nobody looks, and the screen says so. */
  scan: Scanner | null;
}

export interface FileSettings {
  folder: string;
  /** Null: the folder itself is the store. */
  s3: S3Settings | null;
  /** Where clamd listens: "127.0.0.1:3310" or the path of its socket. */
  clamd: string | null;
}

export async function openFiles({ folder, s3, clamd: address }: FileSettings): Promise<Files> {
  const arrivals = join(workFolder(folder), 'arrivals');
  await makeFolder(arrivals);
  return {
    store: s3 === null ? openDiskStore(folder) : openS3Store(s3),
    arrivals,
    scan: address === null ? null : clamd(address),
  };
}

export const arrivalOf = (files: Files, token: string): string => join(files.arrivals, token);
