/** Sheets and their layers as rows. */
import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

const sheets = (db: Queries) =>
  db
    .selectFrom('sheet')
    .innerJoin('round', 'round.id', 'sheet.round_id')
    .innerJoin('rubric', 'rubric.id', 'round.rubric_id')
    .innerJoin('agency', 'agency.id', 'sheet.agency_id')
    .selectAll('sheet')
    .select([
      'round.name as round_name',
      'round.state as round_state',
      'round.index_year',
      'round.is_illustrative',
      'round.rubric_id',
      'rubric.published_at',
      'agency.name as agency_name',
    ])
    .where('sheet.withdrawn_at', 'is', null);

export const loadSheet = (db: Queries, id: number) =>
  sheets(db).where('sheet.id', '=', id).executeTakeFirst();
export type SheetRecord = NonNullable<Awaited<ReturnType<typeof loadSheet>>>;

/** Held until the transaction ends: what is done to one sheet is done in turn, what to many in one order. */
export const loadHeldSheets = (db: Queries, ids: readonly number[]) =>
  sheets(db)
    .where('sheet.id', '=', sql<number>`any(${[...ids]})`)
    .orderBy('sheet.id')
    .forNoKeyUpdate(['sheet'])
    .execute();

export const loadSheetsOf = (db: Queries, roundId: number) =>
  sheets(db)
    .where('sheet.round_id', '=', roundId)
    .orderBy('sheet.league')
    .orderBy('agency.name')
    .execute();

/** Sheets of open rounds that are not published. */
export const loadSheetsAtWork = (db: Queries) =>
  sheets(db)
    .where('round.state', '=', 'open')
    .where('sheet.state', '<>', 'published')
    .orderBy('round.id')
    .orderBy('agency.name')
    .execute();

const scores = (db: Queries) =>
  db
    .selectFrom('score')
    .innerJoin('round_stage', 'round_stage.id', 'score.stage_id')
    .leftJoin('person', 'person.id', 'score.person_id')
    .selectAll('score')
    .select(['round_stage.position as stage', 'person.name as person_name']);

export const loadScores = (db: Queries, sheetId: number) =>
  scores(db).where('score.sheet_id', '=', sheetId).orderBy('score.id').execute();
export type ScoreRecord = Awaited<ReturnType<typeof loadScores>>[number];

export const loadScoresOfNode = (db: Queries, roundId: number, nodeId: number) =>
  scores(db)
    .innerJoin('sheet', 'sheet.id', 'score.sheet_id')
    .where('sheet.round_id', '=', roundId)
    .where('score.node_id', '=', nodeId)
    .orderBy('score.id')
    .execute();

/** What the layer of the stage each sheet is at says something of. */
export const loadSeen = (db: Queries, roundId: number) =>
  db
    .selectFrom('score')
    .innerJoin('sheet', 'sheet.id', 'score.sheet_id')
    .innerJoin('round_stage', 'round_stage.id', 'score.stage_id')
    .select(['score.sheet_id', 'score.node_id'])
    .where('sheet.round_id', '=', roundId)
    .whereRef('round_stage.position', '=', 'sheet.stage')
    .execute();

/**
 * What stands of every node of some sheets: enough to add up.
 * @param withFacts nodes whose facts come along
 */
export const loadValues = async (
  db: Queries,
  sheetIds: readonly number[],
  withFacts: readonly number[] = [],
) => {
  const { rows } = await sql<ValueRecord>`
    select s.id, s.sheet_id, s.node_id, g.position as stage, s.state, s.points, s.reason, s.version,
      s.not_applicable, case when s.node_id = any(${withFacts}) then s.facts end as facts
    from score s join round_stage g on g.id = s.stage_id
    where s.sheet_id = any(${sheetIds})`.execute(db);
  return rows;
};
export interface ValueRecord {
  id: number;
  sheet_id: number;
  node_id: number;
  stage: number;
  state: string;
  points: string | null;
  reason: string | null;
  not_applicable: string | null;
  /** Null where they were not asked for. */
  facts: unknown;
  version: number;
}

export const loadResults = (db: Queries, sheetIds: readonly number[]) =>
  db
    .selectFrom('sheet_result')
    .innerJoin('round_stage', 'round_stage.id', 'sheet_result.stage_id')
    .selectAll('sheet_result')
    .select('round_stage.position as stage')
    .where('sheet_result.sheet_id', 'in', [...sheetIds, 0])
    .orderBy('round_stage.position')
    .execute();
export type ResultRecord = Awaited<ReturnType<typeof loadResults>>[number];

export const loadOfficialTotals = (db: Queries, sheetId: number) =>
  db
    .selectFrom('sheet_total')
    .innerJoin('round_stage', 'round_stage.id', 'sheet_total.stage_id')
    .leftJoin('person', 'person.id', 'sheet_total.person_id')
    .selectAll('sheet_total')
    .select(['round_stage.position as stage', 'person.name as person_name'])
    .where('sheet_total.sheet_id', '=', sheetId)
    .orderBy('sheet_total.id')
    .execute();

export const loadMoves = (db: Queries, sheetId: number) =>
  db
    .selectFrom('sheet_move')
    .leftJoin('person', 'person.id', 'sheet_move.person_id')
    .selectAll('sheet_move')
    .select('person.name as person_name')
    .where('sheet_move.sheet_id', '=', sheetId)
    .orderBy('sheet_move.id', 'desc')
    .execute();

export const countThreads = (db: Queries, sheetIds: readonly number[]) =>
  db
    .selectFrom('thread')
    .select(['sheet_id', 'node_id', 'state'])
    .select(({ fn }) => fn.countAll<number>().as('threads'))
    .where('sheet_id', 'in', [...sheetIds, 0])
    .groupBy(['sheet_id', 'node_id', 'state'])
    .execute();
export type ThreadCount = Awaited<ReturnType<typeof countThreads>>[number];
