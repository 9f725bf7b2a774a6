/**
 * Who took over from whom when the organisation changed: many to many. Results never move with it:
 * an old agency's figures stay its own and are shown beside its heirs', never summed or averaged.
 */
import type { Day } from '../calendar/day.ts';
import type { AgencyId, Confidence } from './agency.ts';

export type SuccessionKind = 'merge' | 'split' | 'rename' | 'dissolve';

/** After an edge's day its predecessor is no more; a body that goes on under its name is a new agency. */
export interface Succession {
  predecessor: AgencyId;
  /** Null when the body ended without an heir (kind `dissolve`). */
  successor: AgencyId | null;
  /** First day of the new order. Null: not known ("chưa xác nhận"), and no dated view follows it. */
  day: Day | null;
  kind: SuccessionKind;
  source: string;
  confidence: Confidence;
}

const inForce = (edge: Succession, day: Day): boolean => edge.day !== null && edge.day <= day;

/** The bodies that took over directly from an agency, on whatever day. */
export const successorsOf = (agency: AgencyId, edges: readonly Succession[]): AgencyId[] => [
  ...new Set(
    edges.flatMap((edge) =>
      edge.predecessor === agency && edge.successor !== null ? [edge.successor] : [],
    ),
  ),
];

/** The bodies an agency took over from directly, on whatever day. */
export const predecessorsOf = (agency: AgencyId, edges: readonly Succession[]): AgencyId[] => [
  ...new Set(edges.filter((edge) => edge.successor === agency).map((edge) => edge.predecessor)),
];

/**
 * Who stands in an agency's place on a day, through any chain of changes: the agency itself before
 * its first change, several after a split, nobody after a dissolution.
 */
export function successorsOn(agency: AgencyId, edges: readonly Succession[], day: Day): AgencyId[] {
  const heirs = new Set<AgencyId>();
  const seen = new Set<AgencyId>();
  const queue = [agency];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const id = next;
    const changes = edges.filter((edge) => edge.predecessor === id && inForce(edge, day));
    if (changes.length === 0) heirs.add(id);
    for (const edge of changes) if (edge.successor !== null) queue.push(edge.successor);
  }
  return [...heirs];
}

/** Every body an agency goes back to, through any chain of changes in force on a day. */
export function predecessorsOn(
  agency: AgencyId,
  edges: readonly Succession[],
  day: Day,
): AgencyId[] {
  const found = new Set<AgencyId>();
  const queue = [agency];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const id = next;
    for (const edge of edges.filter((edge) => edge.successor === id && inForce(edge, day)))
      if (edge.predecessor !== agency && !found.has(edge.predecessor)) {
        found.add(edge.predecessor);
        queue.push(edge.predecessor);
      }
  }
  return [...found];
}

/** Agencies of then under the one that stands in their place now; null gathers those without any. */
export interface HeldNow {
  heir: AgencyId | null;
  /** `sharedWith`: the other heirs of a split body, which therefore shows under each of them. */
  agencies: { agency: AgencyId; sharedWith: AgencyId[] }[];
}

/**
 * The view of now: agencies of an earlier day listed, one by one, under their heirs on a day.
 * The view of then is the list itself. Nothing is added up: each keeps its own figures.
 */
export function viewNow(
  agencies: readonly AgencyId[],
  edges: readonly Succession[],
  day: Day,
): HeldNow[] {
  const held = new Map<AgencyId | null, HeldNow>();
  for (const agency of agencies) {
    const heirs = successorsOn(agency, edges, day);
    for (const heir of heirs.length === 0 ? [null] : heirs) {
      const group = held.get(heir) ?? { heir, agencies: [] };
      group.agencies.push({ agency, sharedWith: heirs.filter((other) => other !== heir) });
      held.set(heir, group);
    }
  }
  return [...held.values()];
}
