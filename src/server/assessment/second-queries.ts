/** Second appraisals as rows. */
import type { Queries } from '../db/queries.ts';

const seconds = (db: Queries) =>
  db
    .selectFrom('second_appraisal')
    .innerJoin('sheet', 'sheet.id', 'second_appraisal.sheet_id')
    .innerJoin('round_stage', 'round_stage.id', 'second_appraisal.stage_id')
    .selectAll('second_appraisal')
    .select(['sheet.round_id', 'round_stage.position as stage'])
    .orderBy('second_appraisal.id');

/** Of one agency, or of all. */
export const loadSecondsOf = (db: Queries, roundId: number, agencyId: number | null) => {
  const ofRound = seconds(db).where('sheet.round_id', '=', roundId);
  return (
    agencyId === null ? ofRound : ofRound.where('second_appraisal.agency_id', '=', agencyId)
  ).execute();
};
export type SecondRecord = Awaited<ReturnType<typeof loadSecondsOf>>[number];

export const loadSecond = (db: Queries, id: number) =>
  seconds(db).where('second_appraisal.id', '=', id).executeTakeFirst();

/** How many an agency still has to look at, by round. */
export const countOpenSeconds = (db: Queries, agencyId: number) =>
  db
    .selectFrom('second_appraisal')
    .innerJoin('sheet', 'sheet.id', 'second_appraisal.sheet_id')
    .innerJoin('round', 'round.id', 'sheet.round_id')
    .select(['round.id', 'round.name'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('second_appraisal.agency_id', '=', agencyId)
    .where('second_appraisal.state', 'is', null)
    .where('round.state', '=', 'open')
    .groupBy(['round.id', 'round.name'])
    .orderBy('round.id')
    .execute();
