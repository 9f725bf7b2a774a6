import type { Assignment } from '../round.ts';

/** What the matrix of appraisers and the list beneath it are given. */
export interface AppraiserMatrixProps {
  assignments: readonly Assignment[];
  fields: readonly { code: string; name: string }[];
  units: readonly { agencyId: number; agencyName: string }[];
  /** Without it the matrix is read only. */
  onChange?: (assignments: readonly Assignment[]) => void;
}
