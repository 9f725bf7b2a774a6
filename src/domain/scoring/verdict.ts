/** The verdicts of a rule, in one line each. */
import type { Fraction } from '../points/fraction.ts';
import { fraction } from '../points/fraction.ts';
import type { Points } from '../points/points.ts';
import type { Verdict } from './rule.ts';

export const scored = (value: Fraction | Points, ...trace: string[]): Verdict => ({
  state: 'scored',
  points: typeof value === 'string' ? fraction(value) : value,
  trace,
});

export const notApplicable = (...trace: string[]): Verdict => ({ state: 'notApplicable', trace });
export const missing = (...what: string[]): Verdict => ({ state: 'missing', missing: what });
