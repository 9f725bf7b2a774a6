/** Reading sheets: those of a round, one in full, one criterion across all. */
import { hasLayer } from '#domain/assessment/stage.ts';
import { can } from '#domain/access/right.ts';
import type { Acting } from '../http/request-context.ts';
import { requireRound } from '../round/actions.ts';
import { sightOf } from './blind.ts';
import { gapsFrom, loadAskedSlots } from './gaps.ts';
import { openLeaves, openSheet, subjectOf, surroundingsOf } from './ground.ts';
import { lastYearOf } from './last-year.ts';
import { legalMoves } from './move.ts';
import {
  countThreads,
  loadMoves,
  loadOfficialTotals,
  loadResults,
  loadScores,
  loadSheetsOf,
  type ThreadCount,
} from './queries.ts';
import { entryOf, sheetRowOf, totalsOf } from './view.ts';

export type Reading = Pick<Acting, 'db' | 'person' | 'day' | 'permit'>;

/** The sheets of a round that the person may read; what else there is, is not told. */
export async function openRound({ db, person, permit }: Reading, roundId: number) {
  const round = await requireRound(db, roundId);
  permit({ agencyId: person.agencyId });
  const { rubric_id, published_at } = round;
  const surroundings = await surroundingsOf(db, { round_id: roundId, rubric_id, published_at });
  const grounds = (await loadSheetsOf(db, roundId))
    .map((sheet) => ({ ...surroundings, sheet }))
    .filter((ground) => can(person, 'sheet.read', subjectOf(ground)));
  return { round, edition: surroundings.edition, grounds };
}

export async function readSheets(reading: Reading, roundId: number) {
  const { grounds } = await openRound(reading, roundId);
  const ids = grounds.map(({ sheet }) => sheet.id);
  const [results, threads] = await Promise.all([
    loadResults(reading.db, ids),
    countThreads(reading.db, ids),
  ]);
  const byId = Map.groupBy(results, ({ sheet_id }) => sheet_id);
  return grounds.map(({ sheet, stages }) =>
    sheetRowOf(sheet, { stages, results: byId.get(sheet.id) ?? [], threads, day: reading.day }),
  );
}

export async function readSheetDetail(reading: Reading, sheetId: number) {
  const { db, person, day } = reading;
  const ground = await openSheet(reading, sheetId);
  const { sheet, stages, edition } = ground;
  const [scores, isSeen, results, threads, official, emptySlots] = await Promise.all([
    loadScores(db, sheetId),
    sightOf(db, person, [sheetId]),
    loadResults(db, [sheetId]),
    countThreads(db, [sheetId]),
    loadOfficialTotals(db, sheetId),
    loadAskedSlots(db, ground),
  ]);
  return {
    ...sheetRowOf(sheet, { stages, results, threads, day }),
    roundName: sheet.round_name,
    isIllustrative: sheet.is_illustrative,
    rubricId: sheet.rubric_id,
    document: edition.ready.edition,
    nodeIds: Object.fromEntries(edition.idOf),
    stages: stages.map((stage) => ({ ...stage, hasLayer: hasLayer(stage) })),
    entries: scores.filter(isSeen).map((row) => entryOf(row, edition)),
    results: results.map((row) => ({ stage: row.stage, totals: totalsOf(row) })),
    officialTotals: official.map((row) => ({
      kind: row.kind as 'official',
      stage: row.stage,
      points: row.points,
      source: row.source,
      person: row.person_name,
      at: row.at.toISOString(),
    })),
    mayScore: openLeaves(ground, person, day).map(({ code }) => code),
    actions: legalMoves(ground, person, day),
    gaps: gapsFrom(ground, scores, threads, emptySlots),
    threads: threadTally(threads),
    lastYear: await lastYearOf(db, ground),
  };
}

function threadTally(threads: readonly ThreadCount[]) {
  const byNode = Map.groupBy(threads, ({ node_id }) => node_id);
  const count = (rows: readonly ThreadCount[], state: string) =>
    rows.filter((row) => row.state === state).reduce((sum, row) => sum + Number(row.threads), 0);
  return [...byNode].map(([nodeId, rows]) => ({
    nodeId,
    open: count(rows, 'open'),
    resolved: count(rows, 'resolved'),
  }));
}

export async function readMovesOf(reading: Reading, sheetId: number) {
  await openSheet(reading, sheetId);
  const rows = await loadMoves(reading.db, sheetId);
  return rows.map((row) => ({
    at: row.at.toISOString(),
    person: row.person_name,
    action: row.action as 'handOn',
    stageBefore: row.stage_before,
    stageAfter: row.stage_after,
    stateAfter: row.state_after as 'open',
    closesOn: row.closes_on,
    reason: row.reason,
  }));
}
