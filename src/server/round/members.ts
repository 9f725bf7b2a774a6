/** The units of a round and who appraises them, given as a whole; what is no longer named is withdrawn. */
import type { z } from 'zod';
import type * as contract from '#contract/round.ts';
import { Problem } from '#contract/problem.ts';
import type { Queries } from '../db/queries.ts';
import { readyEdition } from '../edition/actions.ts';
import type { Acting } from '../http/request-context.ts';
import { saveNext } from '../http/versioned.ts';
import { holdRound } from './keep.ts';
import { loadAssignments, loadUnits } from './queries.ts';
import { requireRound } from './read.ts';

type Units = z.output<typeof contract.setUnits.input>;
type UnitInput = Units['units'][number];

export async function setUnits({ db, record }: Acting, { roundId, version, units }: Units) {
  const round = await holdRound(db, roundId, version);
  const before = await loadUnits(db, roundId);
  await addUnits(db, roundId, units);
  const named = new Set(units.map(({ agencyId }) => agencyId));
  for (const unit of before.filter(({ agency_id }) => !named.has(agency_id)))
    await withdrawUnit(db, unit);
  const next = await saveNext(db, 'round', round, {});
  await record({
    action: 'round.units',
    subject: { type: 'round', id: roundId, label: round.name },
    before: before.map(({ name, league }) => ({ name, league })),
    after: units,
  });
  return { id: roundId, version: next };
}

/** One sheet per unit, from the first stage on; a unit that came back keeps its sheet. */
export async function addUnits(db: Queries, roundId: number, units: readonly UnitInput[]) {
  if (units.length === 0) return;
  const leagues = new Map(units.map(({ agencyId, league }) => [agencyId, league]));
  await db
    .insertInto('sheet')
    .values([...leagues].map(([agency_id, league]) => ({ round_id: roundId, agency_id, league })))
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'agency_id']).doUpdateSet((eb) => ({
        league: eb.ref('excluded.league'),
        withdrawn_at: null,
        version: eb('sheet.version', '+', 1),
      })),
    )
    .execute();
}

async function withdrawUnit(db: Queries, unit: { id: number; name: string }) {
  const score = await db
    .selectFrom('score')
    .select('id')
    .where('sheet_id', '=', unit.id)
    .executeTakeFirst();
  if (score !== undefined)
    throw new Problem('illegal-move', { detail: `${unit.name} đã có điểm nên không bỏ ra được.` });
  await db
    .updateTable('sheet')
    .set((eb) => ({ withdrawn_at: new Date(), version: eb('version', '+', 1) }))
    .where('id', '=', unit.id)
    .execute();
}

type Appraisers = z.output<typeof contract.setAppraisers.input>;
type AssignmentInput = Appraisers['assignments'][number];

const keyOf = ({ agencyId, node, unitId }: AssignmentInput) =>
  `${agencyId} ${node ?? ''} ${unitId ?? ''}`;

export async function setAppraisers(context: Acting, input: Appraisers) {
  const { db, record } = context;
  const round = await holdRound(db, input.roundId, input.version);
  const before = await loadAssignments(db, [input.roundId]);
  const wanted = new Map(input.assignments.map((one) => [keyOf(one), one]));
  const standing = new Set(before.map(keyOf));
  const gone = before.filter((one) => !wanted.has(keyOf(one)));
  if (gone.length > 0)
    await db
      .updateTable('appraiser')
      .set((eb) => ({ withdrawn_at: new Date(), version: eb('version', '+', 1) }))
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute();
  const added = [...wanted.values()].filter((one) => !standing.has(keyOf(one)));
  await addAppraisers(db, input.roundId, added);
  const version = await saveNext(db, 'round', round, {});
  await record({
    action: 'round.appraisers',
    subject: { type: 'round', id: input.roundId, label: round.name },
    before: gone.map(({ agencyName, node, unitName }) => ({ agencyName, node, unitName })),
    after: added,
  });
  return { id: input.roundId, version };
}

/** @throws Problem bad-input for a code the rubric does not have, or an agency that judges itself */
export async function addAppraisers(
  db: Queries,
  roundId: number,
  assignments: readonly AssignmentInput[],
) {
  if (assignments.length === 0) return;
  const { rubric_id, published_at } = await requireRound(db, roundId);
  const { idOf } = await readyEdition(db, { id: rubric_id, published_at });
  const rows = assignments.map(({ agencyId, node, unitId }, at) => {
    const nodeId = node === null ? null : idOf.get(node);
    const message =
      nodeId === undefined
        ? `bộ tiêu chí không có mã ${node}`
        : agencyId === unitId
          ? 'cơ quan không thẩm định chính mình'
          : null;
    if (message !== null)
      throw new Problem('bad-input', { faults: [{ path: `assignments.${at}`, message }] });
    return { round_id: roundId, agency_id: agencyId, node_id: nodeId ?? null, unit_id: unitId };
  });
  await db.insertInto('appraiser').values(rows).execute();
}
