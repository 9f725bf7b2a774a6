/**
 * How much of a file is read at most. A province's plan has some hundred rows and well under a
 * megabyte of text; each limit lies far above that and low enough to refuse within a second.
 */
const mebibyte = 1024 * 1024;

export const limits = {
  /** A plan with its scanned seal and pictures stays below; a data dump does not. */
  fileBytes: 20 * mebibyte,
  /** Bytes really unpacked out of one Word or Excel file; headers are not believed. */
  unpackedBytes: 60 * mebibyte,
  /** Parts in one Word or Excel file; a long one with pictures has some hundred. */
  zipEntries: 5_000,
  /** XML elements built from one file: Word writes some hundred a page, Excel two a cell. */
  xmlElements: 500_000,
  /** Nesting of XML elements; a table within a table within a table needs about forty. */
  xmlDepth: 200,
  lines: 100_000,
  /** Characters of a line: the longest paragraph of a plan has about a thousand. */
  lineLength: 100_000,
  /** Characters of a Word or Excel file's text, counted where they stand, not where stored. */
  characters: 20_000_000,
  /** Sheets of a workbook. */
  sheets: 500,
  /** Columns of a table; Word itself stops at 63. */
  columns: 256,
  /** Cells of all tables together, the empty ones counted. */
  cells: 250_000,
} satisfies Record<string, number>;

/**
 * The workbook of a whole round is no document: 105,000 scores of fourteen cells. Its rows are read
 * one by one and never held as a tree, so that more of them may come.
 */
export const roundAllowance = { unpackedBytes: 160 * mebibyte, xmlElements: 5_000_000 };

/** 20 MB, as a message names it. */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / mebibyte)} MB`;
