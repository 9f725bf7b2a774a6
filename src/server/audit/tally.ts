import { faultAt } from '#domain/audit/examine.ts';
import type { TrailFault } from '#domain/audit/fault.ts';
import { hexOf } from '#domain/audit/merkle.ts';
import type { Seal } from '#domain/audit/seal.ts';

export interface Verification {
  isIntact: boolean;
  /** The first seal read; 1 when the whole trail was. */
  fromSeal: number;
  seals: number;
  events: number;
  /** Events too young to be sealed: nothing can be said about them yet. */
  unsealed: number;
  /** The last seal read, whose hash is worth keeping outside; null when there is none. */
  head: { number: number; hash: string; sealedAt: string } | null;
  /** The seal that carries the expected hash; null when none does or none was asked for. */
  expectedAt: number | null;
  faults: TrailFault[];
  /** How many faults there are; `faults` holds the first of them. */
  faultCount: number;
}

/** The most faults told one by one. */
const mostFaults = 1_000;

/** What has been read and found so far. */
export class Tally {
  readonly #found: Omit<Verification, 'isIntact' | 'unsealed'>;

  constructor(fromSeal: number) {
    this.#found = {
      fromSeal,
      seals: 0,
      events: 0,
      head: null,
      expectedAt: null,
      faults: [],
      faultCount: 0,
    };
  }

  add(faults: readonly TrailFault[]): void {
    const found = this.#found;
    found.faultCount += faults.length;
    found.faults.push(...faults.slice(0, mostFaults - found.faults.length));
  }

  count(seal: Seal, events: number, expect: string | undefined): void {
    const found = this.#found;
    const hash = hexOf(seal.hash);
    found.seals += 1;
    found.events += events;
    found.head = { number: seal.number, hash, sealedAt: seal.sealedAt };
    if (hash === expect?.toLowerCase()) found.expectedAt = seal.number;
  }

  result(unsealed: number, expect: string | undefined): Verification {
    const found = this.#found;
    if (expect !== undefined && found.expectedAt === null)
      this.add([faultAt('expectedHashMissing', {})]);
    return { ...found, unsealed, isIntact: found.faultCount === 0 };
  }
}
