/** Loads the register of agencies that a seed states; what is there already is passed over. */
import { readFile } from 'node:fs/promises';
import { communeAgency, type CommuneRow } from '#domain/agency/commune.ts';
import type { Agency } from '#domain/agency/agency.ts';
import { recogniseName } from '#domain/agency/names.ts';
import type { Succession } from '#domain/agency/succession.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Queries } from '../db/queries.ts';

interface AgencySeed {
  agencies: Agency[];
  successions: Succession[];
}

interface CommuneSeed {
  source: string;
  validTo: Day | null;
  communes: CommuneRow[];
}

const seedFolder = new URL('../../../db/seeds/', import.meta.url);
const readSeed = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(new URL(name, seedFolder), 'utf8')) as T;

/** The standing agency of a seed that names none: the one that guides administrative reform. */
const standingId = 'so-noi-vu';

/** Hà Nội's agencies of 2020, their heirs of 2025 and its communes; gives how many rows it added. */
export async function seedAgencies(db: Queries): Promise<number> {
  const { agencies, successions } = await readSeed<AgencySeed>('agencies-ha-noi.json');
  const communes = await readSeed<CommuneSeed>('communes-ha-noi-2020.json');
  const districts = new Map(agencies.map((agency) => [String(agency.id), agency]));
  // Parents first: a commune's row names its district's.
  const added = await insertAgencies(db, agencies, new Map());
  const ids = await loadIds(db);
  const more = await insertAgencies(db, communesOf(communes, districts), ids);
  await insertSuccessions(db, successions, ids);
  return added + more;
}

const communesOf = (seed: CommuneSeed, districts: Map<string, Agency>): Agency[] =>
  seed.communes.flatMap((row) => {
    const district = districts.get(row.district);
    return district === undefined ? [] : [communeAgency(row, district, seed)];
  });

async function insertAgencies(
  db: Queries,
  agencies: readonly Agency[],
  ids: ReadonlyMap<string, number>,
): Promise<number> {
  const isFirst = (await loadStanding(db)) === undefined;
  const rows = await db
    .insertInto('agency')
    .values(
      agencies.map((agency) => ({
        name: agency.name,
        short_name: agency.shortName ?? agency.name,
        key: recogniseName(agency.name).key,
        kind: agency.kind,
        valid_from: agency.validFrom,
        valid_to: agency.validTo,
        parent_id: ids.get(String(agency.parent)) ?? null,
        source: agency.source,
        confidence: agency.confidence,
        seed_code: agency.id,
        is_standing: isFirst && String(agency.id) === standingId,
      })),
    )
    .onConflict((conflict) => conflict.column('seed_code').doNothing())
    .returning('id')
    .execute();
  return rows.length;
}

const loadStanding = (db: Queries) =>
  db.selectFrom('agency').select('id').where('is_standing', '=', true).executeTakeFirst();

/** The rows that came with the program, by their identity in the seed. */
async function loadIds(db: Queries): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'seed_code'])
    .where('seed_code', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.seed_code ?? '', row.id]));
}

async function insertSuccessions(
  db: Queries,
  successions: readonly Succession[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = successions.flatMap((edge) => {
    const predecessor = ids.get(String(edge.predecessor));
    const successor = edge.successor === null ? null : ids.get(String(edge.successor));
    if (predecessor === undefined || successor === undefined) return [];
    return [
      {
        predecessor_id: predecessor,
        successor_id: successor,
        on_day: edge.day,
        kind: edge.kind,
        source: edge.source,
        confidence: edge.confidence,
      },
    ];
  });
  await db
    .insertInto('agency_succession')
    .values(rows)
    .onConflict((conflict) => conflict.constraint('agency_succession_once').doNothing())
    .execute();
}
