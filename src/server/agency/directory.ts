/** The agencies of a day, found by whatever spelling a paper uses. */
import { isValidOn, type Agency } from '#domain/agency/agency.ts';
import { recogniseName } from '#domain/agency/names.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Queries } from '../db/queries.ts';
import { agencyOf, loadAgencies } from './queries.ts';

export interface Directory {
  agencies: Agency[];
  /** The agency a printed name stands for; null when the register has none, or more than one. */
  find(printedName: string): Agency | null;
}

/** Every agency that exists on a day; all of them when the day is not known. */
export async function loadDirectory(db: Queries, day: Day | null): Promise<Directory> {
  const rows = await loadAgencies(db);
  const agencies: Agency[] = [];
  const byKey = new Map<string, Agency | null>();
  for (const row of rows) {
    const agency = agencyOf(row);
    if (day !== null && !isValidOn(agency, day)) continue;
    agencies.push(agency);
    // Two of one name on one day (communes of two districts): the choice is a person's.
    byKey.set(row.key, day !== null && byKey.has(row.key) ? null : agency);
  }
  return { agencies, find: (name) => byKey.get(recogniseName(name).key) ?? null };
}

/** Registers an agency that a paper names and the register does not have. */
export async function registerNamed(
  db: Queries,
  name: string,
  source: string,
): Promise<{ id: number; name: string } | null> {
  const recognised = recogniseName(name);
  if (recognised.type === 'group' || recognised.kind === 'unknown') return null;
  const { id } = await db
    .insertInto('agency')
    .values({
      name: recognised.name,
      short_name: recognised.name,
      key: recognised.key,
      kind: recognised.kind,
      source,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, name: recognised.name };
}
