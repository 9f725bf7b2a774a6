import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { issue, type Holder } from '#test/signature/authority.ts';
import { paperPdf, reportLines } from '#test/signature/paper-pdf.ts';
import { signPdf } from '#test/signature/sign-pdf.ts';
import { fromBytes } from '../byte-source.ts';
import { readRoot } from './certificate.ts';
import { examineSignatures } from './read-signatures.ts';

const at = '2020-06-11T03:00:00Z';
const now = new Date('2026-01-01T00:00:00Z');
const paper = paperPdf(reportLines('12/BC-SNV', ['30', '6', '2020']));

let root: Holder;
let stranger: Holder;
let middle: Holder;
let leader: Holder;
let office: Holder;
let signed: Buffer;
beforeAll(async () => {
  root = await issue({ name: 'Gốc minh hoạ', isAuthority: true });
  stranger = await issue({ name: 'Gốc khác', isAuthority: true });
  middle = await issue({ name: 'Trung gian minh hoạ', isAuthority: true }, root);
  leader = await issue({ name: 'Lãnh đạo (minh hoạ)' }, middle);
  office = await issue({ name: 'Sở Minh hoạ' }, root);
  signed = await signPdf(paper, leader, at, [middle.certificate]);
});

const examine = (bytes: Uint8Array, roots = [root]) =>
  examineSignatures(
    fromBytes(bytes),
    roots.map(({ certificate }) => certificate),
    now,
  );

/** A copy with one byte changed. */
function changed(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
}

test('an unsigned paper says so', async () =>
  expect(await examine(paper)).toEqual({ state: 'unsigned', signatures: [] }));

test('a signed paper is valid through the root that was loaded, by whom and when', async () =>
  expect(await examine(signed)).toMatchObject({
    state: 'valid',
    signatures: [{ signer: 'Lãnh đạo (minh hoạ)', signedAt: new Date(at).toISOString() }],
  }));

test('without its root, or with another one, who signed cannot be checked', async () => {
  expect(await examine(signed, [])).toMatchObject({ state: 'unknown' });
  const other = await examine(signed, [stranger]);
  expect(other.state).toBe('unknown');
  expect(other.signatures[0]?.reason).toMatch(/không dẫn tới chứng thư gốc/);
});

test('a chain whose middle is missing, or is no authority, leads nowhere', async () => {
  expect(await examine(await signPdf(paper, leader, at))).toMatchObject({ state: 'unknown' });
  const below = await issue({ name: 'Mạo danh' }, office);
  const forged = await signPdf(paper, below, at, [office.certificate]);
  expect(await examine(forged)).toMatchObject({ state: 'unknown' });
});

test.each([
  ['of the page', () => 300],
  ['of the signature dictionary', () => signed.lastIndexOf('/PPKLite') + 3],
  ['behind the gap', () => signed.length - 4],
])('one changed byte %s makes it invalid', async (_, place) => {
  const found = await examine(changed(signed, place()));
  expect(found.state).toBe('invalid');
});

test('a changed byte of the signature itself is noticed', async () => {
  const gap = signed.lastIndexOf('/Contents <') + '/Contents <'.length;
  // Within the CMS, a digit of the signature's value near its end.
  const end = signed.subarray(gap).indexOf('0000000000000000') + gap - 40;
  const copy = Buffer.from(signed);
  copy.write(copy.toString('latin1', end, end + 1) === 'a' ? 'b' : 'a', end, 'latin1');
  expect((await examine(copy)).state).toBe('invalid');
});

test.each(['\n', ' ', '10 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n'])(
  'appended bytes (%j) make it invalid',
  async (more) => {
    const found = await examine(Buffer.concat([signed, Buffer.from(more)]));
    expect(found.state).toBe('invalid');
    expect(found.signatures[0]?.reason).toMatch(/thêm nội dung/);
  },
);

test('a certificate that had expired when it signed makes it invalid', async () => {
  const expired = await issue({ name: 'Đã hết hạn', to: '2020-01-01T00:00:00Z' }, root);
  const found = await examine(await signPdf(paper, expired, at));
  expect(found).toMatchObject({ state: 'invalid', signatures: [{ signer: 'Đã hết hạn' }] });
  expect(found.signatures[0]?.reason).toMatch(/không có hiệu lực vào lúc ký/);
});

test('a certificate that expired later was good when it signed', async () => {
  const later = await issue({ name: 'Hết hạn sau', to: '2021-01-01T00:00:00Z' }, root);
  expect(await examine(await signPdf(paper, later, at))).toMatchObject({ state: 'valid' });
});

describe('two signatures', () => {
  let both: Buffer;
  beforeAll(async () => {
    both = await signPdf(signed, office, '2020-06-12T03:00:00Z');
  });

  test('are both valid, the leader before the office', async () => {
    const found = await examine(both);
    expect(found.state).toBe('valid');
    expect(found.signatures.map(({ signer }) => signer)).toEqual([
      'Lãnh đạo (minh hoạ)',
      'Sở Minh hoạ',
    ]);
    expect(found.signatures[0]?.reason).toMatch(/chữ ký sau bao phủ/);
  });

  test('are both invalid once something is appended', async () => {
    const found = await examine(Buffer.concat([both, Buffer.from('\n%%EOF\n')]));
    expect(found.signatures.map(({ state }) => state)).toEqual(['invalid', 'invalid']);
  });

  test('do not vouch for each other: a stranger behind spoils the first', async () => {
    const found = await examine(await signPdf(signed, stranger, at));
    expect(found.signatures.map(({ state }) => state)).toEqual(['invalid', 'unknown']);
    expect(found.state).toBe('invalid');
  });
});

describe('the range', () => {
  const within = (text: string) => {
    const copy = Buffer.from(signed);
    const place = copy.lastIndexOf('/ByteRange');
    const length = copy.indexOf(']', place) + 1 - place;
    copy.write(text.padEnd(length), place, 'latin1');
    return copy;
  };
  test.each([
    ['not from the start', '/ByteRange [1 100 200 300]'],
    ['two gaps', '/ByteRange [0 10 20 10 40 10]'],
    ['a gap that is no gap', '/ByteRange [0 200 200 300]'],
    ['runs the wrong way', '/ByteRange [0 300 200 300]'],
    ['past the end', '/ByteRange [0 100 200 99999999]'],
    ['negative', '/ByteRange [0 -1 200 300]'],
    ['nothing', '/ByteRange []'],
    ['a gap over text', '/ByteRange [0 100 200 300]'],
  ])('%s is invalid', async (_, text) =>
    expect(await examine(within(text))).toMatchObject({ state: 'invalid' }),
  );
});

test('whatever is changed, it is never valid, and never breaks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 255 }),
      async (place, bits) => {
        const copy = Buffer.from(signed);
        const at = place % copy.length;
        copy[at] = (copy[at] ?? 0) ^ bits;
        const { state } = await examine(copy);
        const gap = signed.lastIndexOf('/Contents <');
        // The padding behind the CMS is covered by nothing and means nothing.
        if (at < gap || at > gap + 16_500) expect(['invalid', 'unsigned']).toContain(state);
      },
    ),
    { numRuns: 150 },
  );
});

test('a root is one certificate of an authority', () => {
  expect(readRoot(root.pem)).toMatchObject({ holder: 'Gốc minh hoạ' });
  expect(readRoot(office.pem)).toMatch(/CA/);
  expect(readRoot(root.pem + middle.pem)).toMatch(/đúng một khối/);
  expect(readRoot('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')).toMatch(
    /Không đọc được/,
  );
  expect(readRoot('xin chào')).toMatch(/đúng một khối/);
});
