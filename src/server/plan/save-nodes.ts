/** Writes the tree of a plan: known codes are edited, new ones added, missing ones withdrawn. */
import type { Selectable } from 'kysely';
import type { PlanNode } from '#domain/plan/plan.ts';
import type { Directory } from '../agency/actions.ts';
import type { Queries } from '../db/queries.ts';
import type { DB } from '../db/schema.ts';
import { differs, saveNext } from '../http/versioned.ts';

type Standing = Selectable<DB['node']>;

/** @param earlier the nodes as the paper before printed them; none for a new plan */
export async function saveNodes(
  db: Queries,
  planId: number,
  { nodes, earlier }: { nodes: readonly PlanNode[]; earlier: readonly PlanNode[] },
  directory: Directory,
): Promise<void> {
  const printed = new Map(earlier.map((node) => [node.code, node]));
  const standing = await db.selectFrom('node').selectAll().where('plan_id', '=', planId).execute();
  const byCode = new Map(standing.map((row) => [row.code, row]));
  const added = [];
  for (const [position, node] of nodes.entries()) {
    const known = byCode.get(node.code);
    const { lead_reason, ...facts } = factsOf(node, known, printed.get(node.code), directory);
    const beside = { position, line: node.line, lead_reason };
    if (known === undefined) added.push({ ...facts, ...beside, plan_id: planId });
    else await saveNode(db, known, facts, beside);
  }
  if (added.length > 0) await db.insertInto('node').values(added).execute();
  await withdrawMissing(db, planId, nodes);
  await setParents(db, planId, nodes);
}

/** What the paper says of a node, beside what people have decided since. */
const factsOf = (
  node: PlanNode,
  known: Standing | undefined,
  before: PlanNode | undefined,
  directory: Directory,
) => ({
  code: node.code,
  level: node.level,
  // A name that a person corrected stays while the paper still prints what was corrected.
  name: known !== undefined && before?.name === node.name ? known.name : node.name,
  max_points: node.maxPoints,
  previous_score: node.previousScore,
  target: node.target,
  is_residual: node.residual,
  withdrawn_at: null,
  ...leadOf(node, known, before, directory),
});

/**
 * @param beside where the node stands on the paper, and a reason that may name lines of it: no facts of
 * the node, so that a line put in above makes no new version
 */
async function saveNode(
  db: Queries,
  known: Standing,
  facts: object,
  beside: { position: number; line: number | null; lead_reason: string | null },
): Promise<void> {
  if (differs(known, facts)) await saveNext(db, 'node', known, { ...facts, ...beside });
  else if (differs(known, beside))
    await db.updateTable('node').set(beside).where('id', '=', known.id).execute();
}

/** A lead that a person decided stays, unless the paper now prints another than before. */
function leadOf(
  node: PlanNode,
  known: Standing | undefined,
  before: PlanNode | undefined,
  directory: Directory,
) {
  const printedTheSame = before?.lead.basis === 'printed' && before.lead.name === node.lead.name;
  const printsAnother = node.lead.basis === 'printed' && !printedTheSame;
  if (known?.lead_basis === 'confirmed' && !printsAnother) {
    const { lead_agency_id, lead_name, lead_basis, lead_reason } = known;
    return { lead_agency_id, lead_name, lead_basis, lead_reason };
  }
  const agency = node.lead.name === null ? null : directory.find(node.lead.name);
  return {
    lead_agency_id: agency === null ? null : Number(agency.id),
    lead_name: node.lead.name,
    lead_basis: node.lead.basis,
    lead_reason: node.lead.reason,
  };
}

async function withdrawMissing(db: Queries, planId: number, nodes: readonly PlanNode[]) {
  await db
    .updateTable('node')
    .set((node) => ({ withdrawn_at: new Date(), version: node('version', '+', 1) }))
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .where('code', 'not in', [...nodes.map((node) => node.code), ''])
    .execute();
}

async function setParents(db: Queries, planId: number, nodes: readonly PlanNode[]): Promise<void> {
  const rows = await db
    .selectFrom('node')
    .select(['id', 'code'])
    .where('plan_id', '=', planId)
    .execute();
  const ids = new Map(rows.map((row) => [row.code, row.id]));
  const byParent = Map.groupBy(nodes, (node) => node.parent);
  for (const [parent, children] of byParent) {
    await db
      .updateTable('node')
      .set({ parent_id: parent === null ? null : (ids.get(parent) ?? null) })
      .where('plan_id', '=', planId)
      .where(
        'code',
        'in',
        children.map((child) => child.code),
      )
      .execute();
  }
}
