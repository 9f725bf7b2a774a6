/** The papers a node asks for: one of the same name stays the same, since evidence hangs on it. */
import type { Slot } from '#domain/rubric/edition.ts';
import type { Queries } from '../db/queries.ts';

export const slotRows = (nodeId: number, slots: readonly Slot[]) =>
  slots.map(({ name, isRequired }, position) => ({
    node_id: nodeId,
    position,
    name,
    is_required: isRequired,
  }));

export async function saveSlots(
  db: Queries,
  nodeId: number,
  slots: readonly Slot[],
): Promise<void> {
  const standing = await db
    .selectFrom('rubric_slot')
    .select(['id', 'name'])
    .where('node_id', '=', nodeId)
    .where('withdrawn_at', 'is', null)
    .orderBy('position')
    .execute();
  const left = new Map(Map.groupBy(standing, ({ name }) => name));
  for (const row of slotRows(nodeId, slots)) {
    const same = left.get(row.name)?.shift();
    if (same === undefined) await db.insertInto('rubric_slot').values(row).execute();
    else await db.updateTable('rubric_slot').set(row).where('id', '=', same.id).execute();
  }
  const gone = [...left.values()].flat().map(({ id }) => id);
  if (gone.length > 0)
    await db
      .updateTable('rubric_slot')
      .set({ withdrawn_at: new Date() })
      .where('id', 'in', gone)
      .execute();
}
