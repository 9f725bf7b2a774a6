import type { Points } from '#domain/points/points.ts';
import type { ScoreState } from '#domain/assessment/layer.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import type { Difference } from '../difference.ts';
import classes from './grid.module.css';

interface PointsCellProps {
  state: ScoreState | null;
  points: Points | null;
  isLeaf: boolean;
  difference?: Difference | null;
  /** Reckoned in the browser: stands until the server's own figure is there. */
  isPreview?: boolean;
  /** A difference that still lacks its reason. */
  wantsReason?: boolean;
}

/** Points of a row in a layer: a zero, "missing" and "not applicable" are three different things. */
export function PointsCell(props: PointsCellProps) {
  const {
    state,
    points,
    isLeaf,
    difference = null,
    isPreview = false,
    wantsReason = false,
  } = props;
  const { assessment } = useWords();
  if (state === null) return isLeaf ? <span className={classes.none}>–</span> : null;
  return (
    <>
      {points === null ? (
        <span className={state === 'notApplicable' ? classes.outside : classes.missing}>
          {state === 'notApplicable' ? assessment.notApplicable : assessment.missing}
        </span>
      ) : (
        <span className={isPreview ? classes.preview : undefined}>
          {isPreview && <span title={assessment.preview}>~ </span>}
          <PointsText value={points} />
        </span>
      )}
      {points !== null && state === 'missing' && (
        <small className={classes.missing}>{assessment.notAll}</small>
      )}
      {difference !== null && <DifferenceText difference={difference} />}
      {wantsReason && (
        <button type="button" tabIndex={-1} data-edits className={classes.lacking}>
          {assessment.reasonLacking}
        </button>
      )}
    </>
  );
}

function DifferenceText({ difference }: { difference: Difference }) {
  const { assessment } = useWords();
  return (
    <small className={classes.difference} data-kind={difference.kind}>
      {difference.kind === 'other' ? (
        assessment.differs
      ) : (
        <>
          {assessment[difference.kind]} <PointsText value={difference.by} />
        </>
      )}
    </small>
  );
}
