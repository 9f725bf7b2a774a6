import type { Points } from '#domain/points/points.ts';
import { PointsText } from '../../ui/points-text.tsx';
import classes from '../ranking.module.css';

/** An index % with its bar of a hundred. */
export function IndexBar({ value }: { value: Points | null }) {
  if (value === null) return <>–</>;
  return (
    <span className={classes.index}>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} style={{ width: `${value}%` }} />
      </span>
      <PointsText value={value} decimals={2} />
    </span>
  );
}
