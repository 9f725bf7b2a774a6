/** Making and changing rounds: the stages, the units, who appraises, open and closed. */
import type { z } from 'zod';
import type * as contract from '#contract/round.ts';
import { Problem } from '#contract/problem.ts';
import { checkStages, type Stage } from '#domain/assessment/stage.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { loadStages } from './queries.ts';
import { stageOf } from './read.ts';

type StageInput = z.output<typeof contract.stageField>;
type Creating = Omit<z.output<typeof contract.createRound.input>, 'units'>;

/** @throws Problem bad-input with the stage at fault */
export function withPositions(stages: readonly StageInput[]): Stage[] {
  const placed = stages.map((stage, at) => ({ ...stage, position: at + 1 }));
  const faults = checkStages(placed).map(({ position, message }) => ({
    path: `stages.${position - 1}`,
    message: `Bước ${position}: ${message}`,
  }));
  if (faults.length > 0) throw new Problem('bad-input', { faults });
  return placed;
}

const columnsOf = ({ position, kind, part, name, opensOn, closesOn, rules }: Stage) => ({
  position,
  kind,
  part,
  name,
  opens_on: opensOn,
  closes_on: closesOn,
  rules: JSON.stringify(rules),
});

/** @throws Problem not-found, illegal-move for a rubric that is still a draft, bad-input */
export async function createRound({ db, record }: Acting, input: Creating) {
  const stages = withPositions(input.stages);
  const rubric = await db
    .selectFrom('rubric')
    .select(['state', 'index_year', 'title'])
    .where('id', '=', input.rubricId)
    .executeTakeFirst();
  if (rubric === undefined) throw new Problem('not-found');
  if (rubric.state === 'draft')
    throw new Problem('illegal-move', { detail: 'Bộ tiêu chí chưa ban hành.' });
  const round = await db
    .insertInto('round')
    .values({
      rubric_id: input.rubricId,
      name: input.name,
      index_year: rubric.index_year,
      is_illustrative: input.isIllustrative,
      grade_bands: JSON.stringify(input.gradeBands),
    })
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow();
  await db
    .insertInto('round_stage')
    .values(stages.map((stage) => ({ ...columnsOf(stage), round_id: round.id })))
    .execute();
  await record({
    action: 'round.create',
    subject: { type: 'round', id: round.id, label: input.name },
    after: { name: input.name, rubric: rubric.title, stages },
  });
  return round;
}

/** The round, held and as the writer saw it. */
export async function holdRound(db: Queries, id: number, version: number, yours: object = {}) {
  const round = await lockRow(db, 'round', id);
  refuseStale(round, version, yours, { name: round.name, state: round.state });
  return round;
}

type Editing = z.output<typeof contract.editRound.input>;

/**
 * @throws Problem not-found, stale with both whole, illegal-move when stages of an open round would
 * change in kind
 */
export async function editRound({ db, record }: Acting, input: Editing) {
  const round = await lockRow(db, 'round', input.roundId);
  const before = (await loadStages(db, [round.id])).map(stageOf);
  const { name, gradeBands, stages } = input;
  refuseStale(
    round,
    input.version,
    { name, gradeBands, stages },
    { name: round.name, gradeBands: round.grade_bands, stages: before },
  );
  const after = withPositions(input.stages);
  if (round.state === 'preparing') await replaceStages(db, round.id, after);
  else await adjustStages(db, before, after);
  const version = await saveNext(db, 'round', round, {
    name: input.name,
    grade_bands: JSON.stringify(input.gradeBands),
  });
  await record({
    action: 'round.edit',
    subject: { type: 'round', id: round.id, label: input.name },
    before: { name: round.name, gradeBands: round.grade_bands, stages: before },
    after: { name: input.name, gradeBands: input.gradeBands, stages: after },
  });
  return { id: round.id, version };
}

/** While a round is prepared nothing hangs on its stages yet. */
async function replaceStages(db: Queries, roundId: number, stages: readonly Stage[]) {
  await db.deleteFrom('round_stage').where('round_id', '=', roundId).execute();
  await db
    .insertInto('round_stage')
    .values(stages.map((stage) => ({ ...columnsOf(stage), round_id: roundId })))
    .execute();
}

/** Sheets stand at the stages of an open round: names, days and rules may change, their order not. */
async function adjustStages(
  db: Queries,
  before: readonly (Stage & { id: number })[],
  after: readonly Stage[],
) {
  const isSame = (stage: Stage, at: number) =>
    stage.kind === after[at]?.kind && stage.part === after[at].part;
  if (before.length !== after.length || !before.every(isSame))
    throw new Problem('illegal-move', {
      detail: 'Kỳ chấm đã mở: chỉ sửa được tên, ngày và điều kiện của từng bước.',
    });
  for (const [at, { id, ...stage }] of before.entries()) {
    const next = after[at];
    if (next === undefined || JSON.stringify(stage) === JSON.stringify(next)) continue;
    await db
      .updateTable('round_stage')
      .set((eb) => ({ ...columnsOf(next), version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
  }
}

interface Moving {
  roundId: number;
  version: number;
  state: 'open' | 'closed';
}

/** preparing → open → closed → open: @throws Problem not-found, stale, illegal-move */
export async function moveRound({ db, record }: Acting, { roundId, version, state }: Moving) {
  const round = await holdRound(db, roundId, version, { state });
  if (round.state === state || (state === 'closed' && round.state === 'preparing'))
    throw new Problem('illegal-move', { current: { state: round.state } });
  if (round.state === 'preparing') await requireUnits(db, roundId);
  const next = await saveNext(db, 'round', round, { state });
  await record({
    action: `round.${state === 'open' ? 'open' : 'close'}`,
    subject: { type: 'round', id: roundId, label: round.name },
    before: { state: round.state },
    after: { state },
  });
  return { id: roundId, version: next };
}

async function requireUnits(db: Queries, roundId: number) {
  const unit = await db
    .selectFrom('sheet')
    .select('id')
    .where('round_id', '=', roundId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (unit === undefined)
    throw new Problem('illegal-move', { detail: 'Kỳ chấm chưa có đơn vị nào.' });
}
