/** The heat map: units × fields, each cell the share of what was applicable. */
import { percent, type Points } from '../points/points.ts';

export interface FieldResult {
  code: string;
  points: Points | null;
  applicableMax: Points;
}

/** In %, one decimal; null where nothing is scored or nothing applies: never a cold zero. */
export const heatOf = ({ points, applicableMax }: FieldResult): Points | null =>
  points === null ? null : percent(points, applicableMax, 1);
