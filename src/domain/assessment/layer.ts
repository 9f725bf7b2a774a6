/** Layers of scores side by side: a node's value in each stage that has one, none ever overwritten. */
import type { Points } from '../points/points.ts';

export type ScoreState = 'scored' | 'missing' | 'notApplicable';

/** What one layer says of one node. */
export interface LayerValue {
  /** The position of the stage. */
  stage: number;
  state: ScoreState;
  points: Points | null;
  /** Why it differs from the layer before. */
  reason: string | null;
}

/** What stands for a node up to and including a stage: the latest layer that says something of it. */
export const standingAt = <V extends Pick<LayerValue, 'stage'>>(
  values: readonly V[],
  stage: number,
): V | null => {
  let found: V | null = null;
  for (const value of values)
    if (value.stage <= stage && (found === null || value.stage > found.stage)) found = value;
  return found;
};

export const standingBefore = <V extends Pick<LayerValue, 'stage'>>(
  values: readonly V[],
  stage: number,
): V | null => standingAt(values, stage - 1);

/** Zero, missing and not applicable differ from each other, as points do. */
export const differs = (
  a: Pick<LayerValue, 'state' | 'points'>,
  b: Pick<LayerValue, 'state' | 'points'>,
): boolean => a.state !== b.state || a.points !== b.points;

/** Whether a value differs from the layer before without saying why. The first layer has none before. */
export function needsReason(values: readonly LayerValue[], stage: number): boolean {
  const own = values.find((value) => value.stage === stage);
  const before = standingBefore(values, stage);
  if (own === undefined || before === null) return false;
  return differs(own, before) && (own.reason ?? '').trim().length < 3;
}
