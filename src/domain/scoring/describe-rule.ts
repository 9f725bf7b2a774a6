/** A stored rule in words, for the rubric, the sheet and the papers printed from them. */
import type { Points } from '../points/points.ts';
import { isFaults } from './fault.ts';
import { readRule } from './read-rule.ts';

/**
 * @param rule as stored: `{ kind, parameters }`
 * @param maxPoints of its node, in points
 * @returns Vietnamese sentences ("Từ 90 % trở lên: 2 điểm; dưới 90 %: 0 điểm."), each fit for a line
 *   of its own; null where the rule cannot be read, which `checkEdition` explains
 */
export function describeRule(rule: unknown, maxPoints: Points): string[] | null {
  const read = readRule(rule, maxPoints);
  return isFaults(read) ? null : read.describe();
}
