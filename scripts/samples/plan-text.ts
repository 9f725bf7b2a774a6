/** A sample plan's text, taken apart just far enough to set it in Word and Excel. */

export interface PlanTable {
  head: string[];
  /** Each as long as the head. */
  rows: string[][];
}

export interface Appendix {
  number: string;
  title: string;
  reference: string;
  table: PlanTable;
}

export interface PlanText {
  number: string;
  placeAndDay: string;
  type: string;
  title: string;
  body: string[];
  recipients: string[];
  signer: string;
  appendices: Appendix[];
}

const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/ +$/, ''))
    .filter((line) => line.trim() !== '');

const isRow = (line: string): boolean => line.includes('\t');

function found(index: number, what: string): number {
  if (index < 0) throw new Error(`the sample text has no ${what}`);
  return index;
}

function readTable(lines: readonly string[]): PlanTable {
  const rows = lines.filter(isRow).map((line) => line.split('\t').map((cell) => cell.trim()));
  const head = rows[0] ?? [];
  // The head is repeated where a page of the paper began.
  const body = rows.filter((row) => row.join('\t') !== head.join('\t'));
  return { head, rows: body.map((row) => head.map((_, column) => row[column] ?? '')) };
}

function readAppendix(lines: readonly string[]): Appendix {
  const [number = '', ...rest] = lines;
  const titles = rest.slice(0, rest.findIndex(isRow));
  const reference = titles.find((line) => /kèm theo/i.test(line)) ?? '';
  const title = titles.filter((line) => line !== reference).join(' ');
  return { number, title, reference: reference.replace(/^\(|\)$/g, ''), table: readTable(rest) };
}

function readAppendices(lines: readonly string[]): Appendix[] {
  const starts = lines.flatMap((line, index) => (/^Phụ lục \d+$/i.test(line) ? [index] : []));
  return starts.map((start, at) => readAppendix(lines.slice(start, starts[at + 1])));
}

/** @throws Error when a part that every plan has is missing. */
export function readPlanText(text: string): PlanText {
  const lines = linesOf(text);
  const number = found(lines.findIndex((line) => line.startsWith('Số:')), 'number');
  const placeAndDay = found(lines.findIndex((line) => /ngày .+ tháng .+ năm/.test(line)), 'day');
  const type = found(lines.findIndex((line) => line === 'KẾ HOẠCH'), 'title');
  const end = found(lines.findIndex((line) => line.startsWith('Nơi nhận')), 'recipients');
  const appendix = found(lines.findIndex((line) => /^Phụ lục \d+$/i.test(line)), 'appendix');
  return {
    number: (lines[number] ?? '').replaceAll('*', '').replace(/\s+\//, '/'),
    placeAndDay: lines[placeAndDay] ?? '',
    type: lines[type] ?? '',
    title: lines[type + 1] ?? '',
    body: lines.slice(type + 2, end),
    recipients: lines
      .slice(end + 1, appendix)
      .filter((line) => line.startsWith('-'))
      .map((line) => line.replace(/\s*\*\d+\*/, '')),
    signer: lines[appendix - 1] ?? '',
    appendices: readAppendices(lines.slice(appendix)),
  };
}

/** "- Sở Nội vụ - Các Sở, ngành;" as the lines it is printed in; other text as one line. */
export const linesOfCell = (cell: string): string[] =>
  cell.startsWith('- ') ? cell.split(/\s+(?=- )/) : [cell];

/**
 * How many rows the last cell of a row spans in print: a printed lead goes on over the blank ones
 * below it, as far as its field. 0 where it is covered, 1 where it stands alone.
 */
export function leadSpans(table: PlanTable): number[] {
  const spans = table.rows.map(() => 1);
  let owner: number | null = null;
  table.rows.forEach((row, index) => {
    const isNode = (row[0] ?? '').includes('.');
    if (!isNode) owner = null;
    else if (row.at(-1) !== '') owner = index;
    else if (owner !== null) {
      spans[owner] = (spans[owner] ?? 1) + 1;
      spans[index] = 0;
    }
  });
  return spans;
}
