/** A blind second look: drawn by a seed, entered without the first, compared per field. */
import type { z } from 'zod';
import type * as contract from '#contract/assessment-second.ts';
import { Problem } from '#contract/problem.ts';
import { standingBefore } from '#domain/assessment/layer.ts';
import { appraisesNode } from '#domain/assessment/part.ts';
import { isOfUnit } from '#domain/assessment/stage.ts';
import { drawSample } from '#domain/assessment/sample.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { requireRound } from '../round/actions.ts';
import { groundOf, type SheetGround } from './ground.ts';
import { loadScores, loadSheet, loadSheetsOf } from './queries.ts';
import { computeRow } from './compute-row.ts';
import { loadSecond, loadSecondsOf, type SecondRecord } from './second-queries.ts';
import { entryOf } from './view.ts';

type Drawing = z.output<typeof contract.drawSecond.input>;
type Second = z.input<typeof contract.saveSecond.output>;

/** Draws leaves of all sheets; never a unit's own, never by the agency that appraises it first. */
export async function drawSecond(context: Acting, input: Drawing): Promise<{ drawn: number }> {
  const { db } = context;
  const round = await requireRound(db, input.roundId);
  const [first, ...others] = await loadSheetsOf(db, input.roundId);
  if (first === undefined) throw new Problem('illegal-move', { detail: 'Chưa có đơn vị nào.' });
  const ground = await groundOf(db, first);
  const stage = ground.stages[input.stage - 1];
  if (stage?.kind !== 'appraisal')
    throw new Problem('bad-input', {
      faults: [{ path: 'stage', message: 'không phải bước thẩm định' }],
    });
  const all = [first, ...others].flatMap((sheet) =>
    ground.edition.leaves
      .filter(({ code }) => isDrawable({ ...ground, sheet }, input.agencyId, code))
      .map(({ code }) => ({ sheetId: sheet.id, code })),
  );
  const drawn = drawSample(
    all,
    ({ sheetId, code }) => `${sheetId} ${code}`,
    input.percent,
    input.seed,
  );
  const rows = drawn.map(({ sheetId, code }) => ({
    sheet_id: sheetId,
    stage_id: stage.id,
    node_id: ground.edition.idOf.get(code) ?? 0,
    agency_id: input.agencyId,
  }));
  for (let from = 0; from < rows.length; from += 5000)
    await db
      .insertInto('second_appraisal')
      .values(rows.slice(from, from + 5000))
      .onConflict((conflict) => conflict.columns(['sheet_id', 'stage_id', 'node_id']).doNothing())
      .execute();
  const { percent, seed, agencyId } = input;
  await context.record({
    action: 'assessment.drawSecond',
    subject: { type: 'round', id: round.id, label: round.name },
    after: { stage: stage.name, percent, seed, agencyId, drawn: rows.length },
  });
  return { drawn: rows.length };
}

const isDrawable = ({ sheet, assignments, edition }: SheetGround, agencyId: number, code: string) =>
  sheet.agency_id !== agencyId &&
  !appraisesNode(assignments, agencyId, sheet.agency_id, edition.lineageOf(code));

/** The second appraisals of the reader's own agency; what the first appraiser says stays away. */
export async function readSeconds(
  { db, person, permit }: Pick<Acting, 'db' | 'person' | 'permit'>,
  roundId: number,
): Promise<Second[]> {
  permit({ agencyId: person.agencyId });
  await requireRound(db, roundId);
  if (person.agencyId === null) return [];
  const rows = await loadSecondsOf(db, roundId, person.agencyId);
  const views: Second[] = [];
  for (const row of rows) views.push(await viewOf({ db }, row));
  return views;
}

async function viewOf({ db }: Pick<Acting, 'db'>, row: SecondRecord): Promise<Second> {
  const ground = await groundOfSecond({ db }, row);
  const node = ground.edition.nodeOf.get(row.node_id);
  const byUnit = new Set(ground.stages.filter(isOfUnit).map(({ position }) => position));
  const scores = await loadScores(db, row.sheet_id);
  const unitEntry = standingBefore(
    scores.filter(({ node_id, stage }) => node_id === row.node_id && byUnit.has(stage)),
    row.stage,
  );
  return {
    id: row.id,
    roundId: ground.sheet.round_id,
    roundName: ground.sheet.round_name,
    sheetId: row.sheet_id,
    agencyName: ground.sheet.agency_name,
    nodeId: row.node_id,
    code: node?.code ?? '',
    name: node?.name ?? '',
    unitEntry: unitEntry === null ? null : entryOf(unitEntry, ground.edition),
    facts: row.facts as Record<string, string> | null,
    notApplicable: row.not_applicable,
    state: row.state as Second['state'],
    points: row.points,
    version: row.version,
  };
}

async function groundOfSecond({ db }: Pick<Acting, 'db'>, row: { sheet_id: number }) {
  const sheet = await loadSheet(db, row.sheet_id);
  if (sheet === undefined) throw new Problem('not-found');
  return groundOf(db, sheet);
}

type Saving = z.output<typeof contract.saveSecond.input>;

export async function saveSecond(context: Acting, input: Saving): Promise<Second> {
  const { db, person } = context;
  const row = await lockRow(db, 'second_appraisal', input.secondId);
  context.permit({ agencyId: row.agency_id });
  if (row.agency_id !== person.agencyId) throw new Problem('not-your-part');
  const ground = await groundOfSecond(context, row);
  if (ground.sheet.round_state !== 'open')
    throw new Problem('illegal-move', { detail: 'Kỳ chấm không mở.' });
  refuseStale(row, input.version, { facts: input.facts }, { facts: row.facts });
  if (row.state === 'scored' || row.state === 'notApplicable')
    throw new Problem('illegal-move', {
      detail: 'Đã ghi kết quả lần hai; không sửa được vì kết quả lần một đã hiện ra.',
    });
  const node = ground.edition.nodeOf.get(row.node_id);
  const computed = computeRow(ground.edition, { ...input, nodeId: row.node_id }, node);
  const { facts, not_applicable, state, points, reason } = computed;
  await saveNext(db, 'second_appraisal', row, {
    facts: JSON.stringify(facts),
    not_applicable,
    state,
    points,
    reason,
    person_id: person.id,
    at: new Date(),
  });
  await context.record({
    action: 'assessment.second',
    subject: {
      type: 'secondAppraisal',
      id: row.id,
      label: `${ground.sheet.round_name} · ${ground.sheet.agency_name} · ${node?.code ?? ''}`,
    },
    agencyId: ground.sheet.agency_id,
    before: { facts: row.facts, state: row.state, points: row.points },
    after: { facts, state, points },
  });
  const saved = await loadSecond(db, row.id);
  if (saved === undefined) throw new Problem('not-found');
  return viewOf(context, saved);
}
