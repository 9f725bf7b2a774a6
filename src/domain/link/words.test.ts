import { expect, test } from 'vitest';
import { textOf } from './words.ts';

const keys = (text: string) => textOf(text).terms.map((term) => term.key);

test.each([
  ['Cải cách TTHC', ['cai cach', 'thu tuc hanh chinh']],
  ['Cải cách thủ tục hành chính', ['cai cach', 'thu tuc hanh chinh']],
  ['phát triển kinh tế - xã hội', ['phat trien', 'kinh te xa hoi']],
  ['phát triển KT-XH', ['phat trien', 'kinh te xa hoi']],
  ['tại Bộ phận Một cửa các cấp', ['mot cua']],
  ['thực hiện cơ chế một cửa', ['thuc hien', 'mot cua']],
  ['<i>2.4.1. Tính khả thi</i>', ['tinh kha', 'kha thi']],
  ['đào tạo, bồi dưỡng', ['dao tao', 'boi duong']],
  ['từ chối', []],
  ['theo ISO 9001:2015', ['iso']],
  ['CẢI CÁCH TÀI CHÍNH', ['cai cach', 'cach tai', 'tai chinh']],
  ['', []],
])('%j speaks of %j', (text, terms) => expect(keys(text)).toEqual(terms));

test('a word that every object knows is no abbreviation', () =>
  expect(keys('constructor toString')).toEqual(['constructor tostring']));
