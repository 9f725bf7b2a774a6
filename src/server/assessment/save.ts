/** Facts into a layer: the rule computes the points, the sheet's totals follow, the trail keeps old and new. */
import { sql } from 'kysely';
import type { z } from 'zod';
import type { saveScores } from '#contract/assessment.ts';
import { Problem } from '#contract/problem.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import type { Facts } from '#domain/scoring/fact.ts';
import { scoreNode, type NodeScore } from '#domain/scoring/score-node.ts';
import type { Acting } from '../http/request-context.ts';
import type { AuditEvent } from '../http/trail.ts';
import { currentStage, holdSheet, requireMayScore, type SheetGround } from './ground.ts';
import { loadValues, type ValueRecord } from './queries.ts';
import { saveResult } from './result.ts';
import { entryOf } from './view.ts';

export type EntryInput = z.output<typeof saveScores.input>['entries'][number];

/** @throws Problem not-found, not-allowed, not-your-part, illegal-move, stale, bad-input */
export async function saveEntries(
  context: Acting,
  sheetId: number,
  entries: readonly EntryInput[],
) {
  const ground = await holdSheet(context, sheetId);
  const nodes = requireMayScore(
    ground,
    context.person,
    context.day,
    entries.map(({ nodeId }) => nodeId),
  );
  return writeEntries(context, ground, entries, nodes);
}

/** The same for a sheet already held, and nodes already allowed. */
export async function writeEntries(
  context: Acting,
  ground: SheetGround,
  entries: readonly EntryInput[],
  nodes: readonly EditionNode[],
) {
  const stage = currentStage(ground);
  const nodeIds = entries.map(({ nodeId }) => nodeId);
  const values = await loadValues(context.db, ground.sheet.id, nodeIds);
  const before = new Map(
    values.filter((value) => value.stage === stage.position).map((value) => [value.node_id, value]),
  );
  refuseOverwriting(entries, nodes, before);
  const scored = entries.map((entry, at) => computeRow(ground, entry, nodes[at]));
  const rows = await upsert(context, ground, scored);
  const standing = mergeValues(values, stage.position, rows);
  const totals = await saveResult(context.db, ground, standing);
  await context.record(rows.map((row) => eventOf(ground, row, before.get(row.node_id))));
  const named = { stage: stage.position, person_name: context.person.name };
  return {
    entries: rows.map((row) => entryOf({ ...row, ...named }, ground.edition)),
    totals,
  };
}

type OldRow = Pick<ScoreRow, 'facts' | 'not_applicable' | 'state' | 'points' | 'reason'>;

/** The same cell by two people: the later one is shown both values. */
function refuseOverwriting(
  entries: readonly EntryInput[],
  nodes: readonly EditionNode[],
  before: ReadonlyMap<number, ValueRecord>,
): void {
  entries.forEach(({ nodeId, version, ...yours }, at) => {
    const old = before.get(nodeId);
    if ((old?.version ?? 0) === version) return;
    throw new Problem('stale', {
      detail: nodes[at]?.code,
      yours: { ...yours, version },
      current: {
        facts: old?.facts ?? {},
        notApplicable: old?.not_applicable ?? null,
        reason: old?.reason ?? null,
        points: old?.points ?? null,
        version: old?.version ?? 0,
      },
    });
  });
}

interface ComputedRow {
  node_id: number;
  facts: Facts;
  not_applicable: string | null;
  state: NodeScore['state'];
  points: string | null;
  reason: string | null;
}

/** @throws Problem bad-input for a fact that is none of its kind */
export function computeRow(
  ground: SheetGround,
  entry: Omit<EntryInput, 'version'>,
  node?: EditionNode,
): ComputedRow {
  const { ready } = ground.edition;
  const rule = node === undefined ? undefined : ready.rules.get(node.code);
  if (node === undefined || rule === undefined) throw new Problem('not-found');
  const asked = rule.facts(entry.facts);
  const facts = Object.fromEntries(
    asked.flatMap(({ key }) => {
      const value = entry.facts[key];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
  const score = scoreNode(
    rule,
    { facts, notApplicable: entry.notApplicable },
    ready.edition.decimals,
  );
  if (score.faults.length > 0)
    throw new Problem('bad-input', {
      faults: score.faults.map(({ path, message }) => ({ path: `${node.code}.${path}`, message })),
    });
  return {
    node_id: entry.nodeId,
    facts,
    not_applicable: entry.notApplicable,
    state: score.state,
    points: score.points,
    reason: entry.reason === '' ? null : entry.reason,
  };
}

async function upsert({ db, person }: Acting, ground: SheetGround, rows: readonly ComputedRow[]) {
  const place = {
    sheet_id: ground.sheet.id,
    stage_id: currentStage(ground).id,
    person_id: person.id,
    at: sql<Date>`now()`,
  };
  return db
    .insertInto('score')
    .values(rows.map((row) => ({ ...row, ...place, facts: JSON.stringify(row.facts) })))
    .onConflict((conflict) =>
      conflict.columns(['sheet_id', 'stage_id', 'node_id']).doUpdateSet((eb) => ({
        facts: eb.ref('excluded.facts'),
        not_applicable: eb.ref('excluded.not_applicable'),
        state: eb.ref('excluded.state'),
        points: eb.ref('excluded.points'),
        reason: eb.ref('excluded.reason'),
        person_id: eb.ref('excluded.person_id'),
        at: eb.ref('excluded.at'),
        version: eb('score.version', '+', 1),
      })),
    )
    .returningAll()
    .execute();
}
type ScoreRow = Awaited<ReturnType<typeof upsert>>[number];

/** The values of the sheet as they stand after the write. */
function mergeValues(
  values: readonly ValueRecord[],
  stage: number,
  rows: readonly ScoreRow[],
): ValueRecord[] {
  const written = new Set(rows.map(({ node_id }) => node_id));
  return [
    ...values.filter((value) => value.stage !== stage || !written.has(value.node_id)),
    ...rows.map((row) => ({ ...row, stage })),
  ];
}

const storyOf = (row: OldRow) => ({
  facts: row.facts,
  notApplicable: row.not_applicable,
  state: row.state,
  points: row.points,
  reason: row.reason,
});

function eventOf(ground: SheetGround, row: ScoreRow, before: OldRow | undefined): AuditEvent {
  const { sheet, edition } = ground;
  return {
    action: 'assessment.save',
    subject: {
      type: 'score',
      id: row.id,
      label: `${sheet.round_name} · ${sheet.agency_name} · ${edition.nodeOf.get(row.node_id)?.code ?? ''} · ${currentStage(ground).name}`,
    },
    agencyId: sheet.agency_id,
    before: before === undefined ? undefined : storyOf(before),
    after: storyOf(row),
    reason: row.reason,
  };
}
