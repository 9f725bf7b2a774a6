/** Where sheets have come to and by which moves, of any number of them in three statements. */
import { sql } from 'kysely';
import type { SheetAction, SheetPlace } from '#domain/assessment/move.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Acting } from '../http/request-context.ts';
import { placeOf, type SheetGround } from './ground.ts';

/** A move that the domain has allowed. */
export interface SheetStep {
  /** As held, before it. */
  ground: SheetGround;
  move: { action: SheetAction; reason?: string; closesOn?: Day | null };
  place: SheetPlace;
}

export const columnsOf = ({ stage, state, extendedTo }: SheetPlace) => ({
  stage,
  state,
  extended_to: extendedTo,
});

/** Each sheet gets its next version. */
export async function saveSteps(
  { db, person, record }: Acting,
  steps: readonly SheetStep[],
): Promise<void> {
  if (steps.length === 0) return;
  const rows = JSON.stringify(steps.map((step) => ({ ...rowOf(step), person_id: person.id })));
  await sql`
    update sheet set stage = s.stage_after, state = s.state_after, extended_to = s.extended_to,
      version = sheet.version + 1
    from jsonb_to_recordset(${rows}::jsonb) as s
      (sheet_id bigint, stage_after integer, state_after text, extended_to date)
    where sheet.id = s.sheet_id`.execute(db);
  await sql`
    insert into sheet_move (sheet_id, person_id, action, stage_before, stage_after, state_before,
      state_after, closes_on, reason)
    select s.* from jsonb_to_recordset(${rows}::jsonb) as s
      (sheet_id bigint, person_id bigint, action text, stage_before integer, stage_after integer,
       state_before text, state_after text, closes_on date, reason text)`.execute(db);
  await record(steps.map(eventOf));
}

const rowOf = ({ ground: { sheet }, move, place }: SheetStep) => ({
  sheet_id: sheet.id,
  action: move.action,
  stage_before: sheet.stage,
  stage_after: place.stage,
  state_before: sheet.state,
  state_after: place.state,
  extended_to: place.extendedTo,
  closes_on: move.closesOn ?? null,
  reason: move.reason ?? null,
});

const eventOf = ({ ground: { sheet }, move, place }: SheetStep) => ({
  action: `assessment.${move.action}`,
  subject: { type: 'sheet', id: sheet.id, label: `${sheet.round_name} · ${sheet.agency_name}` },
  agencyId: sheet.agency_id,
  before: placeOf(sheet),
  after: place,
  reason: move.reason ?? null,
});
