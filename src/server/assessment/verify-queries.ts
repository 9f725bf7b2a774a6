/** What `verify.ts` reads: rounds, their sheets, and the values and totals stored for some of them. */
import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

export function loadRoundsToVerify(db: Queries, year: number | null) {
  const all = db
    .selectFrom('round')
    .innerJoin('rubric', 'rubric.id', 'round.rubric_id')
    .select(['round.id', 'round.name', 'round.rubric_id', 'rubric.published_at'])
    .orderBy('round.id');
  return (year === null ? all : all.where('round.index_year', '=', year)).execute();
}

/** Withdrawn ones too: their values are kept, so they must hold. */
export const loadSheetsToVerify = (db: Queries, roundId: number) =>
  db
    .selectFrom('sheet')
    .innerJoin('agency', 'agency.id', 'sheet.agency_id')
    .select(['sheet.id', 'sheet.stage', 'agency.name as unit'])
    .where('sheet.round_id', '=', roundId)
    .orderBy('sheet.id')
    .execute();

export interface StoredValue {
  id: number;
  what: 'score' | 'secondAppraisal';
  sheet_id: number;
  node_id: number;
  stage: number;
  stage_name: string;
  state: string;
  facts: unknown;
  not_applicable: string | null;
  points: string | null;
  version: number;
}

/** First and second looks at nodes, of some sheets. */
export async function loadStoredValues(db: Queries, sheetIds: number[]): Promise<StoredValue[]> {
  const columns = sql.raw(
    'id, sheet_id, stage_id, node_id, state, facts, not_applicable, points, version',
  );
  const { rows } = await sql<StoredValue>`
    select v.*, g.position as stage, g.name as stage_name
    from (
      select 'score' as what, ${columns} from score
      union all
      select 'secondAppraisal', ${columns} from second_appraisal where state is not null
    ) v join round_stage g on g.id = v.stage_id
    where v.sheet_id = any(${sheetIds})
    order by v.what, v.id`.execute(db);
  return rows;
}

export const loadStoredResults = (db: Queries, sheetIds: number[]) =>
  db
    .selectFrom('sheet_result')
    .innerJoin('round_stage', 'round_stage.id', 'sheet_result.stage_id')
    .selectAll('sheet_result')
    .select(['round_stage.position as stage', 'round_stage.name as stage_name'])
    .where('sheet_result.sheet_id', 'in', sheetIds)
    .execute();
export type StoredResult = Awaited<ReturnType<typeof loadStoredResults>>[number];
