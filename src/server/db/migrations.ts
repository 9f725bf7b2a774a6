/** The migrations of this program: numbered SQL files, forward only. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  /** "0001_agency" */
  name: string;
  sql: string;
  digest: string;
}

export const migrationFolder = join(import.meta.dirname, '..', '..', '..', 'db', 'migrations');

/** In the order they are run. */
export const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z0-9_]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8');
      const digest = createHash('sha256').update(sql).digest('hex');
      return { name: file.slice(0, -'.sql'.length), sql, digest };
    });

/** What every database gets after its migrations. */
export const readRights = (): string =>
  readFileSync(join(migrationFolder, '..', 'rights.sql'), 'utf8');
