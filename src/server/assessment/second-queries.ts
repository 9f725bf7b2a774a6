/** Second appraisals as rows. */
import type { Queries } from '../db/queries.ts';

const seconds = (db: Queries) =>
  db
    .selectFrom('second_appraisal')
    .innerJoin('sheet', 'sheet.id', 'second_appraisal.sheet_id')
    .innerJoin('round_stage', 'round_stage.id', 'second_appraisal.stage_id')
    .selectAll('second_appraisal')
    .select(['sheet.round_id', 'round_stage.position as stage'])
    .where('sheet.withdrawn_at', 'is', null)
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
    .where((eb) =>
      eb.or([
        eb('second_appraisal.state', 'is', null),
        eb('second_appraisal.state', '=', 'missing'),
      ]),
    )
    .where('sheet.withdrawn_at', 'is', null)
    .where('round.state', '=', 'open')
    .groupBy(['round.id', 'round.name'])
    .orderBy('round.id')
    .execute();

/** What an agency is still to look at a second time: it must not see the first look at it. */
export const loadBlind = (db: Queries, sheetIds: readonly number[], agencyId: number) =>
  db
    .selectFrom('second_appraisal')
    .innerJoin('round_stage', 'round_stage.id', 'second_appraisal.stage_id')
    .select([
      'second_appraisal.sheet_id',
      'second_appraisal.node_id',
      'round_stage.position as stage',
    ])
    .where('second_appraisal.agency_id', '=', agencyId)
    .where('second_appraisal.sheet_id', 'in', [...sheetIds, 0])
    .where((eb) =>
      eb.or([
        eb('second_appraisal.state', 'is', null),
        eb('second_appraisal.state', '=', 'missing'),
      ]),
    )
    .execute();
