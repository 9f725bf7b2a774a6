import type { TargetRow } from '#contract/target.ts';
import { formatDay } from '#domain/calendar/day.ts';
import type { Points } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import type { Words } from '../words/words.tsx';

type Figure = TargetRow['figures'][number];

/** "92,5%", "1200 người". */
export const inUnit = (figure: Points, unit: string): string =>
  `${formatPoints(figure)}${unit === '%' ? '' : ' '}${unit}`;

/** "từ 90% trở lên", or the direction the plan asks for. */
export function aimText({ target }: Words, row: TargetRow): string {
  const { comparator, value, unit, baseYear } = row;
  if (value !== null) return target.comparators[comparator](inUnit(value, unit));
  return target.directions[comparator](
    baseYear === null ? target.assigned : target.baseYear(baseYear),
  );
}

/** "92,5% (30/06/2020)"; null where nothing stands. */
export function figureText({ unit }: TargetRow, entered: Figure | undefined): string | null {
  if (entered === undefined || entered.figure === null) return null;
  const day = entered.asOf === null ? '' : ` (${formatDay(entered.asOf)})`;
  return `${inUnit(entered.figure, unit)}${day}`;
}
