/** A table to be written out: what every format is given. */

export type Cell = string | number | null;

export interface Column {
  title: string;
  /** In characters, for formats that have widths. */
  width: number;
  /** Kept as text when a person types in it: a spreadsheet makes no number, day or formula of it. */
  isText?: boolean;
  /** A person is to write in it: it stands out. */
  isInput?: boolean;
  /** Only for the way back; not shown. */
  isHidden?: boolean;
}

export interface Table {
  /** Of the sheet, where there are sheets; at most 31 characters. */
  name: string;
  columns: readonly Column[];
  /** In batches, so that a long table is never held as a whole. */
  rows: AsyncIterable<readonly (readonly Cell[])[]>;
  /** Pages across on paper; two without it, for the many columns of a long table. */
  pagesWide?: number;
  /** Columns that stay in sight, from the left. */
  frozenColumns?: number;
  /** Its texts repeat from row to row: the file names each once, and what writes it keeps them. */
  repeats?: boolean;
}
