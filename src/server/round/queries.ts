/** Rounds, their stages, units and assignments as rows. */
import type { Queries } from '../db/queries.ts';

const rounds = (db: Queries) =>
  db
    .selectFrom('round')
    .innerJoin('rubric', 'rubric.id', 'round.rubric_id')
    .selectAll('round')
    .select((eb) => [
      'rubric.title as rubric_title',
      'rubric.level as rubric_level',
      'rubric.is_illustrative as rubric_is_illustrative',
      'rubric.published_at',
      eb
        .selectFrom('publication')
        .whereRef('publication.round_id', '=', 'round.id')
        .select(({ fn }) => fn.max('number').as('number'))
        .as('publication'),
    ]);

export const loadRounds = (db: Queries) =>
  rounds(db).orderBy('round.index_year', 'desc').orderBy('round.id').execute();
export type RoundRecord = Awaited<ReturnType<typeof loadRounds>>[number];

export const loadRound = (db: Queries, id: number) =>
  rounds(db).where('round.id', '=', id).executeTakeFirst();

export const loadStages = (db: Queries, roundIds: readonly number[]) =>
  db
    .selectFrom('round_stage')
    .selectAll()
    .where('round_id', 'in', [...roundIds, 0])
    .orderBy('round_id')
    .orderBy('position')
    .execute();
export type StageRecord = Awaited<ReturnType<typeof loadStages>>[number];

export const countSheets = (db: Queries, roundIds: readonly number[]) =>
  db
    .selectFrom('sheet')
    .select(['round_id', 'stage'])
    .select(({ fn }) => fn.countAll<number>().as('sheets'))
    .where('round_id', 'in', [...roundIds, 0])
    .where('withdrawn_at', 'is', null)
    .groupBy(['round_id', 'stage'])
    .orderBy('stage')
    .execute();

export const loadUnits = (db: Queries, roundId: number) =>
  db
    .selectFrom('sheet')
    .innerJoin('agency', 'agency.id', 'sheet.agency_id')
    .select(['sheet.id', 'sheet.agency_id', 'sheet.league', 'sheet.version', 'agency.name'])
    .where('sheet.round_id', '=', roundId)
    .where('sheet.withdrawn_at', 'is', null)
    .orderBy('sheet.league')
    .orderBy('agency.name')
    .execute();

export const loadAssignments = (db: Queries, roundIds: readonly number[]) =>
  db
    .selectFrom('appraiser')
    .innerJoin('agency', 'agency.id', 'appraiser.agency_id')
    .leftJoin('agency as unit', 'unit.id', 'appraiser.unit_id')
    .leftJoin('rubric_node', 'rubric_node.id', 'appraiser.node_id')
    .select([
      'appraiser.id',
      'appraiser.round_id',
      'appraiser.agency_id as agencyId',
      'appraiser.unit_id as unitId',
      'appraiser.node_id',
      'rubric_node.code as node',
      'agency.name as agencyName',
      'unit.name as unitName',
      'appraiser.version',
    ])
    .where('appraiser.round_id', 'in', [...roundIds, 0])
    .where('appraiser.withdrawn_at', 'is', null)
    .orderBy('appraiser.id')
    .execute();
export type AssignmentRecord = Awaited<ReturnType<typeof loadAssignments>>[number];
