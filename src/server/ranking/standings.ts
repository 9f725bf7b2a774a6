/** Where the units of a round stand: results of their latest layer, ranked in leagues, graded. */
import type { UnitResult } from '#contract/ranking.ts';
import { parsePoints, percent, points, zero, type Points } from '#domain/points/points.ts';
import { gradeOf, type GradeBand } from '#domain/ranking/grade.ts';
import { heatOf, type FieldResult } from '#domain/ranking/heat.ts';
import { rankLeagues, type Ranked, type Standing } from '#domain/ranking/rank.ts';
import { rankedPoints } from '#domain/ranking/standing.ts';
import {
  latestResult,
  loadResults,
  loadSheetsOf,
  surroundingsOf,
  type ResultRecord,
  type SheetGround,
} from '../assessment/actions.ts';
import type { Queries } from '../db/queries.ts';
import { requireRound } from '../round/actions.ts';

export interface UnitStanding {
  ground: SheetGround;
  result: ResultRecord | undefined;
  /** How many leaves lack a score. */
  missing: number;
  /** Decided: complete, and at the last stage, where results are published. */
  isPublishable: boolean;
}

export interface RoundStandings {
  round: Awaited<ReturnType<typeof requireRound>>;
  edition: SheetGround['edition'];
  units: UnitStanding[];
}

export async function loadStandings(db: Queries, roundId: number): Promise<RoundStandings> {
  const round = await requireRound(db, roundId);
  const { rubric_id, published_at } = round;
  const around = await surroundingsOf(db, { round_id: roundId, rubric_id, published_at });
  const sheets = await loadSheetsOf(db, roundId);
  const results = await loadResults(
    db,
    sheets.map(({ id }) => id),
  );
  const bySheet = Map.groupBy(results, ({ sheet_id }) => sheet_id);
  const units = sheets.map((sheet) => {
    const result = latestResult(bySheet.get(sheet.id) ?? [], sheet);
    const missing = result?.missing ?? around.edition.leaves.length;
    const isPublishable = missing === 0 && sheet.stage === around.stages.length;
    return { ground: { ...around, sheet }, result, missing, isPublishable };
  });
  return { round, edition: around.edition, units };
}

/** @param counts which units are ranked; the others are "chưa chấm" */
export function rankUnits(
  { round, edition, units }: RoundStandings,
  counts: (unit: UnitStanding) => boolean,
): (UnitResult & { unit: UnitStanding })[] {
  const { isRescaled } = edition.ready.edition;
  const standings = units.map((unit) => standingOf(unit, isRescaled, counts(unit)));
  const bands = round.grade_bands as GradeBand[];
  return rankLeagues(standings).map((ranked) => resultOf(ranked, bands));
}

function standingOf(
  unit: UnitStanding,
  isRescaled: boolean,
  isRanked: boolean,
): Standing<UnitStanding> {
  const { result, ground } = unit;
  const totals = result === undefined ? null : totalsOf(result);
  return {
    unit,
    league: ground.sheet.league,
    points: totals === null || !isRanked ? null : rankedPoints(totals, isRescaled),
    applicableMax: totals?.applicableMax ?? zero,
  };
}

const totalsOf = (row: ResultRecord) => ({
  points: points(row.points),
  applicableMax: points(row.applicable_max),
  bonus: points(row.bonus),
  penalty: points(row.penalty),
});

const numberOf = (value: string | undefined): Points =>
  value === undefined ? zero : (parsePoints(value) ?? zero);

function resultOf(ranked: Ranked<UnitStanding>, bands: readonly GradeBand[]) {
  const { unit, league, rank, of, applicableMax } = ranked;
  const { sheet } = unit.ground;
  const fields = (unit.result?.fields ?? []) as FieldResult[];
  return {
    unit,
    agencyId: sheet.agency_id,
    agencyName: sheet.agency_name,
    league,
    rank,
    of,
    points: ranked.points,
    applicableMax,
    bonus: numberOf(unit.result?.bonus),
    penalty: numberOf(unit.result?.penalty),
    indexPercent: ranked.points === null ? null : percent(ranked.points, applicableMax),
    grade: gradeOf(ranked, bands),
    fields: fields.map((field) => ({ ...field, heat: heatOf(field) })),
  };
}
