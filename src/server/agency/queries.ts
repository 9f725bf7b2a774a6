/** The register as the domain knows it: agencies with their days, and who took over from whom. */
import type { Selectable } from 'kysely';
import {
  agencyId,
  type Agency,
  type AgencyId,
  type AgencyKind,
  type Confidence,
} from '#domain/agency/agency.ts';
import type { Succession, SuccessionKind } from '#domain/agency/succession.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Queries } from '../db/queries.ts';
import type { Agency as AgencyColumns } from '../db/schema.ts';

export type AgencyRow = Selectable<AgencyColumns>;

export const idOf = (id: number): AgencyId => agencyId(String(id));

export const agencyOf = (row: AgencyRow): Agency => ({
  id: idOf(row.id),
  name: row.name,
  shortName: row.short_name,
  kind: row.kind as AgencyKind,
  parent: row.parent_id === null ? null : idOf(row.parent_id),
  validFrom: row.valid_from as Day | null,
  validTo: row.valid_to as Day | null,
  source: row.source ?? '',
  confidence: row.confidence as Confidence,
});

/** Every agency of every time, in the order of registration. */
export const loadAgencies = (db: Queries): Promise<AgencyRow[]> =>
  db.selectFrom('agency').selectAll().orderBy('id').execute();

export async function loadSuccessions(db: Queries): Promise<Succession[]> {
  const rows = await db.selectFrom('agency_succession').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    predecessor: idOf(row.predecessor_id),
    successor: row.successor_id === null ? null : idOf(row.successor_id),
    day: row.on_day as Day | null,
    kind: row.kind as SuccessionKind,
    source: row.source ?? '',
    confidence: row.confidence as Confidence,
  }));
}
