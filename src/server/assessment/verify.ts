/** Every stored score recomputed from its facts and its rubric's rules; what differs is named. */
import type { Kysely } from 'kysely';
import { readyEdition, type KnownEdition } from '../edition/actions.ts';
import type { DB } from '../db/schema.ts';
import type { Queries } from '../db/queries.ts';
import { isSame, recompute } from './recompute.ts';
import { type ComputedValue, differencesOfResults } from './verify-results.ts';
import {
  loadRoundsToVerify,
  loadSheetsToVerify,
  loadStoredResults,
  loadStoredValues,
} from './verify-queries.ts';

export interface ScoreDifference {
  round: string;
  unit: string;
  stage: string;
  /** The code of the node; null for a total of the sheet. */
  node: string | null;
  /** Which column of the row: "score", "secondAppraisal", or a total such as "indexPercent". */
  what: string;
  stored: string;
  computed: string;
}

export interface ScoreVerification {
  rounds: number;
  sheets: number;
  /** Values recomputed: first and second looks at nodes. */
  scores: number;
  /** Totals recomputed. */
  results: number;
  differences: ScoreDifference[];
  /** Of which `differences` has the first ones. */
  differenceCount: number;
}

/** As many as a person reads; the count tells of the others. */
const mostNamed = 1000;
const sheetsAtOnce = 50;

type Round = Awaited<ReturnType<typeof loadRoundsToVerify>>[number];
type Sheets = Awaited<ReturnType<typeof loadSheetsToVerify>>;

/** @param year the index year; null: every one. Reads one state of the database throughout. */
export const verifyScores = (db: Kysely<DB>, year: number | null): Promise<ScoreVerification> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const tally = { rounds: 0, sheets: 0, scores: 0, results: 0, differenceCount: 0 };
      const found: ScoreVerification = { ...tally, differences: [] };
      for (const round of await loadRoundsToVerify(trx, year)) await verifyRound(trx, round, found);
      return found;
    });

async function verifyRound(db: Queries, round: Round, found: ScoreVerification): Promise<void> {
  const edition = await readyEdition(db, { id: round.rubric_id, published_at: round.published_at });
  const sheets = await loadSheetsToVerify(db, round.id);
  found.rounds += 1;
  found.sheets += sheets.length;
  for (let at = 0; at < sheets.length; at += sheetsAtOnce)
    await verifySheets(db, edition, sheets.slice(at, at + sheetsAtOnce), { found, round });
}

interface Sink {
  found: ScoreVerification;
  round: Round;
}

async function verifySheets(db: Queries, edition: KnownEdition, sheets: Sheets, sink: Sink) {
  const ids = sheets.map(({ id }) => id);
  const rows = await loadStoredValues(db, ids);
  const results = await loadStoredResults(db, ids);
  const computed = rows.map((row) => ({ ...row, computed: recompute(edition, row) }));
  const rowsOf = Map.groupBy(computed, ({ sheet_id }) => sheet_id);
  const resultsOf = Map.groupBy(results, ({ sheet_id }) => sheet_id);
  sink.found.scores += rows.length;
  sink.found.results += results.length;
  for (const sheet of sheets) {
    const ofSheet = rowsOf.get(sheet.id) ?? [];
    const named = [
      ...ofSheet.flatMap((row) => differencesOfRow(edition, row)),
      ...differencesOfResults(edition, sheet, ofSheet, resultsOf.get(sheet.id) ?? []),
    ];
    for (const difference of named)
      addDifference(sink, { round: sink.round.name, unit: sheet.unit, ...difference });
  }
}

function differencesOfRow(edition: KnownEdition, row: ComputedValue) {
  const stored = { state: row.state, points: row.points };
  if (row.computed !== null && isSame(stored, row.computed)) return [];
  return [
    {
      stage: row.stage_name,
      node: edition.nodeOf.get(row.node_id)?.code ?? String(row.node_id),
      what: row.what,
      stored: stored.points ?? stored.state,
      computed: row.computed === null ? 'noRule' : (row.computed.points ?? row.computed.state),
    },
  ];
}

function addDifference({ found }: Sink, difference: ScoreDifference): void {
  found.differenceCount += 1;
  if (found.differences.length < mostNamed) found.differences.push(difference);
}
