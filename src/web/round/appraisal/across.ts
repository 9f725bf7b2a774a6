/** One criterion across units as the screen knows it. */
import type { readAcross } from '#contract/assessment-work.ts';
import type { readEdition } from '#contract/edition.ts';
import type { OutputOf } from '#contract/route.ts';
import { standingAt, standingBefore } from '#domain/assessment/layer.ts';
import { isFaults } from '#domain/scoring/fault.ts';
import { readRule } from '#domain/scoring/read-rule.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';

export type Across = OutputOf<typeof readAcross>;
export type Leaf = Across['leaves'][number];
export type UnitRow = Across['units'][number];
export type Document = OutputOf<typeof readEdition>['document'];

/** A criterion with its rule ready to compute a preview. */
export interface Criterion {
  code: string;
  maxPoints: Across['maxPoints'];
  decimals: number;
  rule: BoundRule;
  isConfirmed: boolean;
}

/** Null for a code whose rule cannot be read. */
export function criterionOf(document: Document, code: string): Criterion | null {
  const node = document.nodes.find((one) => one.code === code);
  if (node === undefined || node.rule === null) return null;
  const rule = readRule(node.rule, node.maxPoints);
  if (isFaults(rule)) return null;
  const isConfirmed = node.rule.confidence === 'confirmed';
  return { code, maxPoints: node.maxPoints, decimals: document.decimals, rule, isConfirmed };
}

/**
 * What the reader's layer says of the unit, and what stood before it; where the sheet is at somebody
 * else's stage there is no own layer, and what stands is shown.
 */
export function layersOf({ entries, stage, mayScore }: UnitRow) {
  return mayScore
    ? {
        own: entries.find((entry) => entry.stage === stage) ?? null,
        before: standingBefore(entries, stage),
      }
    : { own: null, before: standingAt(entries, stage) };
}

/** Own criteria first, the others after; each in the order of the rubric. */
export const ownFirst = (leaves: readonly Leaf[]): Leaf[] => [
  ...leaves.filter(({ isMine }) => isMine),
  ...leaves.filter(({ isMine }) => !isMine),
];
