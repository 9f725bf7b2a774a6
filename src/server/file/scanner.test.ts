import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { eicar, startFakeClamd, type Behaviour, type FakeClamd } from '#test/file/fake-clamd.ts';
import { temporaryFolder } from '#test/temporary-folder.ts';
import { clamd } from './scanner.ts';

const running: FakeClamd[] = [];
afterEach(async () => {
  for (const fake of running.splice(0)) await fake.stop();
});

async function start(behaviour?: Behaviour, where?: string): Promise<FakeClamd> {
  const fake = await startFakeClamd(behaviour, where);
  running.push(fake);
  return fake;
}

const content = (bytes: Uint8Array) => Readable.from([bytes]);

describe('a scanner', () => {
  test('is sent the content whole and says it is clean', async () => {
    const fake = await start();
    const bytes = randomBytes(1_000_000);
    const pieces = Readable.from([bytes.subarray(0, 10), Buffer.alloc(0), bytes.subarray(10)]);
    expect(await clamd(fake.address)(pieces)).toEqual({ scan: 'clean' });
    expect(fake.streams.map((stream) => stream.equals(bytes))).toEqual([true]);
  });

  test('names the virus that it finds', async () => {
    const { address } = await start();
    const verdict = await clamd(address)(content(Buffer.from(`một ${eicar}`)));
    expect(verdict).toEqual({ scan: 'infected', found: 'Eicar-Test-Signature' });
  });

  test('may listen on a socket of the machine', async () => {
    const { address } = await start({}, join(temporaryFolder(), 'clamd.sock'));
    expect(await clamd(address)(content(Buffer.from(eicar)))).toMatchObject({ scan: 'infected' });
  });
});

describe('nothing is claimed', () => {
  const nobody = { scan: 'unscanned' };

  test('when no scanner answers', async () => {
    expect(await clamd('127.0.0.1:1')(content(randomBytes(10)))).toEqual(nobody);
    expect(await clamd('/nowhere/clamd.sock')(content(randomBytes(10)))).toEqual(nobody);
  });

  test('when the content is larger than it takes', async () => {
    const { address } = await start({ most: 1000 });
    const large = Readable.from(Array.from({ length: 200 }, () => randomBytes(100_000)));
    expect(await clamd(address)(large)).toEqual(nobody);
  });

  test.each([
    '',
    'stream: x ERROR\0',
    'UNKNOWN COMMAND\0',
    'stream: OK but not quite\0',
    'stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0',
  ])('when it answers %j', async (answer) => {
    const { address } = await start({ answer: () => answer });
    expect(await clamd(address)(content(randomBytes(10)))).toEqual(nobody);
  });

  test('when it falls silent', async () => {
    const { address } = await start({ isSilent: true });
    expect(await clamd(address, 50)(content(randomBytes(10)))).toEqual(nobody);
  });

  test('when the content breaks off', async () => {
    const { address } = await start();
    const broken = Readable.from(
      (async function* () {
        yield randomBytes(10);
        throw new Error('disk');
      })(),
    );
    expect(await clamd(address)(broken)).toEqual(nobody);
  });
});
