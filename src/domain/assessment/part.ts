/** Which parts a person plays toward a unit's sheet; nobody appraises or judges the own unit (F28). */
import type { Actor } from '../access/right.ts';
import type { StagePart } from './stage.ts';

/** An agency appraises a node and all below it (null: every node) of a unit (null: every unit). */
export interface Assignment {
  agencyId: number;
  node: string | null;
  unitId: number | null;
}

const isOfAgency = ({ role }: Actor): boolean =>
  role === 'agencyOfficer' || role === 'agencyLeader' || role === 'standingOfficer';

export const isAssigned = (assignments: readonly Assignment[], agencyId: number, unitId: number) =>
  agencyId !== unitId && assignments.some((one) => covers(one, agencyId, unitId));

const covers = (one: Assignment, agencyId: number, unitId: number): boolean =>
  one.agencyId === agencyId && (one.unitId === null || one.unitId === unitId);

/** The parts of the actor toward the sheet of a unit; empty for whoever only looks on. */
export function partsOf(
  actor: Actor,
  unitId: number,
  assignments: readonly Assignment[],
): ReadonlySet<StagePart> {
  const parts = new Set<StagePart>();
  const { role, agencyId } = actor;
  if (agencyId === unitId && isOfAgency(actor)) parts.add('unitOfficer');
  if (agencyId === unitId && role === 'agencyLeader') parts.add('unitLeader');
  if (agencyId !== null && isOfAgency(actor) && isAssigned(assignments, agencyId, unitId))
    parts.add('appraiser');
  if (role === 'provinceLeader' || (role === 'standingOfficer' && agencyId !== unitId))
    parts.add('council');
  return parts;
}

/** The agencies besides the unit that share its sheet: those that appraise some of it. */
export const appraisersOf = (assignments: readonly Assignment[], unitId: number): number[] => [
  ...new Set(
    assignments
      .filter((one) => one.agencyId !== unitId && covers(one, one.agencyId, unitId))
      .map(({ agencyId }) => agencyId),
  ),
];

/**
 * Whether an appraising agency has the node: it or one above it is assigned.
 * @param lineage the node's code and those above it
 */
export const appraisesNode = (
  assignments: readonly Assignment[],
  agencyId: number,
  unitId: number,
  lineage: readonly string[],
): boolean =>
  agencyId !== unitId &&
  assignments.some(
    (one) => covers(one, agencyId, unitId) && (one.node === null || lineage.includes(one.node)),
  );
