/**
 * Exact rational numbers for what a rule computes on the way: a rate of 2 in 3 is 2/3, not 0.667.
 * A rule works in fractions and rounds once, at its end (rule 2 of the land).
 */
import type { Points } from './points.ts';

/** numerator ÷ denominator; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const make = (numerator: bigint, denominator: bigint): Fraction =>
  denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };

/** The exact value of a decimal. */
export function fraction(value: Points): Fraction {
  const [whole = '0', decimals = ''] = value.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

export const zeroFraction: Fraction = { numerator: 0n, denominator: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction =>
  make(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const minus = (a: Fraction, b: Fraction): Fraction =>
  plus(a, { numerator: -b.numerator, denominator: b.denominator });

export const times = (a: Fraction, b: Fraction): Fraction =>
  make(a.numerator * b.numerator, a.denominator * b.denominator);

/** @throws RangeError when the divisor is zero: a rule asks before it divides. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('division by zero');
  return make(a.numerator * b.denominator, a.denominator * b.numerator);
}

export const isZeroFraction = ({ numerator }: Fraction): boolean => numerator === 0n;

/** −1, 0 or 1, exactly. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export const least = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) <= 0 ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) >= 0 ? a : b);

/** The one rounding, half up (away from zero at the half), of an exact value. */
export function roundFraction(value: Fraction, decimals: number): Points {
  const scale = 10n ** BigInt(decimals);
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  const rounded = (size * scale * 2n + value.denominator) / (value.denominator * 2n);
  const digits = String(rounded).padStart(decimals + 1, '0');
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals);
  const part = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '');
  const text = part === '' ? whole : `${whole}.${part}`;
  return (value.numerator < 0n && text !== '0' ? `-${text}` : text) as Points;
}
