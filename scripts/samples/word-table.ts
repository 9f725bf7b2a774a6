/** A plan's appendix as a Word table: bold head repeated on each page, merged leads as in print. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  convertMillimetersToTwip,
} from 'docx';
import { leadSpans, linesOfCell, type PlanTable } from './plan-text.ts';

const size = 24;
const padding = { top: 60, bottom: 60, left: 80, right: 80 };

/** Italics were marked `<i>` when the paper was scanned. */
function runsOf(text: string, bold: boolean): TextRun[] {
  const italics = /^<i>.*<\/i>$/.test(text);
  return [new TextRun({ text: text.replace(/<\/?i>/g, ''), bold, italics, size })];
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface CellLook {
  width: number;
  alignment: Alignment;
  bold: boolean;
  rowSpan?: number;
}

function cellOf(text: string, look: CellLook): TableCell {
  const { alignment, bold, width } = look;
  return new TableCell({
    children: linesOfCell(text).map(
      (line) => new Paragraph({ alignment, children: runsOf(line, bold) }),
    ),
    margins: padding,
    rowSpan: look.rowSpan ?? 1,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: width, type: 'dxa' },
  });
}

/** The number and figures centred, words from the left. */
const alignmentOf = (text: string, column: number): Alignment =>
  column === 0 || /^[\d.,]+$/.test(text) ? AlignmentType.CENTER : AlignmentType.LEFT;

/** Bold where the paper is: the rows of a field and of the total have a code without a dot. */
const isStrong = (row: readonly string[], hasCodes: boolean): boolean =>
  hasCodes && !(row[0] ?? '').includes('.');

export function wordTable(table: PlanTable, millimetres: readonly number[]): Table {
  const widths = millimetres.map((width) => convertMillimetersToTwip(width));
  const hasCodes = table.rows.some((row) => /^\d+\.\d/.test(row[0] ?? ''));
  const spans = hasCodes ? leadSpans(table) : [];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.head.map((text, column) =>
      cellOf(text, { width: widths[column] ?? 0, alignment: AlignmentType.CENTER, bold: true }),
    ),
  });
  const rows = table.rows.map((row, index) => {
    const bold = isStrong(row, hasCodes);
    const cells = row.map((text, column) => {
      const rowSpan = column === row.length - 1 ? (spans[index] ?? 1) : 1;
      const look = { width: widths[column] ?? 0, alignment: alignmentOf(text, column), bold };
      return rowSpan === 0 ? null : cellOf(text, { ...look, rowSpan });
    });
    return new TableRow({ cantSplit: true, children: cells.filter((cell) => cell !== null) });
  });
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [head, ...rows],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
  });
}
