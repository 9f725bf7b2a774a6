/** A total as a paper prints or somebody announces it, kept beside the computed one. */
import type { z } from 'zod';
import type { addTotal as addTotalRoute } from '#contract/assessment-move.ts';
import { Problem } from '#contract/problem.ts';
import type { Acting } from '../http/request-context.ts';
import { openSheet } from './ground.ts';

type Adding = z.output<typeof addTotalRoute.input>;

/** @throws Problem not-found for a stage the round does not have */
export async function addTotal(context: Acting, input: Adding) {
  const { sheet, stages } = await openSheet(context, input.sheetId);
  const stage = stages[input.stage - 1];
  if (stage === undefined) throw new Problem('not-found');
  const { kind, points, source } = input;
  const row = await context.db
    .insertInto('sheet_total')
    .values({
      sheet_id: sheet.id,
      stage_id: stage.id,
      kind,
      points,
      source,
      person_id: context.person.id,
    })
    .returning('at')
    .executeTakeFirstOrThrow();
  await context.record({
    action: 'assessment.addTotal',
    subject: { type: 'sheet', id: sheet.id, label: `${sheet.round_name} · ${sheet.agency_name}` },
    agencyId: sheet.agency_id,
    after: { stage: stage.name, kind, points, source },
  });
  return {
    kind,
    stage: stage.position,
    points,
    source,
    person: context.person.name,
    at: row.at.toISOString(),
  };
}
