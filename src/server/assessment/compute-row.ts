/** One entry as its rule computes it. */
import { Problem } from '#contract/problem.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import type { Facts } from '#domain/scoring/fact.ts';
import { scoreNode, type NodeScore } from '#domain/scoring/score-node.ts';
import type { KnownEdition } from '../edition/actions.ts';

export interface ComputedRow {
  node_id: number;
  facts: Facts;
  not_applicable: string | null;
  state: NodeScore['state'];
  /** Decimal; null where nothing is scored. */
  points: string | null;
  reason: string | null;
}

export interface NodeInput {
  nodeId: number;
  facts: Readonly<Record<string, string>>;
  notApplicable: string | null;
  reason: string | null;
}

/** Facts the rule does not ask for are left out. @throws Problem bad-input for a fact that is none of its kind */
export function computeRow(
  { ready }: KnownEdition,
  entry: NodeInput,
  node?: EditionNode,
): ComputedRow {
  const rule = node === undefined ? undefined : ready.rules.get(node.code);
  if (node === undefined || rule === undefined) throw new Problem('not-found');
  const facts = Object.fromEntries(
    rule.facts(entry.facts).flatMap(({ key }) => {
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
