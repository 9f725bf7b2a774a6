/** A table as the bytes of one Excel sheet; loaded only when somebody exports. */
import { textOf, type Column } from './column.ts';
import { zip } from './zip.ts';

/** Styles of `styles.xml`, by place: plain wrapped text, bold head, a day, a figure. */
const style = { text: 0, head: 1, day: 2, figure: 3 } as const;

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
    'xl/worksheets/sheet1.xml': sheet(label, columns, rows),
  });
}

function sheet<Row>(label: string, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const widths = columns.map((column) => widthOf(column, rows));
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map(({ title }) => title);
  const lines = [
    line(
      head.map((title) => textCell(title, style.head)),
      0,
      heightOf(head, widths),
    ),
    ...rows.map((row, at) =>
      line(
        columns.map((column) => cell(column, row)),
        at + 1,
        heightOf(
          columns.map((column) => textOf(column, row)),
          widths,
        ),
      ),
    ),
  ];
  return `${xml}<worksheet ${main}>${fitting}${frozenHead}<cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>${onePageWide}${pageWords(label)}</worksheet>`;
}

/** Points a line of text takes at the size of `styles.xml`. */
const lineHeight = 16;

/** A row as high as its longest wrapped cell: not every program finds that out for itself. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => Math.ceil((text.length + 1) / ((widths[at] ?? 10) * 0.92)));
  return Math.min(409, Math.max(1, ...lines) * lineHeight);
}

/** Some readers ask every row and cell for its address. */
function line(cells: readonly string[], at: number, height: number): string {
  const placed = cells.map((each, column) =>
    each.replace('<c', `<c r="${letters(column)}${at + 1}"`),
  );
  return `<row r="${at + 1}" ht="${height}">${placed.join('')}</row>`;
}

/** A, B, … Z, AA: the name of a column, counted from zero. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

/** Printed on A4 across, as wide as the paper and as long as it needs. */
const fitting = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const onePageWide =
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** What the sheet is, and which page of how many, on every page; `&` begins a code of Excel's. */
const pageWords = (label: string): string =>
  `<headerFooter><oddHeader>&amp;L${escape(label.replaceAll('&', '&&'))}</oddHeader><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>`;

const frozenHead =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function cell<Row>(column: Column<Row>, row: Row): string {
  const value = column.value(row);
  if (value === null) return `<c s="${style.text}"/>`;
  switch (column.kind ?? 'text') {
    case 'points':
    case 'number':
      return `<c s="${style.figure}"><v>${value}</v></c>`;
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
const sheetName = (label: string): string => label.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** The heads stand on every printed page. */
const workbook = (label: string): string =>
  `${xml}<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="${escape(sheetName(label))}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${escape(`'${sheetName(label).replaceAll("'", "''")}'!$1:$1`)}</definedName></definedNames></workbook>`;

const edges = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="hair"/>`).join('');
const font = (bold: string): string =>
  `<font>${bold}<sz val="12"/><name val="Times New Roman"/></font>`;
const fills = ['none', 'gray125']
  .map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`)
  .join('');
const headFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF6"/></patternFill></fill>';
const look = (more: string, alignment: string): string =>
  `<xf borderId="1" applyBorder="1" applyFont="1" applyAlignment="1" ${more}><alignment ${alignment}/></xf>`;
const looks = [
  look('fontId="0"', 'vertical="top" wrapText="1"'),
  look('fontId="1" fillId="2" applyFill="1"', 'vertical="center" wrapText="1"'),
  look('fontId="0" numFmtId="164" applyNumberFormat="1"', 'vertical="top"'),
  look('fontId="0"', 'vertical="top" horizontal="right"'),
].join('');

const styles = `${xml}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="3">${fills}${headFill}</fills><borders count="2"><border/><border>${edges}</border></borders><cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs><cellXfs count="4">${looks}</cellXfs></styleSheet>`;
