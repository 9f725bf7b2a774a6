/** CSV (RFC 4180) and cells pasted from a spreadsheet, as rows whose cells keep their place. */
import { limits } from './limits.ts';
import { refused } from './refusals.ts';

/** A row with at least one filled cell; rows and columns count from 1. */
export interface GridRow {
  number: number;
  texts: ReadonlyMap<number, string>;
  /** Columns whose cell holds a formula, of which the text is only the stored result. */
  formulas?: ReadonlySet<number>;
}

/** Vietnamese Excel writes semicolons, since the comma is the decimal sign. */
const separators = ['\t', ';', ','] as const;

/** The separator of the first line that has any; spreadsheets paste tabs. */
function separatorOf(text: string): string {
  for (const line of text.split(/\r\n|\n|\r/, 50)) {
    const found = separators.find((separator) => line.includes(separator));
    if (found !== undefined) return found;
  }
  return ',';
}

/** One cell from `start`, and where it ends; a quoted one may hold separators and line ends. */
function readCell(text: string, start: number, separator: string) {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
    return { value: text.slice(start, end), end };
  }
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
    end += text[end] === '"' ? 2 : 1;
  const value = text.slice(start + 1, end).replaceAll('""', '"');
  end += 1;
  // What stands behind the closing quote belongs to no cell of a sound file; it is passed over.
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
  return { value, end };
}

const isLineEnd = (letter: string | undefined): boolean => letter === '\n' || letter === '\r';

/** An export puts an apostrophe before what a spreadsheet would run; it is not part of the text. */
const unguard = (text: string): string => text.replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, '');

/** Linear in the text's length. @throws RefusedFile beyond the limits of a table */
export function readDelimited(given: string): GridRow[] {
  const text = given.replace(/^\ufeff/, '').normalize('NFC');
  const separator = separatorOf(text);
  const rows: GridRow[] = [];
  let cells = 0;
  for (let at = 0, number = 1; at < text.length; number += 1) {
    const texts = new Map<number, string>();
    for (let column = 1; ; column += 1) {
      const { value, end } = readCell(text, at, separator);
      const shown = unguard(value.trim());
      if (shown !== '') texts.set(column, shown);
      cells += 1;
      if (column > limits.columns || cells > limits.cells) throw refused('largeTable');
      at = end + 1;
      if (text[end] === separator) continue;
      if (text[end] === '\r' && text[at] === '\n') at += 1;
      break;
    }
    if (texts.size > 0) rows.push({ number, texts });
  }
  return rows;
}
