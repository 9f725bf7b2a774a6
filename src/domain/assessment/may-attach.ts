/** Whether somebody may attach evidence to a sheet now: the unit itself, while a stage of its own is open. */
import { isOpenOn, stageAt } from './move.ts';
import type { ScoreRefusal, ScoringGround } from './may-score.ts';

/** Null when they may. A stage without scores (explanation) takes evidence too. */
export function refusalToAttach(ground: ScoringGround): ScoreRefusal | null {
  const { stages, place, parts, day } = ground;
  const stage = stageAt(stages, place.stage);
  if (stage.part !== 'unitOfficer' || !parts.has('unitOfficer')) return 'notYours';
  if (!ground.isRoundOpen || place.state === 'published') return 'wrongState';
  return isOpenOn(stage, place.extendedTo, day) ? null : 'windowClosed';
}
