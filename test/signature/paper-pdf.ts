/** A PDF of one page with Vietnamese text that can be read back (dữ liệu minh hoạ). */

export interface TextAt {
  x: number;
  y: number;
  text: string;
}

/** Codes are UTF-16 units, told to be themselves: text without a font file. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;

const stream = (content: string) =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;

const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** @param padding bytes of a picture that nobody sees, for a file as large as a scan */
export function paperPdf(lines: readonly TextAt[], padding = 0): Buffer {
  const page = lines
    .map(({ x, y, text }) => `BT /F1 12 Tf ${x} ${y} Td <${hex(text)}> Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(page),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 8 0 R >>',
    stream(toUnicode),
    '<< /Type /FontDescriptor /FontName /Times /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...(padding === 0 ? [] : [stream('x'.repeat(padding))]),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((content, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${content}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A report as a department issues it, letterhead in two columns. */
export const reportLines = (number: string, date: [string, string, string]): TextAt[] => [
  { x: 60, y: 780, text: 'UBND THÀNH PHỐ HÀ NỘI' },
  { x: 300, y: 780, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
  { x: 90, y: 764, text: 'SỞ NỘI VỤ' },
  { x: 330, y: 764, text: 'Độc lập - Tự do - Hạnh phúc' },
  { x: 80, y: 740, text: `Số: ${number}` },
  { x: 310, y: 740, text: `Hà Nội, ngày ${date[0]} tháng ${date[1]} năm ${date[2]}` },
  { x: 260, y: 700, text: 'BÁO CÁO' },
  { x: 150, y: 684, text: 'Kết quả thực hiện cải cách hành chính' },
  { x: 220, y: 668, text: 'sáu tháng đầu năm 2020' },
  {
    x: 60,
    y: 630,
    text: 'Thực hiện Kế hoạch số 123/KH-UBND ngày 11 tháng 6 năm 2020 của UBND Thành phố',
  },
];
