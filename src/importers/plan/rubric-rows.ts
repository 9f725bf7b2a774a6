/** The rows of the index table: codes, names, figures as printed, and the row of totals. */
import type { Finding } from '#domain/plan/plan.ts';
import { isNegative, type Points } from '#domain/points/points.ts';
import { columnNames } from '#domain/rubric/checks.ts';
import { readCode } from '#domain/rubric/code.ts';
import { figureColumns, type FigureColumn } from '#domain/rubric/tree.ts';
import { fold, parseFigure } from '#domain/text/vietnamese.ts';
import { runsOf, type PlanRow, type TableRun } from './table-runs.ts';

type Figures = Record<FigureColumn, Points | null>;

export interface RubricTableRow extends Figures {
  printed: string;
  line: number;
  name: string;
  /** The lead's cell; for a merged one the text it shares, with the line it begins on. */
  lead: { text: string; mergedFrom: number | null };
}

export interface RubricTable {
  rows: RubricTableRow[];
  total: Figures;
  totalLine: number | null;
  findings: Finding[];
}

interface Reading extends RubricTable {
  merged: { text: string; line: number };
}

const noFigures: Figures = { maxPoints: null, previousScore: null, target: null };
const totalLabel =
  /^(?:tong (?:diem|cong|so|so diem|cong diem)|tong|cong)(?: chung| toan .{1,40})?$/;

const error = (code: string, node: string | null, line: number, words: string): Finding => ({
  code,
  severity: 'error',
  node,
  line,
  message: `Dòng ${line}${node === null ? '' : `, mục ${node}`}: ${words}`,
});

function readFigure(row: PlanRow, column: FigureColumn, node: string | null, found: Finding[]) {
  const text = row.text(column);
  if (/^[\s\-–—…]*$/.test(text)) return null;
  const figure = parseFigure(text);
  const what = columnNames[column];
  if (figure === null) {
    found.push(
      error(
        'not-a-number',
        node,
        row.line,
        `${what} “${text}” không phải là số; hãy sửa thành số, ví dụ 0,75.`,
      ),
    );
    return null;
  }
  if (isNegative(figure)) {
    found.push(
      error('figure-below-zero', node, row.line, `${what} ${text} nhỏ hơn 0; hãy sửa lại.`),
    );
  }
  return figure;
}

function readFigures(row: PlanRow, node: string | null, found: Finding[]): Figures {
  const figures: Figures = { ...noFigures };
  for (const column of figureColumns) figures[column] = readFigure(row, column, node, found);
  return figures;
}

/** The code in its own column, or in front of the name where that column is blank or missing. */
function codeAndName(row: PlanRow): { printed: string | null; name: string } {
  const name = row.text('name').replace(/\s+/g, ' ');
  const own = readCode(row.text('code'));
  if (own !== null || row.text('code') !== '') return { printed: own, name };
  const inName = /^((?:[IVXL]{1,6}|\d{1,3})(?:\.\d{1,3}){0,8})[.)]?\s+(.+)$/.exec(name);
  return inName
    ? { printed: readCode(inName[1] ?? ''), name: inName[2] ?? '' }
    : { printed: null, name };
}

function readLead(reading: Reading, row: PlanRow): RubricTableRow['lead'] {
  if (row.continuesAbove('lead'))
    return { text: reading.merged.text, mergedFrom: reading.merged.line };
  reading.merged = { text: row.text('lead'), line: row.line };
  return { text: row.text('lead'), mergedFrom: null };
}

/** The rest of a name whose row a page break cut in two. */
function continueName(reading: Reading, row: PlanRow, name: string): void {
  const last = reading.rows.at(-1);
  if (!last) return;
  last.name = `${last.name} ${name}`;
  reading.findings.push({
    code: 'row-joined',
    severity: 'info',
    node: last.printed,
    line: row.line,
    message: `Dòng ${row.line}: phần tiếp theo của tên mục ${last.printed} sau chỗ ngắt trang, đã nối vào; hãy xem lại.`,
  });
}

function readRow(reading: Reading, row: PlanRow): void {
  const { printed, name } = codeAndName(row);
  const label = fold(name === '' ? row.text('code') : name);
  if (printed === null && totalLabel.test(label)) {
    if (reading.totalLine !== null) return;
    reading.total = readFigures(row, null, reading.findings);
    reading.totalLine = row.line;
    return;
  }
  if (printed !== null) {
    const lead = readLead(reading, row);
    const figures = readFigures(row, printed, reading.findings);
    reading.rows.push({ printed, line: row.line, name, lead, ...figures });
    return;
  }
  const hasFigures = figureColumns.some((column) => row.text(column) !== '');
  if (
    row.afterBreak &&
    row.text('code') === '' &&
    name !== '' &&
    !hasFigures &&
    reading.rows.length > 0
  ) {
    continueName(reading, row, name);
    return;
  }
  const shown = `${row.text('code')} ${name}`.trim().slice(0, 60);
  reading.findings.push(
    error(
      'row-unknown',
      null,
      row.line,
      `không đọc được mã của dòng “${shown}” trong bảng chỉ số; dòng này chưa được nhập, hãy sửa mã.`,
    ),
  );
}

/** Reads all parts of the index table, in order. */
export function readRubricRows(runs: readonly TableRun[]): RubricTable {
  const reading: Reading = {
    rows: [],
    total: noFigures,
    totalLine: null,
    findings: [],
    merged: { text: '', line: 0 },
  };
  for (const run of runsOf(runs, 'rubric')) for (const row of run.rows) readRow(reading, row);
  const { rows, total, totalLine, findings } = reading;
  return { rows, total, totalLine, findings };
}
