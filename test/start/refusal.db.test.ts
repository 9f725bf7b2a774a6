import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { start } from './program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Every refusal is one line on the error stream and a non-zero exit. */
async function refusal(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const program = start(dataFolder, env);
  expect(await program.ended, program.said()).toBe(1);
  const [line, ...more] = program.complained().split('\n');
  expect(more, program.complained()).toEqual(['']);
  return line ?? '';
}

test('a port that somebody else has', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const line = await refusal(temporaryFolder(), { PORT: String(port) });
  expect(line).toContain(`cổng ${port} đang có chương trình khác dùng`);
  other.close();
});

test('a port that is none', async () => {
  expect(await refusal(temporaryFolder(), { PORT: '99999' })).toContain('cổng "99999"');
});

test('a data folder that is a file', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(await refusal(join(file, 'chiso'))).toContain('không ghi được vào thư mục');
});

test('a folder of the system that cannot be written', async () => {
  expect(await refusal('/proc/chiso')).toContain('không ghi được vào thư mục /proc/chiso');
});

test('data of a newer PostgreSQL', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '99\n');
  expect(await refusal(folder)).toContain('PostgreSQL 99 tạo, mới hơn bản 18');
});

test('data of an older PostgreSQL', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '12\n');
  expect(await refusal(folder)).toContain('PostgreSQL 12 tạo, cũ hơn bản 18');
});

test('a server of one’s own that does not answer', async () => {
  const url = 'postgres://chiso:secret@127.0.0.1:1/chiso';
  const line = await refusal(temporaryFolder(), { DATABASE_URL: url });
  expect(line).toContain('không kết nối được cơ sở dữ liệu 127.0.0.1:1/chiso');
  expect(line).not.toContain('secret');
});
