/** The nodes of a draft as rows: new ones inserted, changed ones updated, dropped ones withdrawn. */
import type { EditionNode, Slot } from '#domain/rubric/edition.ts';
import type { Queries } from '../db/queries.ts';
import type { KeptNode } from './load-edition.ts';
import { saveSlots, slotRows } from './save-slots.ts';

/** A node as it is to stand; null: it has no row yet. */
export type NextNode = EditionNode & { id: number | null };

interface Changes {
  before: KeptNode[];
  after: EditionNode[];
  /** Of the nodes that are new, by code. */
  ids: ReadonlyMap<string, number>;
}

/** Level by level, since a child needs its parent's id; `ids` by code, of parents that stand. */
export async function insertNodes(
  db: Queries,
  rubricId: number,
  nodes: readonly (EditionNode & { position?: number })[],
  ids: Map<string, number>,
): Promise<void> {
  let left = nodes.map((node, at) => ({ node, position: node.position ?? at }));
  while (left.length > 0) {
    const ready = left.filter(({ node }) => node.parent === null || ids.has(node.parent));
    const saved = await db
      .insertInto('rubric_node')
      .values(
        ready.map(({ node, position }) => ({
          rubric_id: rubricId,
          position,
          parent_id: node.parent === null ? null : (ids.get(node.parent) ?? null),
          ...columnsOf(node),
        })),
      )
      .returning(['id', 'code'])
      .execute();
    for (const { id, code } of saved) ids.set(code, id);
    left = left.filter(({ node }) => !ids.has(node.code));
  }
  const slots = nodes.flatMap(({ code, slots: asked }) => slotRows(ids.get(code) ?? 0, asked));
  if (slots.length > 0) await db.insertInto('rubric_slot').values(slots).execute();
}

/** Saves the difference alone; a node that only shifted keeps its version. */
export async function saveChanges(
  db: Queries,
  rubricId: number,
  kept: readonly KeptNode[],
  next: readonly NextNode[],
): Promise<Changes> {
  const old = new Map(kept.map((node, position) => [node.id, { node, position }]));
  const stays = new Set(next.flatMap(({ id }) => id ?? []));
  const dropped = kept.filter(({ id }) => !stays.has(id));
  await withdraw(db, dropped);
  const ids = new Map(next.flatMap(({ id, code }) => (id === null ? [] : [[code, id] as const])));
  const standing = next.map((node, position) => ({ ...node, position }));
  const fresh = standing.filter(({ id }) => id === null);
  await insertNodes(db, rubricId, fresh, ids);
  const changes: Changes = { before: [...dropped], after: fresh.map(bare), ids };
  for (const node of standing) {
    const before = node.id === null ? undefined : old.get(node.id);
    if (before === undefined) continue;
    const isChanged = !isSame(before.node, node);
    if (isChanged || before.position !== node.position)
      await update(db, before.node, node, isChanged, ids);
    if (isChanged) {
      changes.before.push(before.node);
      changes.after.push(bare(node));
    }
  }
  return changes;
}

async function withdraw(db: Queries, dropped: readonly KeptNode[]): Promise<void> {
  if (dropped.length === 0) return;
  await db
    .updateTable('rubric_node')
    .set((node) => ({ withdrawn_at: new Date(), version: node('version', '+', 1) }))
    .where(
      'id',
      'in',
      dropped.map(({ id }) => id),
    )
    .execute();
}

async function update(
  db: Queries,
  before: KeptNode,
  node: EditionNode & { position: number },
  isChanged: boolean,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  await db
    .updateTable('rubric_node')
    .set({
      position: node.position,
      ...(isChanged && {
        parent_id: node.parent === null ? null : (ids.get(node.parent) ?? null),
        version: before.version + 1,
        ...columnsOf(node),
      }),
    })
    .where('id', '=', before.id)
    .execute();
  if (!isSameList(before.slots, node.slots)) await saveSlots(db, before.id, node.slots);
}

const isSameList = (a: readonly Slot[], b: readonly Slot[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const isSame = (a: EditionNode, b: EditionNode): boolean =>
  JSON.stringify(inOrder(bare(a))) === JSON.stringify(inOrder(bare(b)));

/** What the paper says of a node, without its row. */
function bare(node: EditionNode & { id?: unknown; version?: unknown; position?: unknown }) {
  const { id: _, version: __, position: ___, ...said } = node;
  return said;
}

/** Keys of JSON in one order: the database keeps none. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
};

const columnsOf = (node: EditionNode) => ({
  code: node.code,
  name: node.name,
  max_points: node.maxPoints,
  standing: node.standing,
  is_residual: node.isResidual,
  is_survey: node.isSurvey,
  rule_kind: node.rule?.kind ?? null,
  rule_parameters: node.rule === null ? null : JSON.stringify(node.rule.parameters),
  rule_source: node.rule?.source ?? null,
  rule_confidence: node.rule?.confidence ?? ('unconfirmed' as const),
  source: node.source,
  due_on: node.dueOn,
});
