/** One report of a department in every format that offices write, by other people's libraries (dữ liệu minh hoạ). */
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import ExcelJS from 'exceljs';
import { writeZip } from './zip.ts';

export interface Paper {
  /** Left of the letterhead: who issues it under whom, then its number. */
  left: string[];
  /** Right of it: the motto, then place and day. */
  right: string[];
  title: string[];
  body: string[];
}

export const report: Paper = {
  left: ['UBND THÀNH PHỐ HÀ NỘI', 'SỞ NỘI VỤ', 'Số: 45/BC-SNV'],
  right: [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hà Nội, ngày 5 tháng 7 năm 2020',
  ],
  title: ['BÁO CÁO', 'Kết quả thực hiện cải cách hành chính', 'sáu tháng đầu năm 2020'],
  body: ['Triển khai Kế hoạch số 123/KH-UBND ngày 11 tháng 6 năm 2020 của UBND Thành phố:'],
};

const paragraphs = (lines: readonly string[]) => lines.map((line) => new Paragraph(line));

/** A line that is broken inside its paragraph, as many type it. */
const brokenLines = (lines: readonly string[]): Paragraph =>
  new Paragraph({
    children: lines.map((text, at) => new TextRun({ text, break: at > 0 ? 1 : 0 })),
  });

const row = (left: Paragraph[], right: Paragraph[]) =>
  new TableRow({ children: [left, right].map((children) => new TableCell({ children })) });

/** `oneRow`: each side a cell of its own; `twoRows`: number and day in a row below; `broken`: with line breaks. */
export const letterheads = ['oneRow', 'twoRows', 'broken'] as const;

export function writePaperWord(
  paper: Paper,
  letterhead: (typeof letterheads)[number],
): Promise<Uint8Array> {
  const { left, right, title, body } = paper;
  const rows = {
    oneRow: [row(paragraphs(left), paragraphs(right))],
    twoRows: [
      row(paragraphs(left.slice(0, -1)), paragraphs(right.slice(0, -1))),
      row(paragraphs(left.slice(-1)), paragraphs(right.slice(-1))),
    ],
    broken: [row([brokenLines(left)], [brokenLines(right)])],
  }[letterhead];
  const children = [
    new Table({ rows }),
    new Paragraph(''),
    ...paragraphs(title),
    new Paragraph(''),
    ...paragraphs(body),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** As LibreOffice writes them: the letterhead a table, or rows of the sheet. */
export function writePaperOpenDocument(type: 'text' | 'spreadsheet', paper: Paper): Uint8Array {
  const p = (text: string) =>
    `<text:p text:style-name="P1"><text:span>${text}</text:span></text:p>`;
  const cell = (inside: string) => `<table:table-cell>${inside}</table:table-cell>`;
  const tableRow = (...cells: string[]) =>
    `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const { left, right, title, body } = paper;
  const all = (lines: readonly string[]) => lines.map(p).join('');
  const inside =
    type === 'text'
      ? `<table:table>${tableRow(all(left), all(right))}</table:table><text:p/>${all(title)}<text:p/>${all(body)}`
      : `<table:table>${left.map((text, at) => tableRow(p(text), '', p(right[at] ?? ''))).join('')}${title.map((text) => tableRow(p(text))).join('')}${tableRow('')}${body.map((text) => tableRow(p(text))).join('')}</table:table>`;
  return writeZip([
    {
      name: 'mimetype',
      content: `application/vnd.oasis.opendocument.${type}`,
      claims: { method: 0 },
    },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:${type}>${inside}</office:${type}></office:body></office:document-content>`,
    },
  ]);
}

/** The letterhead over a table of figures, as a report's annex is sent. */
export async function writePaperExcel({ left, right, title }: Paper): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Biểu 1');
  left.forEach((text, at) => {
    sheet.getCell(at + 1, 1).value = text;
    sheet.getCell(at + 1, 4).value = right[at] ?? null;
    sheet.mergeCells(at + 1, 1, at + 1, 3);
  });
  title.forEach((text, at) => {
    sheet.getCell(left.length + 2 + at, 1).value = text;
    sheet.mergeCells(left.length + 2 + at, 1, left.length + 2 + at, 6);
  });
  const first = left.length + title.length + 3;
  sheet.getRow(first).values = ['STT', 'Nội dung', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'];
  for (let at = 1; at <= 40; at += 1)
    sheet.getRow(first + at).values = [at, `Chỉ tiêu ${at}`, 'hồ sơ', 100, 90 + (at % 10), 0.9];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
