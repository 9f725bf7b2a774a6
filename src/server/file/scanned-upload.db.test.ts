/** Uploads that a scanner looks at: a stand-in everywhere, and a real clamd where this machine has one. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { paperPdf, reportLines } from '#test/signature/paper-pdf.ts';
import { clamdProgram, startClamd } from '#test/file/clamd.ts';
import { eicar, startFakeClamd } from '#test/file/fake-clamd.ts';
import { openOffice, sendFile, type Office } from '#test/file/office.ts';
import { temporaryFolder } from '#test/temporary-folder.ts';
import { clamd } from './scanner.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterEach(() => {
  office.files.scan = null;
});
afterAll(() => office.close());

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
let count = 0;
/** A text that no other test has. */
const paper = () => Buffer.from(`Báo cáo số ${++count}\n`);

interface Running {
  address: string;
  stop(): Promise<void>;
}

function scans(start: () => Promise<Running>): void {
  let scanner: Running;
  beforeAll(async () => {
    scanner = await start();
  });
  afterAll(() => scanner.stop());

  test('the EICAR file is refused and not kept', async () => {
    office.files.scan = clamd(scanner.address);
    const content = Buffer.from(eicar);
    await expect(sendFile(office.own, 'Công văn.txt', content)).rejects.toMatchObject({
      code: 'virus-found',
      message: expect.stringMatching(/eicar/i) as string,
    });
    expect(await office.files.store.open(digest(content))).toBeNull();
  });

  test('a clean file says when it was scanned', async () => {
    office.files.scan = clamd(scanner.address);
    const { file } = await sendFile(office.own, 'sạch.txt', paper());
    expect(file).toMatchObject({ scan: 'clean', scannedAt: expect.any(String) as string });
  });

  test('a file kept before is clean once it comes again and is scanned', async () => {
    const content = paper();
    const before = await sendFile(office.own, 'trước.txt', content);
    expect(before.file?.scan).toBe('unscanned');
    office.files.scan = clamd(scanner.address);
    const after = await sendFile(office.own, 'sau.txt', content);
    expect(after.file).toMatchObject({ id: before.file?.id, scan: 'clean' });
  });
}

describe('a stand-in for clamd', () => scans(startFakeClamd));

const missing = 'no clamd on this machine (Debian: clamav-daemon)';

if (clamdProgram === null)
  test(`${missing}: where none listens a file is kept, and said not to be scanned`, async () => {
    office.files.scan = clamd(join(temporaryFolder(), 'clamd.sock'));
    const { state, file } = await sendFile(office.own, 'chưa quét.txt', paper());
    expect({ state, scan: file?.scan, scannedAt: file?.scannedAt }).toEqual({
      state: 'kept',
      scan: 'unscanned',
      scannedAt: null,
    });
  });
else {
  const program = clamdProgram;
  describe('a real clamd', () => {
    scans(() => startClamd(program));

    test.each([
      ['streams', 'StreamMaxLength 1M'],
      ['files', 'MaxFileSize 1M'],
      ['scans', 'MaxScanSize 1M'],
    ])('that bounds its %s calls nothing clean that it has not looked at', async (_, bound) => {
      const { address, stop } = await startClamd(program, [bound, 'AlertExceedsMax yes']);
      try {
        office.files.scan = clamd(address);
        const lines = reportLines(`${++count}/BC-SNV`, ['30', '6', '2020']);
        const large = await sendFile(office.own, 'Bản quét.pdf', paperPdf(lines, 3_000_000));
        expect(large.file?.scan).toBe('unscanned');
        expect((await sendFile(office.own, 'nhỏ.txt', paper())).file?.scan).toBe('clean');
      } finally {
        await stop();
      }
    });
  });
}
