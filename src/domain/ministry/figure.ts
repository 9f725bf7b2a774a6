/** What a paper says of one node in the Ministry's round, and which of several papers' words stands. */
import type { Day } from '../calendar/day.ts';
import { subtract, type Points } from '../points/points.ts';

/** Zero is a score; missing and not applicable are none (rule 3 of the land). */
export type FigureState = 'scored' | 'missing' | 'notApplicable';

export interface Figure {
  state: FigureState;
  /** The Ministry's points; null unless scored. */
  points: Points | null;
  /** Ours as sent to the Ministry; null when not known. */
  selfPoints: Points | null;
  /** Why the Ministry gave them. */
  reason: string | null;
}

export interface SourcedFigure extends Figure {
  source: string;
  sourceOn: Day;
}

/** Maximum − the Ministry's points; null where there is no score. Below zero above the maximum. */
export const lostIn = (maxPoints: Points, figure: Figure | null): Points | null =>
  figure?.points == null ? null : subtract(maxPoints, figure.points);

/** Our points − the Ministry's; null when either is not known. */
export const gapIn = (figure: Figure | null): Points | null =>
  figure?.points == null || figure.selfPoints === null
    ? null
    : subtract(figure.selfPoints, figure.points);

export interface Standing<F extends SourcedFigure> {
  /** The last word entered; null while nothing was. */
  current: F | null;
  /** The last words of other sources that say otherwise: kept and shown, never averaged (rule 16). */
  conflicts: F[];
}

/** @param log what was entered, oldest first */
export function standingOf<F extends SourcedFigure>(log: readonly F[]): Standing<F> {
  const current = log.at(-1) ?? null;
  const lastWords = new Map(log.map((figure) => [figure.source, figure]));
  const conflicts = [...lastWords.values()].filter(
    (figure) =>
      figure.source !== current?.source &&
      figure.state !== 'missing' &&
      (figure.state !== current?.state || figure.points !== current.points),
  );
  return { current, conflicts };
}
