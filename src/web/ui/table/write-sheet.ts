/** A table as the bytes of one Excel sheet; loaded only when somebody exports. */
import { textOf, type Column } from './column.ts';
import { zip } from './zip.ts';

/** Styles of `styles.xml`, by place: plain wrapped text, bold head, a day. */
const style = { text: 0, head: 1, day: 2 } as const;

/** Days of Excel's calendar count from 30/12/1899. */
const excelDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

export function writeSheet<Row>(
  label: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Uint8Array<ArrayBuffer> {
  return zip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'xl/workbook.xml': workbook(label),
    'xl/_rels/workbook.xml.rels': workbookRelations,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(columns, rows),
  });
}

function sheet<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const widths = columns.map(
    (column, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column, rows)}" customWidth="1"/>`,
  );
  const head = columns.map(({ title }) => textCell(title, style.head));
  const lines = [head, ...rows.map((row) => columns.map((column) => cell(column, row)))];
  return `${xml}<worksheet ${main}>${fitting}${frozenHead}<cols>${widths.join('')}</cols><sheetData>${lines
    .map(line)
    .join('')}</sheetData>${onePageWide}</worksheet>`;
}

/** Some readers ask every row and cell for its address. */
function line(cells: readonly string[], at: number): string {
  const placed = cells.map((each, column) =>
    each.replace('<c', `<c r="${letters(column)}${at + 1}"`),
  );
  return `<row r="${at + 1}">${placed.join('')}</row>`;
}

/** A, B, … Z, AA: the name of a column, counted from zero. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

/** Printed on A4 across, as wide as the paper and as long as it needs. */
const fitting = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const onePageWide =
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

const frozenHead =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function cell<Row>(column: Column<Row>, row: Row): string {
  const value = column.value(row);
  if (value === null) return '<c/>';
  switch (column.kind ?? 'text') {
    case 'points':
    case 'number':
      return `<c><v>${value}</v></c>`;
    case 'day':
      return `<c s="${style.day}"><v>${excelDay(String(value))}</v></c>`;
    case 'text':
      return textCell(String(value), style.text);
  }
}

const textCell = (text: string, look: number): string =>
  `<c t="inlineStr" s="${look}"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;

/** Characters, between legible and one line of a page. */
function widthOf<Row>(column: Column<Row>, rows: readonly Row[]): number {
  const longest = rows.reduce((most, row) => Math.max(most, textOf(column, row).length), 0);
  return Math.min(60, Math.max(column.title.length, longest, 8) + 2);
}

/** Control characters are no XML at all; the five signs have their entities. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const main = `xmlns="${office}/spreadsheetml/2006/main"`;
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = `${office}/officeDocument/2006/relationships`;

const contentTypes = `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`;

const packageRelations = `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbookRelations = `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`;

/** A sheet's name has at most 31 characters and none of []:*?/\ . */
const workbook = (label: string): string =>
  `${xml}<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="${escape(label.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const styles = `${xml}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs><cellXfs count="3"><xf fontId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf fontId="0" applyFont="1" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;
