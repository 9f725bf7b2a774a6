/** Points of every row at every layer: saved ones as the server said, typed ones as a preview by the same domain function. */
import type { LayerEntry } from '#contract/assessment.ts';
import { standingAt } from '#domain/assessment/layer.ts';
import { scoreNode, type NodeScore } from '#domain/scoring/score-node.ts';
import {
  sumSheet,
  type KnownLeaf,
  type ReadyEdition,
  type SheetNode,
  type SheetTotals,
} from '#domain/scoring/score-sheet.ts';
import type { Draft } from './work/value.ts';

export interface Numbers {
  nodes: ReadonlyMap<string, SheetNode>;
  totals: SheetTotals;
}

type EntriesByCode = ReadonlyMap<string, readonly LayerEntry[]>;

/** What stands of every leaf up to and including a stage. */
const standing = (entries: EntriesByCode, stage: number): Map<string, KnownLeaf> =>
  new Map(
    [...entries].flatMap(([code, ofNode]) => {
      const found = standingAt(ofNode, stage);
      return found === null ? [] : [[code, { state: found.state, points: found.points }] as const];
    }),
  );

function sumOf(ready: ReadyEdition, leaves: ReadonlyMap<string, KnownLeaf>): Numbers {
  const { nodes, totals } = sumSheet(ready, leaves);
  return { nodes: new Map(nodes.map((node) => [node.code, node])), totals };
}

export const numbersAt = (ready: ReadyEdition, entries: EntriesByCode, stage: number): Numbers =>
  sumOf(ready, standing(entries, stage));

const scores = new WeakMap<Draft, NodeScore>();

/** A draft is scored once, however often the sums are made anew. */
export function scoreDraft(ready: ReadyEdition, code: string, draft: Draft): NodeScore | null {
  const known = scores.get(draft);
  if (known !== undefined) return known;
  const rule = ready.rules.get(code);
  if (rule === undefined) return null;
  const score = scoreNode(rule, draft, ready.edition.decimals);
  scores.set(draft, score);
  return score;
}

export interface OwnLayer {
  stage: number;
  /** Entries of the layers before. */
  before: EntriesByCode;
  saved: ReadonlyMap<string, LayerEntry>;
  drafts: ReadonlyMap<string, Draft>;
}

/** The layer that is open: what stands before it, what it says, and what is being typed in it. */
export function ownNumbers(ready: ReadyEdition, own: OwnLayer): Numbers {
  const leaves = standing(own.before, own.stage - 1);
  for (const [code, { state, points }] of own.saved) leaves.set(code, { state, points });
  for (const [code, draft] of own.drafts) {
    const score = scoreDraft(ready, code, draft);
    if (score !== null) leaves.set(code, { state: score.state, points: score.points });
  }
  return sumOf(ready, leaves);
}
