/** Tables as the plan means them: one run per appendix, whatever page breaks and headers lie between. */
import type { Finding } from '#domain/plan/plan.ts';
import type { Block, SourceRow } from '../source/source.ts';
import type { ColumnRole, Columns, TableKind } from './columns.ts';
import { numbersColumns, readHeader } from './table-header.ts';

export interface PlanRow {
  line: number;
  /** The text under a role's heading; empty where there is none. */
  text(role: ColumnRole): string;
  /** Whether the cell belongs to a merged one that begins in a row above. */
  continuesAbove(role: ColumnRole): boolean;
  /** Whether the table was broken (page break, repeated header) right before this row. */
  afterBreak: boolean;
}

export interface TableRun {
  columns: Columns;
  /** The line of its (first) header. */
  line: number;
  rows: PlanRow[];
}

function toPlanRow(row: SourceRow, { at }: Columns, afterBreak: boolean): PlanRow {
  const cell = (role: ColumnRole) => {
    const index = at[role];
    return index === undefined ? undefined : row.cells[index];
  };
  return {
    line: row.line,
    text: (role) => cell(role)?.text ?? '',
    continuesAbove: (role) => cell(role)?.continues === 'above',
    afterBreak,
  };
}

const same = (a: Columns, b: Columns): boolean =>
  a.kind === b.kind && JSON.stringify(a.at) === JSON.stringify(b.at);

const repeated = (line: number): Finding => ({
  code: 'header-repeated',
  severity: 'info',
  node: null,
  line,
  message: `Dòng ${line}: tiêu đề bảng lặp lại ở chỗ ngắt trang; bảng được đọc liền một mạch.`,
});

/** Words in a column without a heading would be lost without a word. */
function cellsWithoutHeading(row: SourceRow, { headings }: Columns): Finding[] {
  const lost = row.cells.filter(({ text }, at) => text !== '' && (headings[at] ?? '') === '');
  if (lost.length === 0) return [];
  const words = lost.map(({ text }) => `“${text.slice(0, 60)}”`).join(', ');
  return [
    {
      code: 'cell-unread',
      severity: 'warning',
      node: null,
      line: row.line,
      message: `Dòng ${row.line}: ô ${words} nằm ngoài các cột có tiêu đề nên không được nhập; hãy kiểm tra dòng này có bị lệch cột không.`,
    },
  ];
}

interface Reading {
  runs: TableRun[];
  findings: Finding[];
  /** The run that rows belong to now. */
  current: TableRun | null;
  width: number;
}

function takeHeader(reading: Reading, columns: Columns, row: SourceRow): void {
  if (reading.current && same(reading.current.columns, columns)) {
    reading.findings.push(repeated(row.line));
    return;
  }
  reading.current = { columns, line: row.line, rows: [] };
  reading.width = row.cells.length;
  reading.runs.push(reading.current);
}

function readRows(reading: Reading, rows: readonly SourceRow[]): void {
  // A table without a header goes on where the last one stopped, when it is as wide.
  if (rows[0] && rows[0].cells.length !== reading.width) reading.current = null;
  let afterBreak = true;
  let previousLine = rows[0]?.line ?? 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || row.cells.every(({ text }) => text === '')) continue;
    const header = readHeader(row, rows[at + 1]);
    if (header) {
      takeHeader(reading, header.columns, row);
      at += header.rows - 1;
      const next = rows[at + 1];
      if (next && numbersColumns(next)) at += 1;
      afterBreak = true;
    } else if (reading.current) {
      reading.findings.push(...cellsWithoutHeading(row, reading.current.columns));
      const broken = afterBreak || row.line > previousLine + 1;
      reading.current.rows.push(toPlanRow(row, reading.current.columns, broken));
      afterBreak = false;
    }
    previousLine = row.line;
  }
}

/** All runs of the document's tables, in order, with what was found between them. */
export function tableRuns(blocks: readonly Block[]): { runs: TableRun[]; findings: Finding[] } {
  const reading: Reading = { runs: [], findings: [], current: null, width: 0 };
  for (const block of blocks) if (block.kind === 'table') readRows(reading, block.rows);
  return { runs: reading.runs, findings: reading.findings };
}

/** The runs of one kind. */
export const runsOf = (runs: readonly TableRun[], kind: TableKind): TableRun[] =>
  runs.filter((run) => run.columns.kind === kind);
