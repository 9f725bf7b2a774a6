/** The head and foot of an official document (Decree 30/2020): two columns without borders. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  convertMillimetersToTwip,
  type IParagraphOptions,
} from 'docx';
import type { PlanText } from './plan-text.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

interface Look {
  size?: number;
  bold?: boolean;
  italics?: boolean;
}

export const centred = (text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    ...more,
    children: [new TextRun({ text, size: 28, ...look })],
  });

/** A rule this many millimetres from either edge: the foot of an empty line, drawn short. */
export function rule(inset: number): Paragraph {
  const indent = convertMillimetersToTwip(inset);
  return new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: 'auto' } },
    indent: { left: indent, right: indent },
    spacing: { line: 40, lineRule: 'exact', after: 120 },
  });
}

function columns(widths: [number, number], left: Paragraph[], right: Paragraph[]): Table {
  const [first, second] = widths.map((width) => convertMillimetersToTwip(width));
  const cell = (children: Paragraph[], size = 0): TableCell =>
    new TableCell({ borders: borderless, children, width: { size, type: 'dxa' } });
  return new Table({
    borders: borderless,
    columnWidths: [first ?? 0, second ?? 0],
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ children: [cell(left, first), cell(right, second)] })],
    width: { size: (first ?? 0) + (second ?? 0), type: 'dxa' },
  });
}

export const head = (plan: PlanText, issuer: readonly string[]): Table =>
  columns(
    [68, 97],
    [
      ...issuer.map((line) => centred(line, { bold: true, size: 26 })),
      rule(22),
      centred(plan.number, { size: 26 }),
    ],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 24 }),
      centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 26 }),
      rule(20),
      centred(plan.placeAndDay, { italics: true, size: 26 }),
    ],
  );

export function foot(plan: PlanText, signing: string): Table {
  const small = (text: string, look: Look): Paragraph =>
    new Paragraph({ children: [new TextRun({ text, ...look })] });
  return columns(
    [88, 77],
    [
      small('Nơi nhận:', { bold: true, italics: true, size: 24 }),
      ...plan.recipients.map((line) => small(line, { size: 22 })),
    ],
    [
      centred(signing, { bold: true }),
      centred(plan.signer, { bold: true }, { spacing: { before: 1700 } }),
    ],
  );
}
