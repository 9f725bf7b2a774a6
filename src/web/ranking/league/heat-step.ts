/** Five steps of the heat map, from weak to strong; the figure itself always stands in its cell. */
import { compare, points, type Points } from '#domain/points/points.ts';

/** Lower edges of the steps above the first, in %. */
export const heatEdges = ['50', '65', '80', '90'].map((edge) => points(edge));

/** 1 to 5. */
export const heatStep = (heat: Points): number =>
  1 + heatEdges.filter((edge) => compare(heat, edge) >= 0).length;
