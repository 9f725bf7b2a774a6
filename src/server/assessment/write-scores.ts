/** Scores of any number of sheets by one statement, whose text never changes however many they are. */
import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';
import type { ComputedRow } from './compute-row.ts';

export interface ScoreToWrite extends ComputedRow {
  sheet_id: number;
  stage_id: number;
  person_id: number;
}

export interface WrittenScore {
  id: number;
  sheet_id: number;
  node_id: number;
  facts: unknown;
  not_applicable: string | null;
  state: string;
  points: string | null;
  reason: string | null;
  version: number;
  at: Date;
}

/** @returns the rows as they stand now */
export async function writeScores(
  db: Queries,
  scores: readonly ScoreToWrite[],
): Promise<WrittenScore[]> {
  if (scores.length === 0) return [];
  const { rows } = await sql<WrittenScore>`
    insert into score
      (sheet_id, stage_id, node_id, facts, not_applicable, state, points, reason, person_id, at)
    select s.*, now() from jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) as s
      (sheet_id bigint, stage_id bigint, node_id bigint, facts jsonb, not_applicable text,
       state text, points numeric, reason text, person_id bigint)
    on conflict (sheet_id, stage_id, node_id) do update set
      facts = excluded.facts, not_applicable = excluded.not_applicable, state = excluded.state,
      points = excluded.points, reason = excluded.reason, person_id = excluded.person_id,
      at = excluded.at, version = score.version + 1
    returning id, sheet_id, node_id, facts, not_applicable, state, points, reason, version, at
  `.execute(db);
  return rows;
}
