/** Compares what a seal says with what stands in the trail today. */
import { leafHash, type Digest, type EventRow } from './event.ts';
import type { FaultKind, TrailFault } from './fault.ts';
import { hexOf, merkleRoot, sameHash, splitHashes } from './merkle.ts';
import { sealHash, type Head, type Seal } from './seal.ts';

/** How a seal hangs in the chain, and whether it says what its own hash was taken over. */
export function examineSeal(seal: Seal, previous: Head, digest: Digest): TrailFault[] {
  const faults: TrailFault[] = [];
  const say = (kind: FaultKind, number = seal.number) =>
    faults.push(faultAt(kind, { seal: number, at: seal.sealedAt }));
  for (let gone = previous.number + 1; gone < seal.number; gone++)
    faults.push(faultAt('sealRemoved', { seal: gone, at: null }));
  if (seal.number <= previous.number) say('sealInserted');
  const isNext = seal.number === previous.number + 1;
  const joins = sameHash(seal.previousHash, previous.hash) && seal.fromId === previous.toId + 1;
  if (isNext && !joins) say('chainBroken');
  if (!isWhole(seal, digest)) say('sealChanged');
  return faults;
}

/** The last seal read against what the trail says its end is: seals taken off the end are missed here. */
export function examineEnd(last: Head, head: Head | null): TrailFault[] {
  if (head === null) return [faultAt('headMismatch', {})];
  const faults: TrailFault[] = [];
  for (let gone = last.number + 1; gone <= head.number; gone++)
    faults.push(faultAt('sealRemoved', { seal: gone }));
  const isSame = head.number === last.number && sameHash(head.hash, last.hash);
  if (!isSame && faults.length === 0) faults.push(faultAt('headMismatch', { seal: last.number }));
  return faults;
}

function isWhole(seal: Seal, digest: Digest): boolean {
  const leaves = splitHashes(seal.leaves);
  return (
    leaves.length === seal.eventIds.length &&
    sameHash(merkleRoot(leaves, digest), seal.root) &&
    sameHash(sealHash(seal, digest), seal.hash)
  );
}

/**
 * The events of a seal's range as they stand, against the seal's leaves.
 * @param rows the events with ids from `fromId` to `toId`, in the order of their ids
 */
export function examineEvents(seal: Seal, rows: readonly EventRow[], digest: Digest): TrailFault[] {
  const sealed = new Map<number, Uint8Array>();
  splitHashes(seal.leaves).forEach((leaf, index) => {
    const id = seal.eventIds[index];
    if (id !== undefined) sealed.set(id, leaf);
  });
  const missing = new Map(sealed);
  const faults: TrailFault[] = [];
  const wrong: EventRow[] = [];
  for (const row of rows) {
    const id = Number(row.id);
    const leaf = sealed.get(id);
    if (leaf === undefined || !missing.delete(id))
      faults.push(eventFault('eventInserted', seal, row));
    else if (!sameHash(leafHash(row, digest), leaf)) wrong.push(row);
  }
  for (const eventId of missing.keys())
    faults.push(faultAt('eventRemoved', { seal: seal.number, eventId, at: seal.sealedAt }));
  const ids = idsByLeaf(wrong, missing, sealed);
  for (const row of wrong) faults.push(movedOrChanged(row, seal, ids, digest));
  return faults.sort((one, other) => (one.eventId ?? 0) - (other.eventId ?? 0));
}

/** More altered rows than this in one seal are not looked up one against the other. */
const mostCompared = 200;

/** The sealed leaves whose own place no longer holds them, each with its id. */
function idsByLeaf(
  wrong: readonly EventRow[],
  missing: ReadonlyMap<number, Uint8Array>,
  sealed: ReadonlyMap<number, Uint8Array>,
): ReadonlyMap<string, number> {
  const displaced = [...wrong.map((row) => Number(row.id)), ...missing.keys()];
  if (displaced.length > mostCompared) return new Map();
  return new Map(
    displaced.flatMap((id) => {
      const leaf = sealed.get(id);
      return leaf === undefined ? [] : [[hexOf(leaf), id] as const];
    }),
  );
}

/** A row whose content was sealed under another id was moved there; any other was changed. */
function movedOrChanged(
  row: EventRow,
  seal: Seal,
  ids: ReadonlyMap<string, number>,
  digest: Digest,
): TrailFault {
  for (const id of ids.values()) {
    const leaf = hexOf(leafHash({ ...row, id: String(id) }, digest));
    if (ids.get(leaf) === id) return { ...eventFault('eventMoved', seal, row), sealedAs: id };
  }
  return eventFault('eventChanged', seal, row);
}

const eventFault = (kind: FaultKind, seal: Seal, row: EventRow): TrailFault =>
  faultAt(kind, {
    seal: seal.number,
    eventId: Number(row.id),
    at: row.at,
    subject: `${row.subject_type ?? ''} ${row.subject_id ?? ''}, ${row.subject_label ?? ''}`,
  });

/** A fault of which only some places are known. */
export const faultAt = (kind: FaultKind, place: Partial<TrailFault>): TrailFault => ({
  seal: null,
  eventId: null,
  at: null,
  subject: null,
  sealedAs: null,
  ...place,
  kind,
});
