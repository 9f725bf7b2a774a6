import { expect, test } from 'vitest';
import { wordFile } from '#test/office/zip.ts';
import { readSource } from './read-source.ts';
import type { SourceRow } from './source.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const tc = (text: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const lined = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
const tbl = (...rows: string[]): string => `<w:tbl>${lined}${rows.join('')}</w:tbl>`;

/** "a" a cell's text, "<" what continues the left neighbour, "^" the one above. */
const shape = (rows: SourceRow[]): string[] =>
  rows.map((row) =>
    row.cells
      .map((cell) => ({ left: '<', above: '^', own: cell.text })[cell.continues ?? 'own'])
      .join(','),
  );

async function blocksOf(body: string, more: Record<string, string> = {}): Promise<unknown[]> {
  const source = await readSource(wordFile(body, more));
  return source.blocks.map((block) => (block.kind === 'table' ? shape(block.rows) : block.text));
}

test('paragraphs and tables come in their order, and lines number them', async () => {
  const source = await readSource(
    wordFile(
      p('KẾ HOẠCH') + p('') + tbl(tr(tc('STT'), tc('Tên')), tr(tc('1'), tc('Một'))) + p('./.'),
    ),
  );
  expect(source.format).toBe('docx');
  expect(source.lines).toEqual(['KẾ HOẠCH', 'STT | Tên', '1 | Một', './.']);
  expect(source.blocks[1]).toMatchObject({ kind: 'table', rows: [{ line: 2 }, { line: 3 }] });
  expect(source.blocks[2]).toEqual({ kind: 'paragraph', line: 4, text: './.' });
});

test('merged cells say which neighbour they continue', async () => {
  const body = tbl(
    tr(tc('a'), tc('Sở Nội vụ', '<w:vMerge w:val="restart"/>')),
    tr(tc('b'), tc('', '<w:vMerge/>')),
    tr(tc('c'), tc('', '<w:vMerge w:val="continue"/>')),
    tr(tc('cả hàng', '<w:gridSpan w:val="2"/>')),
  );
  expect(await blocksOf(body)).toEqual([['a,Sở Nội vụ', 'b,^', 'c,^', 'cả hàng,<']]);
});

test('a merge that continues nothing is a cell of its own', async () => {
  const body = tbl(tr(tc('a'), tc('b')), tr(tc('c', '<w:vMerge/>'), tc('d')));
  expect(await blocksOf(body)).toEqual([['a,b', 'c,d']]);
});

test('rows that begin or end inside the grid stay aligned', async () => {
  const row =
    '<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>' +
    tc('x') +
    '</w:tr>';
  expect(await blocksOf(tbl(tr(tc('a'), tc('b'), tc('c')), row))).toEqual([['a,b,c', ',x,']]);
});

test('a sliver left by dragging a column does not shift the next columns', async () => {
  const grid =
    '<w:tblGrid><w:gridCol w:w="600"/><w:gridCol w:w="4000"/><w:gridCol w:w="20"/><w:gridCol w:w="3000"/></w:tblGrid>';
  const body = `<w:tbl>${grid}${tr(tc('a'), tc('b', '<w:gridSpan w:val="2"/>'), tc('c'))}${tr(tc('d'), tc('e'), tc('f', '<w:gridSpan w:val="2"/>'))}</w:tbl>`;
  expect(await blocksOf(body)).toEqual([['a,b,c', 'd,e,f']]);
});

test('tables split by a page come as they are, one after the other', async () => {
  const part = tbl(tr(tc('STT'), tc('Tên')), tr(tc('1'), tc('Một')));
  expect(await blocksOf(part + p('') + part)).toHaveLength(2);
});

test('a table within a cell becomes lines of that cell', async () => {
  const inner = `<w:tc>${p('trước')}${tbl(tr(tc('a'), tc('b')), tr(tc('c'), tc('d')))}${p('')}</w:tc>`;
  expect(await blocksOf(tbl(tr(inner, tc('x'))))).toEqual([['trước\na | b\nc | d,x']]);
});

test('a frame of one cell around a table is looked through', async () => {
  const frame = `<w:tbl><w:tr><w:tc>${p('Phụ lục 1')}${tbl(tr(tc('a'), tc('b')))}</w:tc></w:tr></w:tbl>`;
  expect(await blocksOf(frame)).toEqual(['Phụ lục 1', ['a,b']]);
});

test('the head of a document, two columns without lines, is read column by column', async () => {
  const none = '<w:tblPr><w:tblBorders><w:top w:val="nil"/></w:tblBorders></w:tblPr>';
  const rows =
    tr(tc('ỦY BAN NHÂN DÂN'), tc('CỘNG HÒA')) + tr(tc('Số: 123/KH-UBND'), tc('Hà Nội, ngày 11'));
  const read = ['ỦY BAN NHÂN DÂN', 'Số: 123/KH-UBND', 'CỘNG HÒA', 'Hà Nội, ngày 11'];
  expect(await blocksOf(`<w:tbl>${none}${rows}</w:tbl>`)).toEqual(read);
  expect(await blocksOf(`<w:tbl>${rows}</w:tbl>`)).toEqual(read);
  expect(await blocksOf(`<w:tbl>${lined}${rows}</w:tbl>`)).toHaveLength(1);
  expect(await blocksOf(`<w:tbl>${tr(tc('1'), tc('Một'), tc('8.5'))}</w:tbl>`)).toEqual([
    ['1,Một,8.5'],
  ]);
});

test('deleted text is gone, inserted text is there, in paragraphs, rows and joined lines', async () => {
  const del = `<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:moveFrom>${run('dời đi')}</w:moveFrom>`;
  const ins = `<w:ins>${run('mới')}</w:ins><w:moveTo>${run(' dời đến')}</w:moveTo>`;
  expect(await blocksOf(`<w:p>${run('điểm ')}${del}${ins}</w:p>`)).toEqual(['điểm mới dời đến']);
  const gone = `<w:tr><w:trPr><w:del/></w:trPr>${tc('bỏ')}</w:tr>`;
  const kept = `<w:tr><w:trPr><w:ins/></w:trPr>${tc('thêm')}</w:tr>`;
  expect(await blocksOf(tbl(tr(tc('a')), gone, kept))).toEqual([['a', 'thêm']]);
  const joined = p('Kế hoạch ', '<w:rPr><w:del/></w:rPr>') + p('năm 2020');
  expect(await blocksOf(joined)).toEqual(['Kế hoạch năm 2020']);
});

test('breaks and tabs are kept in cells, and a broken paragraph is several lines', async () => {
  const cell = `<w:tc><w:p>${run('- Sở Nội vụ;')}<w:r><w:br/></w:r>${run('- Sở')}<w:r><w:tab/></w:r>${run('Y tế')}</w:p></w:tc>`;
  expect(await blocksOf(tbl(tr(cell)))).toEqual([['- Sở Nội vụ;\n- Sở\tY tế']]);
  expect(
    await blocksOf(`<w:p>${run('KẾ HOẠCH')}<w:r><w:br/></w:r>${run('Tiếp tục')}</w:p>`),
  ).toEqual(['KẾ HOẠCH', 'Tiếp tục']);
});

test('fields give their result, links their words, hidden text and notes nothing', async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const link = `<w:hyperlink>${run(' Cổng')}</w:hyperlink><w:fldSimple w:instr="DATE">${run(' 2020')}</w:fldSimple>`;
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>';
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  expect(await blocksOf(`<w:p>${field}${link}${hidden}${note}</w:p>`)).toEqual(['7 Cổng 2020']);
});

test('a text box is read once, after the paragraph it hangs on', async () => {
  const box = `<w:txbxContent>${p('trong khung')}</w:txbxContent>`;
  const drawn = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await blocksOf(`<w:p>${run('ngoài')}${drawn}</w:p>`)).toEqual(['ngoài', 'trong khung']);
});

test('content controls around paragraphs, rows and cells are looked through', async () => {
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const body = control(p('đầu') + tbl(control(tr(tc('a'), control(tc('b'))))));
  expect(await blocksOf(body)).toEqual(['đầu', ['a,b']]);
});

test('letters typed in parts come out composed', async () => {
  const typed = 'Sở Nội vụ'.normalize('NFD');
  expect(await blocksOf(p(typed) + tbl(tr(tc(typed))))).toEqual(['Sở Nội vụ', ['Sở Nội vụ']]);
});

test('XML characters and numbers come out as letters', async () => {
  expect(await blocksOf(p('KT&amp;&#272;T &lt; &#x111;'))).toEqual(['KT&ĐT < đ']);
});
