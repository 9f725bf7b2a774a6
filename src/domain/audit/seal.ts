/** A seal closes a run of events and joins it to all seals before it. */
import { leafHash, type Digest, type EventRow } from './event.ts';
import { hashSize, hexOf, joinHashes, merkleRoot } from './merkle.ts';

export interface Seal {
  /** 1, 2, 3, … without gaps. */
  number: number;
  /** The range of ids closed; the next seal begins after `toId`. */
  fromId: number;
  toId: number;
  /** The events there were. Ids between them belong to transactions that were rolled back. */
  eventIds: readonly number[];
  /** Their leaf hashes in the same order, laid end to end. */
  leaves: Uint8Array;
  root: Uint8Array;
  /** The hash of the seal before; zeros before the first. */
  previousHash: Uint8Array;
  hash: Uint8Array;
  /** An instant as the database prints it, to the microsecond. */
  sealedAt: string;
}

/** The end of the chain: what the next seal is joined to. */
export type Head = Pick<Seal, 'number' | 'toId' | 'hash'>;

/** Before the first seal. */
export const noSeal: Head = { number: 0, toId: 0, hash: new Uint8Array(hashSize) };

/** The hash of a seal over all it says; the leaves are in it through the root. */
export function sealHash(seal: Omit<Seal, 'hash' | 'leaves'>, digest: Digest): Uint8Array {
  const { number, fromId, toId, eventIds, root, previousHash, sealedAt } = seal;
  const text = [
    number,
    fromId,
    toId,
    eventIds.join(','),
    hexOf(root),
    hexOf(previousHash),
    sealedAt,
  ];
  return digest(`\u0002${text.join(';')}`);
}

/** The next seal of the chain, over all events after the head up to `toId`, in the order of their ids. */
export function sealOf(
  head: Head,
  rows: readonly EventRow[],
  { toId, sealedAt }: Pick<Seal, 'toId' | 'sealedAt'>,
  digest: Digest,
): Seal {
  const leaves = rows.map((row) => leafHash(row, digest));
  const body = {
    number: head.number + 1,
    fromId: head.toId + 1,
    toId,
    eventIds: rows.map((row) => Number(row.id)),
    root: merkleRoot(leaves, digest),
    previousHash: head.hash,
    sealedAt,
  };
  return { ...body, leaves: joinHashes(leaves), hash: sealHash(body, digest) };
}
