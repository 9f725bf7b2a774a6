import { expect, test } from 'vitest';
import { misreadTerms, nameWithoutSlips } from './slips.ts';

test.each([
  ['Tình hợp lý trong việc sắp xếp', 'Tình hợp lý', 'Tính hợp lý'],
  ['MỤC TIÊU PHÂN ĐÁU', 'PHÂN ĐÁU', 'PHẤN ĐẤU'],
  ['Kết quả Chi số hài lòng', 'Chi số', 'Chỉ số'],
  ['Công Dịch vụ công trực tuyến', 'Công Dịch vụ công', 'Cổng Dịch vụ công'],
  ['cải cách hành chinh của tỉnh', 'cải cách hành chinh', 'cải cách hành chính'],
])('in “%s”, “%s” may be “%s”', (text, printed, suggested) =>
  expect(misreadTerms(text)).toContainEqual({ printed, suggested }),
);

test.each([
  'Tình hình thực hiện quy chế làm việc',
  'Tình trạng tiêu cực trong tuyển dụng',
  'Chỉ số hài lòng',
  'dịch vụ hành chính công, dịch vụ công',
  'Hiện đại hoá hành chính',
  'Công khai, minh bạch',
  'Phân cấp quản lý',
  'Tinh thần trách nhiệm',
  'cai cach hanh chinh, chi so hai long',
])('“%s” is right', (text) => expect(misreadTerms(text)).toEqual([]));

test.each([
  ['4.4.2', 'Tình hợp lý trong việc sắp xếp', 'Tính hợp lý trong việc sắp xếp'],
  ['2.4.1', '2.4.1. Tính đồng bộ của hệ thống', 'Tính đồng bộ của hệ thống'],
  ['5.5.2', 'Chấp hành kỷ luật của viên chức được', 'Chấp hành kỷ luật của viên chức'],
  ['8.1', 'Kết quả Chi số hài lòng (SIPAS)', 'Kết quả Chỉ số hài lòng (SIPAS)'],
  ['4.4.1', 'Tình hình thực hiện quy chế làm việc', 'Tình hình thực hiện quy chế làm việc'],
  ['2.4.1', '2.4.2. Tính hợp lý', '2.4.2. Tính hợp lý'],
])('the name of %s, “%s”, is put right as “%s”', (code, name, better) =>
  expect(nameWithoutSlips(code, name)).toBe(better),
);
