/** A stored value of a node, computed anew from its stored facts. */
import { parsePoints } from '#domain/points/points.ts';
import type { Facts } from '#domain/scoring/fact.ts';
import { scoreNode } from '#domain/scoring/score-node.ts';
import type { KnownEdition } from '../edition/actions.ts';

export interface Value {
  state: string;
  points: string | null;
}

interface StoredRow {
  node_id: number;
  facts: unknown;
  not_applicable: string | null;
}

/** Null for a node that the rubric does not have, or that no rule scores. */
export function recompute(
  { ready, nodeOf }: KnownEdition,
  { node_id, facts, not_applicable: notApplicable }: StoredRow,
): Value | null {
  const rule = ready.rules.get(nodeOf.get(node_id)?.code ?? '');
  if (rule === undefined) return null;
  const entry = { facts: facts as Facts, notApplicable };
  const { state, points } = scoreNode(rule, entry, ready.edition.decimals);
  return { state, points };
}

/** Numbers of the database may carry zeros at their end: 0.50 is 0.5. */
export const isSameNumber = (stored: string | null, computed: string | null): boolean =>
  stored === computed || (stored !== null && parsePoints(stored) === computed);

export const isSame = (stored: Value, computed: Value): boolean =>
  stored.state === computed.state && isSameNumber(stored.points, computed.points);
