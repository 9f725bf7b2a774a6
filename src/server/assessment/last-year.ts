/** What the unit got in the published round of the year before, under the codes of this year's rubric. */
import { points, type Points } from '#domain/points/points.ts';
import { loadHistory } from '../crosswalk/actions.ts';
import type { Queries } from '../db/queries.ts';
import type { SheetGround } from './ground.ts';

/** Only what a confirmed crosswalk makes comparable; a code may mean something else in another year. */
export async function lastYearOf(
  db: Queries,
  { sheet }: SheetGround,
): Promise<Record<string, Points>> {
  const before = await loadHistory(
    db,
    sheet.rubric_id,
    (rubricId) => loadPublished(db, sheet.agency_id, rubricId),
    1,
  );
  const last = before.find(({ indexYear }) => indexYear === sheet.index_year - 1);
  return Object.fromEntries(
    (last?.rows ?? []).flatMap(({ code, value }) => (value === null ? [] : [[code, value]])),
  );
}

/** The last layer's points of each criterion, in the unit's published sheet by a rubric. */
async function loadPublished(
  db: Queries,
  agencyId: number,
  rubricId: number,
): Promise<Map<string, Points>> {
  const rows = await db
    .selectFrom('score')
    .innerJoin('sheet', 'sheet.id', 'score.sheet_id')
    .innerJoin('round', 'round.id', 'sheet.round_id')
    .innerJoin('round_stage', 'round_stage.id', 'score.stage_id')
    .innerJoin('rubric_node', 'rubric_node.id', 'score.node_id')
    .select(['rubric_node.code', 'score.points'])
    .where('sheet.agency_id', '=', agencyId)
    .where('sheet.state', '=', 'published')
    .where('round.rubric_id', '=', rubricId)
    .orderBy('round.id')
    .orderBy('round_stage.position')
    .execute();
  const last = new Map(rows.map(({ code, points: kept }) => [code, kept]));
  return new Map(
    [...last].flatMap(([code, kept]) => (kept === null ? [] : [[code, points(kept)] as const])),
  );
}
