/** Vietnamese text: one Unicode form, folding for search, figures as officials write them. */
import { parsePoints, type Points } from '../points/points.ts';

/** NFC, with no-break spaces, soft hyphens and zero-width marks gone, runs of blanks made one. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** The form in which text is searched and compared: lower case, no diacritics, đ as d. */
export const fold = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');

/** Whether `query` occurs in `text`, diacritics and case aside: "cai cach" finds "Cải cách". */
export const matches = (text: string, query: string): boolean => fold(text).includes(fold(query));

/**
 * A figure as printed: "8.5", "8,5", "94,60". A comma is a decimal comma. Null when it is no figure.
 */
export function parseFigure(text: string): Points | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  return parsePoints(bare.replace(',', '.'));
}

/** A decimal as the screen shows it: decimal comma, at least `decimals` places, nothing rounded. */
export function formatPoints(value: Points, decimals = 0): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const padded = fraction.padEnd(decimals, '0');
  return padded === '' ? whole : `${whole},${padded}`;
}
