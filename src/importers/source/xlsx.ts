/** An Excel workbook as paragraphs and tables, sheet by sheet; formulas by their stored result. */
import { startBlocks } from './block-list.ts';
import { limits } from './limits.ts';
import { linkedXml, linksOf, type OfficePackage } from './office-package.ts';
import { refused } from './refusals.ts';
import type { Source } from './source.ts';
import { addSheet } from './xlsx-blocks.ts';
import { builtInFormat, readNumberFormat, type NumberFormat } from './xlsx-number.ts';
import { readSheet, stringItem, type Sheet } from './xlsx-sheet.ts';
import { attribute, childrenNamed, descend, type XmlElement } from './xml.ts';

/** The number format of each cell style, by its index. */
function readFormats(styles: XmlElement | null): NumberFormat[] {
  const own = styles && descend(styles, 'numFmts');
  const codes = new Map(
    (own ? childrenNamed(own, 'numFmt') : []).map((format) => [
      attribute(format, 'numFmtId'),
      attribute(format, 'formatCode') ?? '',
    ]),
  );
  const uses = styles && descend(styles, 'cellXfs');
  return (uses ? childrenNamed(uses, 'xf') : []).map((use) => {
    const id = attribute(use, 'numFmtId');
    return readNumberFormat(codes.get(id) ?? builtInFormat(Number(id ?? 0)));
  });
}

function counts1904(workbook: XmlElement): boolean {
  const properties = descend(workbook, 'workbookPr');
  return ['1', 'true'].includes((properties && attribute(properties, 'date1904')) ?? '');
}

export interface NamedSheet {
  name: string;
  /** Null for what is not read: hidden sheets, charts. */
  sheet: Sheet | null;
  isHidden: boolean;
}

/** The sheets of a workbook in their order, each read when it is asked for. @throws RefusedFile */
export function* readSheets(
  file: OfficePackage,
  part: string,
  workbook: XmlElement,
): Generator<NamedSheet> {
  const list = descend(workbook, 'sheets');
  if (list === null) throw refused('damaged');
  const links = linksOf(file, part);
  const strings = linkedXml(file, links, 'sharedStrings');
  const tables = {
    strings: strings ? childrenNamed(strings, 'si').map(stringItem) : [],
    formats: readFormats(linkedXml(file, links, 'styles')),
    since1904: counts1904(workbook),
  };
  const sheets = childrenNamed(list, 'sheet');
  if (sheets.length > limits.sheets) throw refused('largeXml');
  for (const sheet of sheets) {
    const name = attribute(sheet, 'name') ?? '';
    // What is hidden was not issued: old copies and lists behind drop-downs. Hidden rows are read,
    // since a filter hides rows that belong to the table.
    const isHidden = (attribute(sheet, 'state') ?? 'visible') !== 'visible';
    const link = links.find((candidate) => candidate.id === attribute(sheet, 'id'));
    const isRead = !isHidden && link?.type === 'worksheet';
    yield { name, isHidden, sheet: isRead ? readSheet(file, link.part, tables) : null };
  }
}

/** Reads the main part of an Excel file. @throws RefusedFile */
export function readXlsx(file: OfficePackage, part: string, workbook: XmlElement): Source {
  const blocks = startBlocks();
  for (const { name, sheet, isHidden } of readSheets(file, part, workbook)) {
    if (isHidden) blocks.addParagraph(`Trang tính ẩn, không đọc: ${name}`);
    if (sheet === null) continue;
    blocks.addParagraph(name);
    addSheet(sheet, blocks);
  }
  return blocks.toSource('xlsx');
}
