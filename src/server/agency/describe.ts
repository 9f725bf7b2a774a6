/** Rows of the register as the contract states them. */
import type { RegisteredAgency } from '#contract/agency.ts';
import { isValidOn, type AgencyId } from '#domain/agency/agency.ts';
import type { Succession } from '#domain/agency/succession.ts';
import type { Day } from '#domain/calendar/day.ts';
import { agencyOf, idOf, loadAgencies, loadSuccessions, type AgencyRow } from './queries.ts';
import type { Queries } from '../db/queries.ts';

export interface Register {
  rows: AgencyRow[];
  edges: Succession[];
  /** The agencies of a list of identities, by name; unknown ones left out. */
  named(ids: readonly AgencyId[]): { id: number; name: string }[];
}

export async function loadRegister(db: Queries): Promise<Register> {
  const rows = await loadAgencies(db);
  const names = new Map(rows.map(({ id, name }) => [idOf(id), { id, name }]));
  return {
    rows,
    edges: await loadSuccessions(db),
    named: (ids) => ids.flatMap((id) => names.get(id) ?? []),
  };
}

/** Steps by the agency at their other end, so that a list is one pass and not one search a row. */
export interface Steps {
  before: ReadonlyMap<AgencyId, RegisteredAgency['predecessors']>;
  after: ReadonlyMap<AgencyId, RegisteredAgency['successors']>;
}

export function stepsOf({ edges, named }: Register): Steps {
  const before = new Map<AgencyId, RegisteredAgency['predecessors']>();
  const after = new Map<AgencyId, RegisteredAgency['successors']>();
  const step = (edge: Succession, other: AgencyId | null) => ({
    agency: named(other === null ? [] : [other])[0] ?? null,
    day: edge.day,
    kind: edge.kind,
    source: edge.source,
    confidence: edge.confidence,
  });
  for (const edge of edges) {
    const heirs = after.get(edge.predecessor) ?? [];
    after.set(edge.predecessor, [...heirs, step(edge, edge.successor)]);
    if (edge.successor === null) continue;
    const origins = before.get(edge.successor) ?? [];
    before.set(edge.successor, [...origins, step(edge, edge.predecessor)]);
  }
  return { before, after };
}

export function describeAgency(
  row: AgencyRow,
  { named }: Register,
  steps: Steps,
  day: Day,
): RegisteredAgency {
  const agency = agencyOf(row);
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    kind: agency.kind,
    parent: named(agency.parent === null ? [] : [agency.parent])[0] ?? null,
    validFrom: agency.validFrom,
    validTo: agency.validTo,
    source: row.source,
    confidence: agency.confidence,
    isStanding: row.is_standing,
    isValid: isValidOn(agency, day),
    predecessors: steps.before.get(agency.id) ?? [],
    successors: steps.after.get(agency.id) ?? [],
    version: row.version,
  };
}
