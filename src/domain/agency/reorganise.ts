/** Who ends and who takes over when the organisation changes: decided here, saved by the server. */
import { addDays, type Day } from '../calendar/day.ts';
import { isValidOn, type Agency, type AgencyId } from './agency.ts';
import { predecessorsOn, type Succession, type SuccessionKind } from './succession.ts';

export interface Reorganisation {
  kind: SuccessionKind;
  /** First day of the new order. */
  day: Day;
  predecessors: readonly AgencyId[];
  successors: readonly AgencyId[];
}

/** What is wrong with a reorganisation, and with which agency. */
export interface ReorganisationFault {
  code:
    | 'wrongNumber'
    | 'unknownAgency'
    | 'sameBody'
    | 'predecessorNotYet'
    | 'predecessorEndsElsewhen'
    | 'successorNotThere'
    | 'circle';
  agency: AgencyId | null;
}

export type ReorganisationPlan =
  | { ok: false; faults: ReorganisationFault[] }
  | {
      ok: true;
      /** Predecessors with no last day yet, and the day they get: the one before the change. */
      closings: { agency: AgencyId; lastDay: Day }[];
      /** One edge for each predecessor and successor; a null successor where nobody took over. */
      edges: { predecessor: AgencyId; successor: AgencyId | null }[];
    };

/** A rename has one on each side; many become one in a merger, and are divided over several in a split. */
const hasRightNumbers = ({ kind, predecessors, successors }: Reorganisation): boolean => {
  const [before, after] = [predecessors.length, successors.length];
  switch (kind) {
    case 'rename':
      return before === 1 && after === 1;
    case 'merge':
      return before >= 1 && after === 1;
    case 'split':
      return before >= 1 && after >= 2;
    case 'dissolve':
      return before >= 1 && after === 0;
  }
};

/**
 * Plans a reorganisation against the register. A predecessor ends on the day before; a successor
 * exists on the day itself; nobody takes over, through whatever chain, from what came out of it.
 */
export function planReorganisation(
  change: Reorganisation,
  agencies: readonly Agency[],
  edges: readonly Succession[],
): ReorganisationPlan {
  const lastDay = addDays(change.day, -1);
  const known = new Map(agencies.map((agency) => [agency.id, agency]));
  const faults: ReorganisationFault[] = [];
  const say = (code: ReorganisationFault['code'], agency: AgencyId | null) =>
    faults.push({ code, agency });
  if (!hasRightNumbers(change)) say('wrongNumber', null);
  for (const id of [...change.predecessors, ...change.successors])
    if (!known.has(id)) say('unknownAgency', id);
  for (const id of change.predecessors) {
    const agency = known.get(id);
    if (agency === undefined) continue;
    if (change.successors.includes(id)) say('sameBody', id);
    if (agency.validFrom !== null && agency.validFrom > lastDay) say('predecessorNotYet', id);
    if (agency.validTo !== null && agency.validTo !== lastDay) say('predecessorEndsElsewhen', id);
    const origins = predecessorsOn(id, edges, change.day);
    for (const heir of change.successors) if (origins.includes(heir)) say('circle', heir);
  }
  for (const id of change.successors) {
    const agency = known.get(id);
    if (agency !== undefined && !isValidOn(agency, change.day)) say('successorNotThere', id);
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    closings: change.predecessors
      .filter((id) => known.get(id)?.validTo === null)
      .map((agency) => ({ agency, lastDay })),
    edges: edgesOf(change),
  };
}

const edgesOf = ({ predecessors, successors }: Reorganisation) =>
  predecessors.flatMap((predecessor) =>
    (successors.length === 0 ? [null] : successors).map((successor) => ({
      predecessor,
      successor,
    })),
  );
