/** What the rule of every criterion may ask for, found once for all the sheets of a round. */
import type { AskedFacts } from '#domain/assessment/workbook/merge-rows.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import { everyFact, type PossibleFact } from '#domain/scoring/every-fact.ts';
import type { KnownEdition } from '../../edition/actions.ts';

export interface AskedNode extends AskedFacts {
  nodeId: number;
  node: EditionNode;
  possible: readonly PossibleFact[];
}

/** Criteria with a rule, by their row in the rubric, in its order. */
export function askedOf({ leaves, idOf, ready }: KnownEdition): Map<number, AskedNode> {
  const asked = new Map<number, AskedNode>();
  for (const node of leaves) {
    const rule = ready.rules.get(node.code);
    const nodeId = idOf.get(node.code);
    if (rule === undefined || nodeId === undefined) continue;
    const possible = everyFact(rule);
    const specs = new Map(possible.map(({ spec }) => [spec.key, spec]));
    asked.set(nodeId, { nodeId, node, rule, possible, specs });
  }
  return asked;
}
