/** How a layer's value stands to the one before it, for colour and words. */
import { differs, standingBefore, type LayerValue } from '#domain/assessment/layer.ts';
import { compare, subtract, type Points } from '#domain/points/points.ts';

export type Difference =
  | { kind: 'higher' | 'lower'; by: Points }
  /** One of the two has no points: missing, or not applicable. */
  | { kind: 'other' };

type Told = Pick<LayerValue, 'state' | 'points'>;

export function differenceOf(own: Told, before: Told | null): Difference | null {
  if (before === null || !differs(own, before)) return null;
  if (own.points === null || before.points === null) return { kind: 'other' };
  return compare(own.points, before.points) > 0
    ? { kind: 'higher', by: subtract(own.points, before.points) }
    : { kind: 'lower', by: subtract(before.points, own.points) };
}

export const differenceAt = (
  values: readonly LayerValue[],
  own: Told,
  stage: number,
): Difference | null => differenceOf(own, standingBefore(values, stage));
