import { matches } from '#domain/text/vietnamese.ts';
import type { Words } from '../words/words.tsx';

/** What a table and its files are called; invented data says so there too, once. */
export const labelOf = (table: string, isIllustrative: boolean, words: Words['ranking']): string =>
  isIllustrative && !matches(table, words.illustrative) ? words.madeUp(table) : table;
