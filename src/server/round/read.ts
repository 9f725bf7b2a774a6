/** Rounds as the contract and the domain know them. */
import type { z } from 'zod';
import type { listRounds } from '#contract/round.ts';
import { Problem } from '#contract/problem.ts';
import type { Stage, StageRules } from '#domain/assessment/stage.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { GradeBand } from '#domain/ranking/grade.ts';
import type { Queries } from '../db/queries.ts';
import { readyEdition } from '../edition/actions.ts';
import {
  countSheets,
  loadAssignments,
  loadRound,
  loadRounds,
  loadStages,
  loadUnits,
  type RoundRecord,
  type StageRecord,
} from './queries.ts';

type Head = z.input<typeof listRounds.output>['rounds'][number];

export const stageOf = (
  row: Omit<StageRecord, 'round_id' | 'version'>,
): Stage & { id: number } => ({
  id: row.id,
  position: row.position,
  kind: row.kind as Stage['kind'],
  part: row.part as Stage['part'],
  name: row.name,
  opensOn: row.opens_on as Day,
  closesOn: row.closes_on as Day,
  rules: row.rules as StageRules,
});

/** @throws Problem not-found */
export async function requireRound(db: Queries, id: number): Promise<RoundRecord> {
  const round = await loadRound(db, id);
  if (round === undefined) throw new Problem('not-found');
  return round;
}

export async function readRounds(db: Queries): Promise<Head[]> {
  return headsOf(db, await loadRounds(db));
}

async function headsOf(db: Queries, rounds: readonly RoundRecord[]): Promise<Head[]> {
  const ids = rounds.map(({ id }) => id);
  const [stages, counts] = await Promise.all([loadStages(db, ids), countSheets(db, ids)]);
  return rounds.map((round) => {
    const own = counts.filter(({ round_id }) => round_id === round.id);
    return {
      id: round.id,
      name: round.name,
      indexYear: round.index_year,
      state: round.state as Head['state'],
      isIllustrative: round.is_illustrative,
      rubric: {
        id: round.rubric_id,
        title: round.rubric_title,
        level: round.rubric_level,
        isIllustrative: round.rubric_is_illustrative,
      },
      gradeBands: round.grade_bands as GradeBand[],
      stages: stages.filter(({ round_id }) => round_id === round.id).map(stageOf),
      counts: own.map(({ stage, sheets }) => ({ stage, sheets: Number(sheets) })),
      units: own.reduce((sum, { sheets }) => sum + Number(sheets), 0),
      publication: round.publication,
      version: round.version,
    };
  });
}

export async function readRoundDetail(db: Queries, id: number) {
  const round = await requireRound(db, id);
  const [[head], units, assignments, { ready }] = await Promise.all([
    headsOf(db, [round]),
    loadUnits(db, id),
    loadAssignments(db, [id]),
    readyEdition(db, { id: round.rubric_id, published_at: round.published_at }),
  ]);
  if (head === undefined) throw new Problem('not-found');
  return {
    ...head,
    unitList: units.map((unit) => ({
      agencyId: unit.agency_id,
      agencyName: unit.name,
      league: unit.league,
      sheetId: unit.id,
    })),
    assignments: assignments.map(({ agencyId, unitId, node, agencyName, unitName }) => ({
      agencyId,
      unitId,
      node,
      agencyName,
      unitName,
    })),
    fields: (ready.children.get(null) ?? []).map(({ code, name }) => ({ code, name })),
  };
}
