/** The row types, read from a database that has just been migrated. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../test/database/server.ts';

/** As src/server/db/column-types.ts reads them; what is written is as narrow as what is read. */
const types = {
  bytea: 'Uint8Array',
  date: 'string',
  int8: 'number',
  json: 'unknown',
  jsonb: 'unknown',
  numeric: 'string',
  timestamptz: 'Date',
};

export async function printSchema(): Promise<string> {
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), 'chiso-gen-'));
  const file = join(folder, 'schema.ts');
  try {
    generate(urlOf(server.template), file);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
    await server.stop();
  }
}

function generate(url: string, file: string): void {
  const cli = join(import.meta.dirname, '..', '..', 'node_modules', 'kysely-codegen', 'dist');
  const bin = join(cli, 'cli', 'bin.js');
  const options = ['--dialect', 'postgres', '--url', url, '--out-file', file];
  const mapping = ['--type-mapping', JSON.stringify(types), '--exclude-pattern', 'migration'];
  execFileSync(process.execPath, [bin, ...options, ...mapping], { stdio: ['ignore', 'ignore', 2] });
}

type Address = Awaited<ReturnType<typeof startServer>>['template'];

const urlOf = (address: Address): string =>
  'url' in address
    ? address.url
    : `postgres://${address.user}@localhost/${address.database}?host=${address.socketFolder}`;
