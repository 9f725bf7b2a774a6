/** Rows of sheets and layers as the contract shows them. */
import type { z } from 'zod';
import type { layerEntry, readSheet, sheetRow } from '#contract/assessment.ts';
import { lastDayOf } from '#domain/assessment/move.ts';
import type { Day } from '#domain/calendar/day.ts';
import { daysLeft } from '#domain/task/progress.ts';
import type { KnownEdition } from '../edition/actions.ts';
import type { StageWithId } from './ground.ts';
import type { ResultRecord, ScoreRecord, SheetRecord, ThreadCount } from './queries.ts';

type Detail = z.input<typeof readSheet.output>;

export const entryOf = (
  row: Omit<ScoreRecord, 'person_id' | 'sheet_id' | 'stage_id'>,
  edition: KnownEdition,
): z.input<typeof layerEntry> => ({
  nodeId: row.node_id,
  code: edition.nodeOf.get(row.node_id)?.code ?? '',
  stage: row.stage,
  facts: row.facts as Record<string, string>,
  notApplicable: row.not_applicable,
  state: row.state as 'scored',
  points: row.points,
  reason: row.reason,
  person: row.person_name,
  at: row.at.toISOString(),
  version: row.version,
});

export function placeViewOf(sheet: SheetRecord, stages: readonly StageWithId[], day: Day) {
  const stage = stages[sheet.stage - 1];
  if (stage === undefined) throw new RangeError(`no stage ${sheet.stage}`);
  const lastDay = lastDayOf(stage, sheet.extended_to as Day | null);
  return {
    stage: sheet.stage,
    state: sheet.state as 'open',
    lastDay,
    daysLeft: daysLeft(lastDay, day),
    isExtended: sheet.extended_to !== null,
    version: sheet.version,
  };
}

/** The result of the latest layer up to where the sheet is. */
export const latestResult = (results: readonly ResultRecord[], sheet: SheetRecord) =>
  results.filter((one) => one.sheet_id === sheet.id && one.stage <= sheet.stage).at(-1);

interface Beside {
  stages: readonly StageWithId[];
  results: readonly ResultRecord[];
  threads: readonly ThreadCount[];
  day: Day;
}

export function sheetRowOf(
  sheet: SheetRecord,
  { stages, results, threads, day }: Beside,
): z.input<typeof sheetRow> {
  const result = latestResult(results, sheet);
  return {
    id: sheet.id,
    roundId: sheet.round_id,
    agencyId: sheet.agency_id,
    agencyName: sheet.agency_name,
    league: sheet.league,
    stageName: stages[sheet.stage - 1]?.name ?? '',
    total: result?.total ?? null,
    indexPercent: result?.index_percent ?? null,
    missing: result?.missing ?? null,
    openThreads: threads
      .filter((one) => one.sheet_id === sheet.id && one.state === 'open')
      .reduce((sum, one) => sum + Number(one.threads), 0),
    ...placeViewOf(sheet, stages, day),
  };
}

export const totalsOf = (row: ResultRecord): Detail['results'][number]['totals'] => ({
  points: row.points,
  applicableMax: row.applicable_max,
  bonus: row.bonus,
  penalty: row.penalty,
  total: row.total,
  indexPercent: row.index_percent,
  missing: row.missing,
});
