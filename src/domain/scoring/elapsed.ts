/** Days from one day to another, counted by the rule itself: "handled within 5 working days". */
import { daysBetween, formatDay } from '../calendar/day.ts';
import type { WorkingDays } from '../calendar/working-day.ts';
import { fraction } from '../points/fraction.ts';
import { points } from '../points/points.ts';
import type { FactReader, FactSpec } from './fact.ts';
import type { Measured } from './measure.ts';

export interface Span {
  label: string;
  start: string;
  end: string;
}

export const factsOfSpan = ({ start, end }: Span): FactSpec[] => [
  { key: 'start', label: start, type: 'day' },
  { key: 'end', label: end, type: 'day' },
];

/** An end before the start is no lateness: it counts as 0 days. @param working null: every day counts */
export function measuredSpan(
  { label }: Span,
  facts: FactReader,
  unit: string,
  working: WorkingDays | null,
): Measured {
  const [start, end] = [facts.day('start'), facts.day('end')];
  const days = end <= start ? 0 : (working ?? daysBetween)(start, end);
  return {
    value: fraction(points(days)),
    trace: `${label}: từ ${formatDay(start)} đến ${formatDay(end)}, ${days}${unit}.`,
  };
}
