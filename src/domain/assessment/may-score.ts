/** Whether somebody may enter a node's value now: the stage, its part, its window, the node. */
import type { Day } from '../calendar/day.ts';
import { isOpenOn, stageAt, type SheetPlace } from './move.ts';
import { hasLayer, isOfUnit, type Stage, type StagePart } from './stage.ts';

export interface ScoringGround {
  stages: readonly Stage[];
  place: SheetPlace;
  /** Whether the round itself is open. */
  isRoundOpen: boolean;
  /** The actor's parts toward the sheet. */
  parts: ReadonlySet<StagePart>;
  day: Day;
}

export type ScoreRefusal = 'notYours' | 'wrongState' | 'windowClosed';

/** Why the actor may enter nothing in the sheet now; null when they may, node by node. */
export function refusalToScore(ground: ScoringGround): ScoreRefusal | null {
  const { stages, place, parts, day } = ground;
  const stage = stageAt(stages, place.stage);
  if (!parts.has(stage.part)) return 'notYours';
  if (!ground.isRoundOpen || place.state === 'published' || !hasLayer(stage)) return 'wrongState';
  return isOpenOn(stage, place.extendedTo, day) ? null : 'windowClosed';
}

export interface ScoringNode {
  isSurvey: boolean;
  /** Whether the actor's agency is assigned to appraise it. */
  isAppraised: boolean;
}

/** A survey is not self-scored (rule 6 of the land); an appraiser has the assigned nodes only. */
export function mayScoreNode({ stages, place }: ScoringGround, node: ScoringNode): boolean {
  const stage = stageAt(stages, place.stage);
  if (isOfUnit(stage)) return !node.isSurvey;
  return stage.part === 'council' || node.isAppraised;
}
