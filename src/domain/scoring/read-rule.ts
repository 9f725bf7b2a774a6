/** A stored rule made ready to score; its kind found in the registry, rules inside it too. */
import { weekdaysOnly, type WorkingDays } from '../calendar/working-day.ts';
import type { Points } from '../points/points.ts';
import { isFaults, type Fault } from './fault.ts';
import { ruleKinds } from './registry.ts';
import type { BoundRule } from './rule.ts';

/** Rules inside rules inside rules: deeper ones are no rule of any paper. */
const deepest = 4;

/**
 * @param rule as stored: `{ kind, parameters }`
 * @param workingDays of the year's holiday table; weekends alone where none is given
 * @returns the rule, or what is wrong with it, by path
 */
export function readRule(
  rule: unknown,
  maxPoints: Points,
  workingDays: WorkingDays = weekdaysOnly,
): BoundRule | readonly Fault[] {
  return read(rule, maxPoints, workingDays, 1);
}

function read(
  rule: unknown,
  maxPoints: Points,
  workingDays: WorkingDays,
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
