/** All nodes of a draft at once, as a file brings them; those of the same code are the same nodes. */
import type { EditionNode } from '#domain/rubric/edition.ts';
import { reviseDraft } from './revise.ts';
import type { Saving } from './save-edition.ts';

interface Given {
  editionId: number;
  version: number;
  nodes: readonly EditionNode[];
}

/** @throws Problem not-found, edition-frozen, stale, conflict */
export async function replaceDraftNodes(
  context: Saving,
  { editionId, version, nodes }: Given,
  action = 'edition.replace',
) {
  const { ids: _, ...revised } = await reviseDraft(context, {
    editionId,
    action,
    seenVersion: version,
    revise(_nodes, kept) {
      const known = new Map(kept.map(({ code, id }) => [code, id]));
      return { nodes: nodes.map((node) => ({ ...node, id: known.get(node.code) ?? null })) };
    },
  });
  return { ...revised, node: null };
}
