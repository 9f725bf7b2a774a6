/**
 * Points: exact decimals, never binary floats (rule 2 of the land).
 * A `Points` value is a canonical decimal string ("3.781", "0", "-0.25"): what the wire, the
 * database and the files carry is what the domain computes with. Arithmetic goes through here only.
 */
import Big from 'big.js';

declare const brand: unique symbol;
/** A decimal in canonical form: no exponent, no trailing zeros, "." as the separator. */
export type Points = string & { readonly [brand]: 'Points' };

/** Digits either side of the point that a figure may have; longer ones are refused, not truncated. */
const longest = /^-?\d{1,15}(\.\d{1,12})?$/;

/** What is canonical already: most figures by far, since all that we send is. */
const canonical = /^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/;

const print = (value: Big): Points => {
  const fixed = value.toFixed();
  return (fixed === '-0' ? '0' : fixed) as Points;
};

/**
 * Reads a figure in machine form ("8.780"). Decimal commas belong to `domain/text`.
 * @throws RangeError when the text is no decimal.
 */
export function points(text: string | number): Points {
  const parsed = parsePoints(String(text));
  if (parsed === null) throw new RangeError(`not a decimal: ${JSON.stringify(text)}`);
  return parsed;
}

/** The same as `points`, with null for what is no decimal. */
export function parsePoints(text: string): Points | null {
  if (!longest.test(text)) return null;
  return canonical.test(text) ? (text as Points) : print(new Big(text));
}

export const zero = points('0');

/** The exact sum; zero for an empty list. */
export function sum(values: Iterable<Points>): Points {
  let total = new Big(0);
  for (const value of values) total = total.plus(value);
  return print(total);
}

/** The exact difference a − b. */
export const subtract = (a: Points, b: Points): Points => print(new Big(a).minus(b));

/** −1, 0 or 1: whether a is below, equal to or above b. */
export const compare = (a: Points, b: Points): -1 | 0 | 1 => new Big(a).cmp(b);

export const isZero = (value: Points): boolean => new Big(value).eq(0);
export const isNegative = (value: Points): boolean => new Big(value).lt(0);

/**
 * The one rounding of the project: half up (away from zero at the half), to a number of decimals.
 * A rule computes exactly and rounds once; sums are never rounded.
 */
export const round = (value: Points, decimals = 3): Points =>
  print(new Big(value).round(decimals, Big.roundHalfUp));

/**
 * part ÷ whole × 100, rounded once. Null when the whole is zero: nothing was applicable.
 * Rule 1 of the land: index % = sum of points ÷ sum of applicable maxima × 100.
 */
export function percent(part: Points, whole: Points, decimals = 2): Points | null {
  if (isZero(whole)) return null;
  // A division need not terminate: carry guard digits, then round once.
  const previous = Big.DP;
  Big.DP = decimals + 20;
  try {
    return print(new Big(part).times(100).div(whole).round(decimals, Big.roundHalfUp));
  } finally {
    Big.DP = previous;
  }
}
