/** Numbers and comparisons as the trace writes them. */
import { roundFraction, type Fraction } from '../points/fraction.ts';
import type { Points } from '../points/points.ts';
import { formatPoints } from '../text/vietnamese.ts';

/** At most four decimals: a trace explains, the points themselves are exact. */
export const show = (value: Fraction | Points): string =>
  formatPoints(typeof value === 'string' ? value : roundFraction(value, 4));

/** Words that a person or a part of a rule gave, as one sentence. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;

export const showPoints = (value: Fraction | Points): string => `${show(value)} điểm`;
