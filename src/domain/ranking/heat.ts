/** The heat map: units × fields, each cell the share of what was applicable. */
import { percent, type Points } from '../points/points.ts';

export interface FieldResult {
  code: string;
  /** A field is missing while any leaf below is; its points are the sum so far. */
  state: 'scored' | 'missing' | 'notApplicable';
  points: Points | null;
  applicableMax: Points;
}

/** In %, one decimal; null where a leaf still misses its score or nothing applies: never a cold zero. */
export const heatOf = ({ state, points, applicableMax }: FieldResult): Points | null =>
  points === null || state === 'missing' ? null : percent(points, applicableMax, 1);
