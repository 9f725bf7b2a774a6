/** Which rows of the ledger a person wants to see; several chosen filters must all hold. */
import type { MinistryRow } from '#contract/ministry.ts';
import { compare, isZero, zero } from '#domain/points/points.ts';

export const ledgerFilters = ['mine', 'losing', 'gap', 'noRemedy', 'repeated', 'missing'] as const;
export type LedgerFilter = (typeof ledgerFilters)[number];

export interface LedgerChoice {
  filters: readonly LedgerFilter[];
  /** Only what this agency leads. */
  ownerId: number | null;
  /** The reader's own agency. */
  ownId: number | null;
}

export const isLosing = ({ isLeaf, lost }: MinistryRow): boolean =>
  isLeaf && lost !== null && compare(lost, zero) > 0;

const holds: Record<LedgerFilter, (row: MinistryRow, ownId: number | null) => boolean> = {
  mine: ({ owner }, ownId) => ownId !== null && owner?.agencyId === ownId,
  losing: isLosing,
  gap: ({ isLeaf, gap }) => isLeaf && gap !== null && !isZero(gap),
  noRemedy: (row) => isLosing(row) && row.remedy === null,
  repeated: ({ repeat }) => repeat !== null && repeat.lostIn > 1,
  missing: ({ isLeaf, missing }) => isLeaf && missing > 0,
};

/** What the choice keeps; undefined when it keeps everything, so that the tree stays folded. */
export function ledgerFilterOf({ filters, ownerId, ownId }: LedgerChoice) {
  if (filters.length === 0 && ownerId === null) return undefined;
  return (row: MinistryRow): boolean =>
    (ownerId === null || row.owner?.agencyId === ownerId) &&
    filters.every((filter) => holds[filter](row, ownId));
}

/** Reads "losing,gap" of the address; what is no filter is left out. */
export const parseFilters = (text: string): LedgerFilter[] =>
  ledgerFilters.filter((filter) => text.split(',').includes(filter));

/** The agency's own losing leaves, the largest loss first. */
export const ownLosses = (rows: readonly MinistryRow[], ownId: number): MinistryRow[] =>
  rows
    .filter((row) => isLosing(row) && row.owner?.agencyId === ownId)
    .sort((a, b) => compare(b.lost ?? zero, a.lost ?? zero));
