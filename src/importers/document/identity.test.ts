import { describe, expect, test } from 'vitest';
import { paperPdf, reportLines } from '#test/signature/paper-pdf.ts';
import type { Words } from '../plan/words.ts';
import { readIdentity } from './identity.ts';
import { readPdfWords } from './pdf-words.ts';

/** One paragraph a line; a blank line separates. */
const words = (text: string): Words[] =>
  text
    .split('\n')
    .flatMap((line, at, all) =>
      line === '' ? [] : [{ text: line, line: at + 1, adjacent: at > 0 && all[at - 1] !== '' }],
    );

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

describe('the head of a paper', () => {
  test('of a department', () =>
    expect(
      readIdentity(
        words(
          `UBND THÀNH PHỐ HÀ NỘI\nSỞ NỘI VỤ\nSố: 45/BC-SNV\n${motto}\nHà Nội, ngày 5 tháng 7 năm 2020\n\nBÁO CÁO\nKết quả thực hiện cải cách hành chính\nsáu tháng đầu năm 2020\n\nThực hiện Kế hoạch`,
        ),
      ),
    ).toEqual({
      number: '45/BC-SNV',
      issuedOn: '2020-07-05',
      issuer: 'Sở Nội vụ',
      subject: 'Báo cáo kết quả thực hiện cải cách hành chính sáu tháng đầu năm 2020',
    }));

  test('of the province, with the year in its number', () =>
    expect(
      readIdentity(
        words(
          `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n${motto}\nSố: 12/2020/QĐ-UBND\nHà Nội, ngày 01 tháng 3 năm 2020\n\nQUYẾT ĐỊNH\nBan hành Quy chế làm việc\n\nCăn cứ Luật`,
        ),
      ),
    ).toEqual({
      number: '12/2020/QĐ-UBND',
      issuedOn: '2020-03-01',
      issuer: 'UBND thành phố Hà Nội',
      subject: 'Quyết định ban hành Quy chế làm việc',
    }));

  test('of a letter', () =>
    expect(
      readIdentity(
        words(
          `UBND THÀNH PHỐ HÀ NỘI\nSỞ TÀI CHÍNH\nSố: 9/STC-VP\nV/v báo cáo kết quả\ncải cách hành chính\n${motto}\nHà Nội, ngày 9 tháng 1 năm 2020\nKính gửi: Sở Nội vụ`,
        ),
      ),
    ).toMatchObject({
      number: '9/STC-VP',
      issuer: 'Sở Tài chính',
      subject: 'báo cáo kết quả cải cách hành chính',
    }));

  test('of a plan whose title begins as a body does', () =>
    expect(
      readIdentity(
        words(
          `UBND THÀNH PHỐ HÀ NỘI\nSỞ Y TẾ\nSố: 7/KH-SYT\n${motto}\nHà Nội, ngày 2 tháng 3 năm 2020\nKẾ HOẠCH\nThực hiện công tác cải cách hành chính\nnăm 2020\nTriển khai Kế hoạch của Thành phố`,
        ),
      ).subject,
    ).toBe('Kế hoạch thực hiện công tác cải cách hành chính năm 2020'));

  test('of something else says nothing', () =>
    expect(readIdentity(words('Biểu tổng hợp\nCột 1'))).toEqual({
      number: null,
      issuedOn: null,
      issuer: null,
      subject: null,
    }));
});

test('a PDF with its letterhead in two columns is read as it is printed', async () => {
  const pdf = paperPdf(reportLines('12/BC-SNV', ['30', '6', '2020']));
  expect(readIdentity(await readPdfWords(new Uint8Array(pdf)))).toEqual({
    number: '12/BC-SNV',
    issuedOn: '2020-06-30',
    issuer: 'Sở Nội vụ',
    subject: 'Báo cáo kết quả thực hiện cải cách hành chính sáu tháng đầu năm 2020',
  });
});

test('a damaged PDF is refused by its reader, not read wrongly', async () => {
  await expect(readPdfWords(new TextEncoder().encode('%PDF-1.7\nnothing'))).rejects.toThrow();
});
