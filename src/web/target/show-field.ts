import { formatDay, type Day } from '#domain/calendar/day.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import type { Points } from '#domain/points/points.ts';
import type { Words } from '../words/words.tsx';

/** What a conflict compares, with its names on screen. */
export const figureFields = ({ target }: Words) => ({
  figure: target.figure,
  baseFigure: target.base,
  asOf: target.asOf,
  source: target.source,
});

export const showField = (field: string, value: unknown): string => {
  if (field === 'asOf') return formatDay(value as Day);
  return field === 'source' ? String(value) : formatPoints(value as Points);
};
