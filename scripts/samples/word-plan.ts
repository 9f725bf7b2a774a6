/** A plan as a Word document in the form of Decree 30/2020. */
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
  type ISectionOptions,
} from 'docx';
import type { Appendix, PlanText } from './plan-text.ts';
import { centred, foot, head, rule } from './word-frame.ts';
import { wordTable } from './word-table.ts';

const mm = convertMillimetersToTwip;

/** A4 with the margins of the decree, 165 mm of text. */
const page: ISectionOptions['properties'] = {
  titlePage: true,
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
  },
};

const isHeading = (text: string): boolean => /^([IVX]+|\d+)\. /.test(text) && text.length < 200;

const bodyParagraph = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    keepNext: isHeading(text),
    spacing: { before: 60, after: 60, line: 264 },
    children: [new TextRun({ text, bold: isHeading(text), size: 28 })],
  });

const widths: Record<number, number[]> = {
  5: [12, 61, 36, 34, 22],
  6: [15, 67, 16, 18, 20, 29],
};

function appendixBlocks(appendix: Appendix): ISectionOptions['children'] {
  const columns = appendix.table.head.length;
  return [
    centred(appendix.number, { bold: true }, { pageBreakBefore: true }),
    centred(appendix.title, { bold: true }),
    centred(`(${appendix.reference})`, { italics: true, size: 26 }, { spacing: { after: 160 } }),
    wordTable(appendix.table, widths[columns] ?? Array.from({ length: columns }, () => 165 / columns)),
  ];
}

const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
    }),
  ],
});

export async function wordPlan(plan: PlanText, issuer: readonly string[]): Promise<Uint8Array> {
  const document = new Document({
    creator: 'chiso',
    lastModifiedBy: 'chiso',
    title: plan.title,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [
      {
        properties: page,
        headers: { default: pageNumber, first: new Header({ children: [new Paragraph('')] }) },
        children: [
          head(plan, issuer),
          centred(plan.type, { bold: true }, { spacing: { before: 240 } }),
          centred(plan.title, { bold: true }, { spacing: { after: 60 } }),
          rule(62),
          ...plan.body.map(bodyParagraph),
          new Paragraph(''),
          foot(plan, `TM. ${issuer[0] ?? ''}`),
          ...plan.appendices.flatMap(appendixBlocks),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
