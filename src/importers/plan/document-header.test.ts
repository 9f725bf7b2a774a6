import { expect, test } from 'vitest';
import { readDocument } from './document-header.ts';
import type { Words } from './words.ts';

/** One paragraph a line; a blank line separates. */
const words = (text: string): Words[] =>
  text
    .split('\n')
    .flatMap((line, at, all) =>
      line === '' ? [] : [{ text: line, line: at + 1, adjacent: all[at - 1] !== '' && at > 0 }],
    );
const read = (text: string) => readDocument(words(text)).document;

test.each<[string, string]>([
  ['KẾ HOẠCH\nNâng cao chỉ số\nnăm 2020\nCăn cứ Luật', 'Nâng cao chỉ số năm 2020'],
  ['KẾ HOẠCH\n\nNâng cao chỉ số\n\nNăm 2019, chỉ số đạt', 'Nâng cao chỉ số'],
  ['KẾ HOẠCH NÂNG CAO CHỈ SỐ\nNĂM 2020\n\nCăn cứ', 'NÂNG CAO CHỈ SỐ NĂM 2020'],
  ['Kế hoạch\nUBND\nKẾ HOẠCH\nNâng cao chỉ số\n(bản trích)', 'Nâng cao chỉ số'],
  ['KẾ HOẠCH\nThực hiện cải cách năm 2021\nThực hiện Nghị quyết', 'Thực hiện cải cách năm 2021'],
  ['KẾ HOẠCH\nNâng cao chỉ số\nNăm 2019, chỉ số đạt 80%', 'Nâng cao chỉ số'],
  ['KẾ HOẠCH\nI. MỤC TIÊU', ''],
  ['Báo cáo', ''],
])('the title of %j is %j', (text, title) => expect(read(text).title).toBe(title));

test.each<[string, string | null]>([
  ['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\nSố: 1/KH-UBND', 'UBND thành phố Hà Nội'],
  ['UBND TỈNH KHÁNH HÒA CỘNG HÒA XÃ HỘI\nSố: 1/KH-UBND', 'UBND tỉnh Khánh Hòa'],
  [
    'Số: 1/KH-UBND\nNha Trang, ngày 01 tháng 3 năm 2021\nKẾ HOẠCH\nChỉ số của tỉnh Khánh Hòa',
    'UBND tỉnh Khánh Hòa',
  ],
  [
    'Số: 1/KH-UBND\nHà Nội, ngày 01 tháng 3 năm 2021\nKẾ HOẠCH\nChỉ số của thành phố Hà Nội',
    'UBND thành phố Hà Nội',
  ],
  ['Số: 1/KH-UBND\nKẾ HOẠCH\nChỉ số của các tỉnh, thành phố trực thuộc Trung ương', null],
  ['Số: 1/KH-SNV\nKẾ HOẠCH\nChỉ số của tỉnh Khánh Hòa', null],
])('the issuer of %j is %s', (text, issuer) => expect(read(text).issuer).toBe(issuer));

test.each<[string, string, string | null]>([
  ['Số: 123 /KH-UBND\nHà Nội, ngày 11 tháng 6 năm 2020', '123/KH-UBND', '2020-06-11'],
  ['Số 07/KH-UBND', '07/KH-UBND', null],
  ['Căn cứ Nghị quyết số 30/NQ-CP ngày 01/01/2020', '', null],
  ['(Kèm theo Kế hoạch số 123 /KH-UBND ngày 11 / 6 /2020 của UBND)', '123/KH-UBND', '2020-06-11'],
  ['Số: /KH-UBND\nHà Nội, ngày 31 tháng 6 năm 2020', '', null],
])('%j has the number %j and the day %s', (text, number, issuedOn) =>
  expect(read(text)).toMatchObject({ number, issuedOn }),
);

test('what is not found is named', () =>
  expect(readDocument([]).findings.map(({ code }) => code)).toEqual([
    'number-missing',
    'date-missing',
    'title-missing',
  ]));
