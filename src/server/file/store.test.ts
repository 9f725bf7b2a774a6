import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startS3, type S3Server } from '#test/file/s3-server.ts';
import { temporaryFolder } from '#test/temporary-folder.ts';
import { openDiskStore } from './disk-store.ts';
import { openS3Store } from './s3-store.ts';
import { isIntact, placeOf, type BytePart, type FileStore } from './store.ts';

const folder = temporaryFolder();
const onDisk = join(folder, 'disk');
const inBucket = join(folder, 'bucket');
let service: S3Server;
beforeAll(async () => {
  service = await startS3(inBucket);
});
afterAll(() => service.stop());

const stores: [string, () => FileStore, where: string][] = [
  ['on a disk', () => openDiskStore(onDisk), onDisk],
  ['in a bucket', () => openS3Store(service.settings), join(inBucket, 'chiso')],
];

function localFile(content: Uint8Array) {
  const path = join(folder, randomBytes(8).toString('hex'));
  writeFileSync(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { sha256, path, size: content.length };
}

async function contentOf(store: FileStore, sha256: string, part?: BytePart): Promise<Buffer> {
  const content = await store.open(sha256, part);
  if (content === null) throw new Error('nothing is kept');
  return buffer(content);
}

/** Every file below a folder. */
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(path, name)).isFile(),
  );

describe.each(stores)('a store %s', (_, open, where) => {
  test('gives back what was put, and any part of it', async () => {
    const store = open();
    const content = randomBytes(3_000_000);
    const file = localFile(content);
    await store.put(file.sha256, file);
    expect((await contentOf(store, file.sha256)).equals(content)).toBe(true);
    const part = await contentOf(store, file.sha256, { start: 1000, end: 1999 });
    expect(part.equals(content.subarray(1000, 2000))).toBe(true);
    const last = { start: content.length - 1, end: content.length - 1 };
    expect((await contentOf(store, file.sha256, last)).equals(content.subarray(-1))).toBe(true);
    expect(await isIntact(store, file.sha256)).toBe(true);
  });

  test('says when it has nothing under a digest', async () => {
    const { sha256 } = localFile(randomBytes(10));
    expect(await open().open(sha256)).toBeNull();
    expect(await isIntact(open(), sha256)).toBeNull();
  });

  test('keeps one copy of what is put twice, even at once', async () => {
    const store = open();
    const file = localFile(randomBytes(100_000));
    await Promise.all([store.put(file.sha256, file), store.put(file.sha256, file)]);
    await store.put(file.sha256, file);
    expect(await isIntact(store, file.sha256)).toBe(true);
    const named = filesIn(where).filter((name) => name.includes(file.sha256));
    expect(named.filter((name) => !/_\$?(metadata|md5)|\.json$|\.md5$/.test(name))).toHaveLength(1);
  });

  test('refuses other content under a digest that it has', async () => {
    const store = open();
    const file = localFile(Buffer.from('bản đầu'));
    await store.put(file.sha256, file);
    const other = localFile(Buffer.from('một bản khác'));
    await expect(store.put(file.sha256, other)).rejects.toThrow(/instead of/);
    expect((await contentOf(store, file.sha256)).toString()).toBe('bản đầu');
  });

  test('notices a changed byte when it is asked', async () => {
    const store = open();
    const content = randomBytes(50_000);
    const file = localFile(content);
    await store.put(file.sha256, file);
    const named = filesIn(where).find(
      (name) => name.includes(file.sha256) && statSync(join(where, name)).size === content.length,
    );
    const place = join(where, named ?? '');
    chmodSync(place, 0o600);
    content[25_000] = (content[25_000] ?? 0) ^ 1;
    writeFileSync(place, content);
    expect(await isIntact(store, file.sha256)).toBe(false);
  });
});

test('a file on the disk may be read by its owner alone and run by nobody', async () => {
  const file = localFile(randomBytes(10));
  await openDiskStore(onDisk).put(file.sha256, file);
  expect(statSync(join(onDisk, placeOf(file.sha256))).mode & 0o777).toBe(0o400);
});

test('an unknown key of the service is our own fault, a service that is down is said so', async () => {
  const { sha256 } = localFile(randomBytes(10));
  const unknown = openS3Store({ ...service.settings, accessKeyId: 'SAI' });
  await expect(unknown.open(sha256)).rejects.toThrow(/answered 403/);
  const down = openS3Store({ ...service.settings, endpoint: 'http://127.0.0.1:1' });
  await expect(down.open(sha256)).rejects.toMatchObject({ code: 'not-ready' });
});

test('a file is there whole or not at all, whenever the program is killed', async () => {
  const killed = join(folder, 'killed');
  const script = join(import.meta.dirname, '../../../test/file/put-forever.ts');
  const child = spawn(process.execPath, [script, killed], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let count = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    count += chunk.toString().split('\n').length - 1;
    if (count >= 20) child.kill('SIGKILL');
  });
  await ended;
  const named = filesIn(killed).filter((name) => /^[0-9a-f]{2}\//.test(name));
  expect(named.length).toBeGreaterThanOrEqual(20);
  for (const name of named) {
    const content = readFileSync(join(killed, name));
    expect(createHash('sha256').update(content).digest('hex')).toBe(name.slice(3));
  }
});
