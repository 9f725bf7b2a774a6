/** Edits of one node of a draft, under the version that was seen. */
import type { addEditionNode, editEditionNode, moveEditionNode } from '#contract/edition-draft.ts';
import { Problem } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import type { z } from 'zod';
import {
  addNode,
  changeNode,
  moveNode,
  withdrawNode,
  type Revised,
} from '#domain/rubric/revise.ts';
import { refuseStale } from '../http/versioned.ts';
import type { KeptNode } from './load-edition.ts';
import { reviseDraft } from './revise.ts';
import type { Saving } from './save-edition.ts';
import type { NextNode } from './save-nodes.ts';

type Given<R> = R extends Route<infer Input> ? z.output<Input> : never;

export async function addToDraft(context: Saving, given: Given<typeof addEditionNode>) {
  const { editionId, node, before } = given;
  const { ids, ...revised } = await reviseDraft(context, {
    editionId,
    action: 'edition.addNode',
    about: node.code,
    revise: (nodes) => addNode(nodes, { ...node, id: null }, before),
  });
  return { ...revised, node: { id: ids.get(node.code) ?? 0, version: 1 } };
}

/** What is said of a node, sent whole. */
export function editInDraft(context: Saving, given: Given<typeof editEditionNode>) {
  const { rubricNodeId, version, ...said } = given;
  return reviseNode(
    context,
    'edition.editNode',
    { rubricNodeId, version },
    said,
    (nodes, { code }) => changeNode(nodes, code, said),
  );
}

export function moveInDraft(context: Saving, given: Given<typeof moveEditionNode>) {
  const { rubricNodeId, version, ...place } = given;
  return reviseNode(
    context,
    'edition.moveNode',
    { rubricNodeId, version },
    place,
    (nodes, { code }) => moveNode(nodes, code, place),
  );
}

export const withdrawFromDraft = (context: Saving, asked: Asked) =>
  reviseNode(context, 'edition.withdrawNode', asked, {}, (nodes, { code }) =>
    withdrawNode(nodes, code),
  );

interface Asked {
  rubricNodeId: number;
  version: number;
}

async function reviseNode(
  context: Saving,
  action: string,
  { rubricNodeId, version }: Asked,
  yours: object,
  change: (nodes: readonly NextNode[], node: KeptNode) => Revised<NextNode>,
) {
  const found = await context.db
    .selectFrom('rubric_node')
    .select(['rubric_id', 'code'])
    .where('id', '=', rubricNodeId)
    .executeTakeFirst();
  if (found === undefined) throw new Problem('not-found');
  let next = version;
  const { ids: _, ...revised } = await reviseDraft(context, {
    editionId: found.rubric_id,
    action,
    about: found.code,
    revise(nodes, kept) {
      const node = kept.find(({ id }) => id === rubricNodeId);
      if (node === undefined) throw new Problem('not-found');
      const { id: _, ...current } = node;
      refuseStale(node, version, yours, current);
      next = node.version + 1;
      return change(nodes, node);
    },
  });
  return { ...revised, node: { id: rubricNodeId, version: next } };
}
