/**
 * A row of a sheet as every program writes most of them: cells that hold a stored value and nothing
 * else. Four times as fast as building its elements; a row with anything more is left to that.
 */

export interface PlainCell {
  letters: string;
  /** The index of its style. */
  style: string;
  type: string;
  /** As stored; entities, which need decoding, make a row no plain one. */
  stored: string;
}

export interface PlainRow {
  number: number;
  cells: PlainCell[];
  /** Behind its closing tag. */
  end: number;
}

const rowTag = /<row r="([1-9]\d{0,6})"(?: [A-Za-z][\w:.]{0,40}="[^"<>&]{0,100}")*>/y;
const cellTag =
  /<c r="([A-Z]{1,3})[1-9]\d{0,6}"(?: s="(\d{1,6})")?(?: t="([a-z]{1,3})")?(?:\/>|>(?:<v>([^<&]{0,4000})<\/v>)?<\/c>)/y;
const end = '</row>';

/** @param at of the tag's `<`; null where the row's form is another */
export function readPlainRow(xml: string, at: number): PlainRow | null {
  rowTag.lastIndex = at;
  const row = rowTag.exec(xml);
  if (row === null) return null;
  const cells: PlainCell[] = [];
  let next = rowTag.lastIndex;
  while (!xml.startsWith(end, next)) {
    cellTag.lastIndex = next;
    const cell = cellTag.exec(xml);
    if (cell === null) return null;
    const [, letters = '', style = '0', type = 'n', stored = ''] = cell;
    cells.push({ letters, style, type, stored });
    next = cellTag.lastIndex;
  }
  return { number: Number(row[1]), cells, end: next + end.length };
}
