/** Why a file is not read, each reason in one line: what is wrong and what to do. */
import { inMegabytes, limits } from './limits.ts';
import { RefusedFile, type RefusalCode } from './source.ts';

const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const saveAgain = 'Hãy mở tệp bằng Word hoặc Excel, lưu lại rồi chọn tệp mới lưu.';

const reasons = {
  empty: ['empty', 'Tệp rỗng, không có nội dung. Hãy kiểm tra và chọn lại tệp.'],
  largeFile: [
    'too-large',
    `Tệp lớn hơn ${inMegabytes(limits.fileBytes)}. Hãy bỏ bớt hình ảnh hoặc tách riêng văn bản kế hoạch rồi chọn lại.`,
  ],
  manyLines: [
    'too-large',
    `Tệp có hơn ${count(limits.lines)} dòng, không giống một kế hoạch. Hãy kiểm tra và chọn lại tệp.`,
  ],
  largeTable: [
    'too-large',
    `Bảng trong tệp quá lớn (hơn ${count(limits.columns)} cột hoặc hơn ${count(limits.cells)} ô). Hãy chỉ giữ các bảng của kế hoạch rồi chọn lại.`,
  ],
  largeXml: [
    'too-large',
    'Nội dung tệp quá lớn. Hãy chỉ giữ văn bản và các bảng cần nhập rồi chọn lại.',
  ],
  longLine: [
    'line-too-long',
    `Tệp có dòng dài hơn ${count(limits.lineLength)} ký tự, không giống một văn bản. Hãy kiểm tra và chọn lại tệp.`,
  ],
  binary: [
    'binary',
    'Tệp không phải là văn bản đọc được. Hãy chọn tệp .docx, .xlsx hoặc văn bản .txt (UTF-8).',
  ],
  notUtf8: [
    'not-utf8',
    'Văn bản không dùng bảng mã UTF-8 (có thể là TCVN3 hoặc VNI). Hãy lưu lại với bảng mã UTF-8 rồi chọn lại.',
  ],
  bomb: [
    'zip-bomb',
    `Tệp nén bất thường: giải nén vượt mức cho phép hoặc các phần chồng lên nhau. ${saveAgain}`,
  ],
  manyEntries: [
    'zip-bomb',
    `Tệp nén bất thường: chứa hơn ${count(limits.zipEntries)} phần. ${saveAgain}`,
  ],
  damaged: ['damaged', `Tệp bị hỏng hoặc thiếu dữ liệu, không đọc được. ${saveAgain}`],
  doctype: [
    'damaged',
    `Tệp chứa khai báo DTD không được phép trong tệp Word, Excel nên không được đọc. ${saveAgain}`,
  ],
  deepXml: [
    'damaged',
    `Tệp có cấu trúc lồng nhau quá sâu (hơn ${limits.xmlDepth} cấp) nên không được đọc. ${saveAgain}`,
  ],
  encrypted: [
    'encrypted',
    'Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi chọn lại.',
  ],
  oldWord: [
    'unknown-format',
    'Tệp thuộc định dạng Word cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi chọn lại.',
  ],
  oldExcel: [
    'unknown-format',
    'Tệp thuộc định dạng Excel cũ (.xls). Hãy mở bằng Excel, lưu thành .xlsx rồi chọn lại.',
  ],
  oldOffice: [
    'unknown-format',
    'Tệp thuộc định dạng Office cũ. Hãy mở tệp, lưu thành .docx hoặc .xlsx rồi chọn lại.',
  ],
  pdf: [
    'unknown-format',
    'Chưa đọc được tệp PDF. Hãy chọn bản Word (.docx), Excel (.xlsx) hoặc văn bản .txt (UTF-8) của kế hoạch.',
  ],
  richText: [
    'unknown-format',
    'Tệp thuộc định dạng RTF. Hãy mở bằng Word, lưu thành .docx rồi chọn lại.',
  ],
  noTable: [
    'unknown-format',
    'Tệp này là văn bản Word. Hãy chọn bảng Excel (.xlsx), CSV (UTF-8) hoặc dán các ô từ bảng tính.',
  ],
  noWorkbook: [
    'unknown-format',
    'Tệp này không phải là bảng tính Excel (.xlsx). Hãy chọn tệp .xlsx đã xuất từ hệ thống.',
  ],
  otherZip: [
    'unknown-format',
    'Tệp nén này không phải là tệp Word (.docx) hay Excel (.xlsx). Hãy chọn tệp .docx, .xlsx hoặc văn bản .txt (UTF-8).',
  ],
} satisfies Record<string, [RefusalCode, string]>;

export type Reason = keyof typeof reasons;

export function refused(reason: Reason): RefusedFile {
  const [code, message] = reasons[reason];
  return new RefusedFile(code as RefusalCode, message);
}
