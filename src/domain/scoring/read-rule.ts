/** A stored rule made ready to score; its kind found in the registry, rules inside it too. */
import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import type { Points } from '../points/points.ts';
import { isFaults, type Fault } from './fault.ts';
import { ruleKinds } from './registry.ts';
import type { BoundRule, Scope } from './rule.ts';

/** Rules inside rules inside rules: deeper ones are no rule of any paper. */
const deepest = 4;

/** Working days from the day after `from` up to `to`: no weekends, no holidays of the list. */
export const workingDaysWith =
  (holidays: ReadonlySet<Day>) =>
  (from: Day, to: Day): number => {
    let count = 0;
    for (let step = 1; step <= daysBetween(from, to); step++) {
      const day = addDays(from, step);
      if (!isWeekend(day) && !holidays.has(day)) count += 1;
    }
    return count;
  };

/** 1970-01-03 was a Saturday. */
const isWeekend = (day: Day): boolean => ((daysBetween('1970-01-03' as Day, day) % 7) + 7) % 7 < 2;

const noHolidays = workingDaysWith(new Set());

/**
 * @param rule as stored: `{ kind, parameters }`
 * @param workingDays of the year's holiday table; weekends alone where none is given
 * @returns the rule, or what is wrong with it, by path
 */
export function readRule(
  rule: unknown,
  maxPoints: Points,
  workingDays: Scope['workingDays'] = noHolidays,
): BoundRule | readonly Fault[] {
  return read(rule, maxPoints, workingDays, 1);
}

function read(
  rule: unknown,
  maxPoints: Points,
  workingDays: Scope['workingDays'],
  depth: number,
): BoundRule | readonly Fault[] {
  const { kind, parameters } = (rule ?? {}) as { kind?: unknown; parameters?: unknown };
  const found = typeof kind === 'string' && Object.hasOwn(ruleKinds, kind) ? ruleKinds[kind] : null;
  if (!found)
    return [{ path: 'kind', message: `không có loại quy tắc "${String(kind).slice(0, 60)}"` }];
  if (depth > deepest) return [{ path: 'kind', message: `quy tắc lồng nhau quá ${deepest} tầng` }];
  return found.read(parameters, {
    maxPoints,
    workingDays,
    nested(inner, share, path) {
      const bound = read(inner, share, workingDays, depth + 1);
      if (!isFaults(bound)) return bound;
      return bound.map((fault) => ({ ...fault, path: `${path}.${fault.path}` }));
    },
  });
}
