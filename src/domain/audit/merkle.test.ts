import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest } from './event.ts';
import { hexOf, joinHashes, merkleRoot, splitHashes } from './merkle.ts';

const sha256: Digest = (content) => createHash('sha256').update(content).digest();
const leafOf = (hex: string) => sha256(Buffer.from(`00${hex}`, 'hex'));

/** RFC 6962, section 2.1, as it is written: split at the largest power of two below n. */
function asWritten(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256('');
  if (leaves.length === 1) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const children = [asWritten(leaves.slice(0, split)), asWritten(leaves.slice(split))];
  return sha256(Buffer.concat([Buffer.of(1), ...children]));
}

// The inputs that the reference implementation of Certificate Transparency tests with.
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];

test.each([
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('the root over the first %d of the known inputs', (count, root) => {
  expect(hexOf(merkleRoot(inputs.slice(0, count).map(leafOf), sha256))).toBe(root);
});

const anyLeaves = fc.array(
  fc.nat().map((seed) => sha256(String(seed))),
  { maxLength: 70 },
);

test('joined level by level it is the tree that the RFC splits', () => {
  fc.assert(
    fc.property(anyLeaves, (leaves) => {
      expect(hexOf(merkleRoot(leaves, sha256))).toBe(hexOf(asWritten(leaves)));
    }),
  );
});

test('hashes laid end to end come apart again', () => {
  fc.assert(
    fc.property(anyLeaves, (leaves) => {
      expect(splitHashes(joinHashes(leaves)).map(hexOf)).toEqual(leaves.map(hexOf));
    }),
  );
});
