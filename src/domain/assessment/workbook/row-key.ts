/** What a row of the workbook remembers of where it came from and what stood there when it was written out. */
import type { InputColumn } from './columns.ts';

export interface RowKey {
  sheetId: number;
  nodeId: number;
  /** The key of the fact. */
  fact: string;
  /** The position of the stage the sheet was at. */
  stage: number;
  /** The value that stood: its row and version; "0" where nothing did. */
  mark: string;
  /** Digests of what stood in the cells that may be changed. */
  was: Readonly<Record<InputColumn, string>>;
}

const none = '-';

/** A text as it comes back out of a cell. */
const asInCell = (text: string): string => (plain.test(text) ? text : cleaned(text));

/** Nothing to change in it: most cells by far. */
const plain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();

/**
 * 53 bits of a text in base 36: enough to tell that a cell was changed. Nothing is trusted by it:
 * a forged one only misleads the conflict shown to whoever forged it.
 */
export function digestOf(given: string): string {
  const text = asInCell(given);
  if (text === '') return none;
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}

export const writeRowKey = ({ sheetId, nodeId, fact, stage, mark, was }: RowKey): string =>
  [sheetId, nodeId, stage, mark, was.value, was.notApplicable, was.reason, fact].join('|');

const pattern =
  /^([1-9]\d{0,14})\|([1-9]\d{0,14})\|([1-9]\d{0,2})\|([\d.]{1,32})\|([0-9a-z]{1,11}|-)\|([0-9a-z]{1,11}|-)\|([0-9a-z]{1,11}|-)\|(.{1,200})$/;

/** Null for what no export has written. */
export function parseRowKey(text: string): RowKey | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, sheetId, nodeId, stage, mark = '', value = '', notApplicable = '', reason = '', fact] =
    match;
  return {
    sheetId: Number(sheetId),
    nodeId: Number(nodeId),
    stage: Number(stage),
    mark,
    was: { value, notApplicable, reason },
    fact: fact ?? '',
  };
}
