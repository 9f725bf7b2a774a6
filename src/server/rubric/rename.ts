/** A name misread from the paper, put right by a person; the old one stays in the trail. */
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { labelOf } from './label.ts';

export async function renameNode(
  context: Acting,
  change: { nodeId: number; name: string; reason: string; version: number },
) {
  const node = await lockRow(context.db, 'node', change.nodeId);
  refuseStale(node, change.version, { name: change.name }, { name: node.name });
  const version = await saveNext(context.db, 'node', node, { name: change.name });
  await context.record({
    action: 'rubric.rename',
    subject: { type: 'node', id: node.id, label: labelOf(node) },
    before: { name: node.name },
    after: { name: change.name },
    reason: change.reason,
  });
  return { name: change.name, version };
}
