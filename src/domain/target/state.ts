/** Whether a quantified target is met, by the comparator its plan words. */
import type { Comparator, PlanTarget } from '../plan/plan.ts';
import { compare, type Points } from '../points/points.ts';

/**
 * `noFigure`: nothing was entered ("chưa có số liệu"). `noBase`: the plan asks for a direction
 * ("tăng so với năm 2019") and the base year's figure is not known.
 */
export type TargetState = 'noFigure' | 'noBase' | 'met' | 'notMet';

const holds: Readonly<Record<Comparator, (order: -1 | 0 | 1) => boolean>> = {
  eq: (order) => order === 0,
  gte: (order) => order >= 0,
  gt: (order) => order > 0,
  lte: (order) => order <= 0,
  lt: (order) => order < 0,
};

/**
 * The state of a target. A zero is a figure; a missing one is not.
 * @param figure what was reached, in the target's unit (for "giảm 10% so với 2015": the reduction)
 * @param baseFigure the base year's figure, which a target without a value is compared with
 */
export function targetState(
  target: Pick<PlanTarget, 'comparator' | 'value'>,
  figure: Points | null,
  baseFigure: Points | null = null,
): TargetState {
  if (figure === null) return 'noFigure';
  const threshold = target.value ?? baseFigure;
  if (threshold === null) return 'noBase';
  return holds[target.comparator](compare(figure, threshold)) ? 'met' : 'notMet';
}
