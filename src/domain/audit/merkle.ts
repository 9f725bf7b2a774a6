import type { Digest } from './event.ts';

/** Bytes of a hash. */
export const hashSize = 32;

/**
 * The Merkle tree hash of RFC 6962, section 2.1, over leaf hashes; of no leaves the hash of nothing.
 * Pairs are joined level by level and an odd last one rises as it is: the same tree as the RFC's
 * split at the largest power of two, without its recursion.
 */
export function merkleRoot(leaves: readonly Uint8Array[], digest: Digest): Uint8Array {
  let level = leaves;
  while (level.length > 1) level = parents(level, digest);
  return level[0] ?? digest('');
}

function parents(level: readonly Uint8Array[], digest: Digest): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = level.slice(index, index + 2);
    if (left === undefined) continue;
    above.push(right === undefined ? left : digest(nodeOf(left, right)));
  }
  return above;
}

function nodeOf(left: Uint8Array, right: Uint8Array): Uint8Array {
  const node = new Uint8Array(1 + 2 * hashSize);
  node[0] = 1;
  node.set(left, 1);
  node.set(right, 1 + hashSize);
  return node;
}

/** Hashes laid end to end, taken apart; a rest shorter than a hash is one more, wrong, leaf. */
export function splitHashes(bytes: Uint8Array): Uint8Array[] {
  const hashes: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += hashSize)
    hashes.push(bytes.subarray(from, from + hashSize));
  return hashes;
}

export function joinHashes(hashes: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * hashSize);
  hashes.forEach((hash, index) => bytes.set(hash, index * hashSize));
  return bytes;
}

export const sameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** A hash as people copy it: lower-case hexadecimal. */
export const hexOf = (hash: Uint8Array): string =>
  Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
