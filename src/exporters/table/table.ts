/** A table to be written out: what every format is given. */

export type Cell = string | number | null;

export interface Column {
  title: string;
  /** In characters, for formats that have widths. */
  width: number;
}

export interface Table {
  /** Of the sheet, where there are sheets; at most 31 characters. */
  name: string;
  columns: readonly Column[];
  /** In batches, so that a long table is never held as a whole. */
  rows: AsyncIterable<readonly (readonly Cell[])[]>;
}
