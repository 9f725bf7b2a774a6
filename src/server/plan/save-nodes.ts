/** Writes the tree of a plan: known codes are edited, new ones added, missing ones withdrawn. */
import type { PlanNode } from '#domain/plan/plan.ts';
import type { Directory } from '../agency/actions.ts';
import type { Queries } from '../db/queries.ts';

interface Standing {
  id: number;
  code: string;
  name: string;
  lead_agency_id: number | null;
  lead_name: string | null;
  lead_basis: string;
  lead_reason: string | null;
  version: number;
}

/** @param earlier the nodes as the paper before printed them; none for a new plan */
export async function saveNodes(
  db: Queries,
  planId: number,
  { nodes, earlier }: { nodes: readonly PlanNode[]; earlier: readonly PlanNode[] },
  directory: Directory,
): Promise<void> {
  const printed = new Map(earlier.map((node) => [node.code, node.name]));
  const standing = await db
    .selectFrom('node')
    .select([
      'id',
      'code',
      'name',
      'lead_agency_id',
      'lead_name',
      'lead_basis',
      'lead_reason',
      'version',
    ])
    .where('plan_id', '=', planId)
    .execute();
  const byCode = new Map(standing.map((row) => [row.code, row]));
  const rows = nodes.map((node, position) => ({
    code: node.code,
    level: node.level,
    name: nameOf(node, byCode.get(node.code), printed.get(node.code)),
    position,
    max_points: node.maxPoints,
    previous_score: node.previousScore,
    target: node.target,
    is_residual: node.residual,
    line: node.line,
    ...leadOf(node, byCode.get(node.code), directory),
  }));
  const added = rows.filter((row) => !byCode.has(row.code));
  if (added.length > 0) {
    await db
      .insertInto('node')
      .values(added.map((row) => ({ ...row, plan_id: planId })))
      .execute();
  }
  for (const row of rows) {
    const known = byCode.get(row.code);
    if (known === undefined) continue;
    await db
      .updateTable('node')
      .set({ ...row, withdrawn_at: null, version: known.version + 1 })
      .where('id', '=', known.id)
      .execute();
  }
  await withdrawMissing(db, planId, nodes);
  await setParents(db, planId, nodes);
}

/** A name that a person corrected stays while the paper still prints what was corrected. */
const nameOf = (node: PlanNode, known: Standing | undefined, printedBefore: string | undefined) =>
  known !== undefined && printedBefore === node.name ? known.name : node.name;

/** A lead that a person confirmed stays, unless the paper now prints one. */
function leadOf(node: PlanNode, known: Standing | undefined, directory: Directory) {
  if (known?.lead_basis === 'confirmed' && node.lead.basis !== 'printed') {
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
    .set({ withdrawn_at: new Date() })
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
