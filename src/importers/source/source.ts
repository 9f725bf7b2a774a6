/**
 * A document as a sequence of paragraphs and tables, whatever file it came in. Readers of formats
 * produce it, readers of plans consume it; neither knows the other.
 */

/** A cell of a table. A merged region keeps its text in its first cell; the others say where it lies. */
export interface SourceCell {
  text: string;
  /** Which neighbour this cell continues, when it belongs to a merged region. */
  continues: 'left' | 'above' | null;
}

export interface SourceRow {
  /** The line of `Source.lines` this row shows as, from 1. */
  line: number;
  cells: SourceCell[];
}

export type Block =
  { kind: 'paragraph'; line: number; text: string } | { kind: 'table'; rows: SourceRow[] };

export interface Source {
  format: 'text' | 'docx' | 'xlsx';
  /** The document as lines, for showing findings beside their source; line n is `lines[n - 1]`. */
  lines: string[];
  blocks: Block[];
}

/** A file that is not read at all: too large, no text, not a document of a known kind. */
export class RefusedFile extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'RefusedFile';
    this.code = code;
  }
}

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'line-too-long'
  | 'zip-bomb'
  | 'damaged'
  | 'encrypted'
  | 'not-utf8'
  | 'unknown-format'
  | 'no-plan';
