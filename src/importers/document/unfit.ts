/** Why a file cannot serve as evidence, each reason in one line: what is wrong and what to do. */
import type { FileKind } from '#domain/file/kind.ts';

export const unfitWords = {
  empty: 'Tệp rỗng, không có nội dung. Hãy kiểm tra và chọn lại tệp.',
  program: 'Tệp là chương trình chạy được nên không được nhận làm tài liệu kiểm chứng.',
  webPage:
    'Tệp là trang web, SVG hoặc XML nên không được nhận. Hãy in ra PDF hoặc lưu thành .docx rồi chọn lại.',
  macro:
    'Tệp Office có chứa macro nên không được nhận. Hãy lưu thành .docx, .xlsx, .pptx không có macro hoặc in ra PDF.',
  archive:
    'Tệp nén không được nhận: người thẩm định không xem được bên trong. Hãy giải nén và tải từng tài liệu.',
  oldOffice:
    'Tệp thuộc định dạng Office cũ (.doc, .xls, .ppt, .rtf) nên không được nhận. Hãy lưu thành .docx, .xlsx, .pptx hoặc PDF.',
  encrypted: 'Tệp được đặt mật khẩu nên không được nhận. Hãy bỏ mật khẩu, lưu lại rồi chọn lại.',
  unknown:
    'Không nhận ra loại tệp. Tài liệu kiểm chứng là PDF, .docx, .xlsx, .pptx, .odt, .ods, ảnh JPG, PNG, HEIC hoặc văn bản .txt, .csv (UTF-8).',
} satisfies Record<string, string>;

export type Unfit = keyof typeof unfitWords;

export type Sniffed = { kind: FileKind; unfit?: undefined } | { unfit: Unfit };
