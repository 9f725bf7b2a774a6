/** The changes of a workbook into their layers: rows, totals and trail in a few statements. */
import type { Acting } from '../../http/request-context.ts';
import { currentStage } from '../ground.ts';
import { saveResults } from '../result.ts';
import { fillingOf } from '../story.ts';
import { writeScores } from '../write-scores.ts';
import { mergeValues } from '../write-together.ts';
import type { SheetChanges } from './compare.ts';

/** The sheets are held. @returns how many criteria were written */
export async function writeChanges(
  { db, person, record }: Acting,
  sheets: readonly SheetChanges[],
): Promise<number> {
  const rows = sheets.flatMap(({ state: { ground }, changes }) => {
    const place = { sheet_id: ground.sheet.id, stage_id: currentStage(ground).id };
    return changes.map(({ row }) => ({ ...row, ...place, person_id: person.id }));
  });
  const written = await writeScores(db, rows);
  const bySheet = Map.groupBy(written, ({ sheet_id }) => sheet_id);
  const ofSheet = (id: number) => bySheet.get(id) ?? [];
  await saveResults(
    db,
    sheets.map(({ state }) => ({
      ground: state.ground,
      values: mergeValues(state, ofSheet(state.ground.sheet.id)),
    })),
  );
  await record(
    sheets.map(({ state: { ground }, changes }) => {
      const own = changes.flatMap((change) =>
        change.own === undefined ? [] : [[change.row.node_id, change.own] as const],
      );
      return fillingOf(ground, new Map(own), ofSheet(ground.sheet.id));
    }),
  );
  return written.length;
}
