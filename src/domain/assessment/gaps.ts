/** What a sheet still misses before it may leave a stage, node by node. */
import { needsReason, standingAt, type LayerValue } from './layer.ts';
import { hasLayer, isOfUnit, type Stage } from './stage.ts';

export interface Gap {
  node: string;
  /** No value; not looked at by the appraiser; a difference without a reason; a slot; a question. */
  kind: 'missing' | 'unseen' | 'reason' | 'evidence' | 'thread';
}

export interface GapNode {
  code: string;
  /** Scored by a survey, so not by the unit itself (rule 6 of the land). */
  isSurvey: boolean;
  values: readonly LayerValue[];
  /** Required slots neither filled nor explained. */
  emptySlots: number;
  openThreads: number;
}

/** @param leaves the nodes of the sheet that have a rule, in its order */
export const gapsOf = (stage: Stage, leaves: readonly GapNode[]): Gap[] =>
  leaves.flatMap((leaf) => gapsOfNode(stage, leaf));

function gapsOfNode(stage: Stage, leaf: GapNode): Gap[] {
  const { code } = leaf;
  const gaps: Gap[] = [];
  const value = valueGap(stage, leaf);
  if (stage.rules.allScored && value !== null) gaps.push({ node: code, kind: value });
  if (hasLayer(stage) && needsReason(leaf.values, stage.position))
    gaps.push({ node: code, kind: 'reason' });
  if (stage.rules.evidence && leaf.emptySlots > 0) gaps.push({ node: code, kind: 'evidence' });
  if (stage.rules.threadsResolved && leaf.openThreads > 0)
    gaps.push({ node: code, kind: 'thread' });
  return gaps;
}

function valueGap(stage: Stage, { isSurvey, values }: GapNode): 'missing' | 'unseen' | null {
  if (isOfUnit(stage) && isSurvey) return null;
  if (stage.kind === 'appraisal' && !values.some((value) => value.stage === stage.position))
    return 'unseen';
  const standing = standingAt(values, stage.position);
  return standing === null || standing.state === 'missing' ? 'missing' : null;
}
