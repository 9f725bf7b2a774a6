/** A Word document as paragraphs and tables, in order, as a reader of the final version sees it. */
import { startBlocks, type BlockList } from './block-list.ts';
import { framedParts } from './docx-frame.ts';
import { readNumbering, type Numbering } from './docx-numbering.ts';
import { readTable, type CellBudget } from './docx-table.ts';
import { textBoxesOf, textOf } from './docx-text.ts';
import { limits } from './limits.ts';
import { linkedXml, linksOf, type OfficePackage } from './office-package.ts';
import { refused } from './refusals.ts';
import type { Source } from './source.ts';
import { descend, elementsOf, type XmlElement } from './xml.ts';

interface Reading {
  numbering: Numbering;
  budget: CellBudget;
}

/** Takes what a container of blocks holds; a cell and the document itself are both containers. */
type Sink = Pick<BlockList, 'addParagraph' | 'addTable'>;

const containers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

/** What the reader of the newest Word sees of alternatives; the older form says the same again. */
const chosen = (alternatives: XmlElement): XmlElement =>
  descend(alternatives, 'Choice') ?? descend(alternatives, 'Fallback') ?? alternatives;

function cellText(cell: XmlElement, reading: Reading): string {
  const parts: string[] = [];
  readBlocks(cell, reading, {
    addParagraph: (text) => parts.push(text),
    addTable: (rows) => {
      for (const row of rows) {
        const texts = row.filter((inner) => inner.continues === null).map((inner) => inner.text);
        parts.push(texts.join(' | '));
      }
    },
  });
  const text = parts.join('\n').trim();
  if (text.length > limits.lineLength) throw refused('longLine');
  return text;
}

function readTableInto(table: XmlElement, reading: Reading, sink: Sink): void {
  const parts = framedParts(table);
  if (parts) for (const part of parts) readBlocks(part, reading, sink);
  else sink.addTable(readTable(table, reading.budget, (cell) => cellText(cell, reading)));
}

const withNumber = (number: string, text: string): string =>
  number === '' ? text : `${number} ${text}`.trim();

function readBlocks(container: XmlElement, reading: Reading, sink: Sink): void {
  let begun = '';
  for (const child of elementsOf(container)) {
    if (child.name === 'p') {
      const number = begun === '' ? reading.numbering(child) : '';
      begun += withNumber(number, textOf(child));
      // A paragraph whose end was deleted goes on in the next one.
      if (descend(child, 'pPr', 'rPr', 'del') === null) {
        sink.addParagraph(begun);
        begun = '';
      }
      for (const box of textBoxesOf(child)) readBlocks(box, reading, sink);
    } else if (child.name === 'tbl') readTableInto(child, reading, sink);
    else if (child.name === 'AlternateContent') readBlocks(chosen(child), reading, sink);
    else if (containers.has(child.name)) readBlocks(child, reading, sink);
  }
  if (begun !== '') sink.addParagraph(begun);
}

/** Reads the main part of a Word file. @throws RefusedFile */
export function readDocx(file: OfficePackage, part: string, document: XmlElement): Source {
  const body = descend(document, 'body');
  if (body === null) throw refused('damaged');
  const links = linksOf(file, part);
  const numbering = readNumbering(
    linkedXml(file, links, 'numbering'),
    linkedXml(file, links, 'styles'),
  );
  const blocks = startBlocks();
  readBlocks(body, { numbering, budget: { cells: limits.cells } }, blocks);
  return blocks.toSource('docx');
}
