import { expect, test } from 'vitest';
import { recogniseName } from './names.ts';

test.each([
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông', 'department'],
  ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 'Sở Thông tin và Truyền thông', 'department'],
  ['So Thong tin va Truyen thong', 'Sở Thông tin và Truyền thông', 'department'],
  ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư', 'department'],
  ['Sở KH-ĐT TP', 'Sở Kế hoạch và Đầu tư', 'department'],
  ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội', 'department'],
  ['Sở Lao động – Thương binh và Xã hội;', 'Sở Lao động - Thương binh và Xã hội', 'department'],
  ['Sở TP', 'Sở Tư pháp', 'department'],
  ['Sở Nội vụ tỉnh Khánh Hòa', 'Sở Nội vụ', 'department'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch', 'department'],
  ['Sở Văn hoá và Thể thao', 'Sở Văn hóa và Thể thao', 'department'],
  ['SNV', 'Sở Nội vụ', 'department'],
  ['VP UBND TP', 'Văn phòng UBND Thành phố', 'department'],
  ['Văn phòng Ủy ban nhân dân Thành phố', 'Văn phòng UBND Thành phố', 'department'],
  ['Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh', 'department'],
  ['Sở Biển đảo', 'Sở Biển đảo', 'department'],
  ['Công an TP.', 'Công an Thành phố', 'vertical'],
  ['BHXH thành phố', 'Bảo hiểm xã hội thành phố', 'vertical'],
  ['Bộ Tư lệnh Thủ đô.', 'Bộ Tư lệnh Thủ đô', 'vertical'],
  ['Cục thuế Thành phố', 'Cục thuế Thành phố', 'vertical'],
  ['Báo Hà Nội mới.', 'Báo Hà Nội mới', 'press'],
  ['Đài PT&TH HN', 'Đài Phát thanh và truyền hình Hà Nội', 'press'],
  ['Đài Phát thanh và Truyền hình Hà Nội', 'Đài Phát thanh và truyền hình Hà Nội', 'press'],
  ['UBND Thành phố', 'UBND Thành phố', 'province'],
  ['UBND tỉnh Khánh Hòa', 'UBND tỉnh Khánh Hòa', 'province'],
  ['UBND huyện Sóc Sơn', 'UBND huyện Sóc Sơn', 'district'],
  ['UBND thành phố Nha Trang', 'UBND thành phố Nha Trang', 'district'],
  ['UBND phường Hàng Bạc', 'UBND phường Hàng Bạc', 'commune'],
  ['Hội Nông dân', 'Hội Nông dân', 'unknown'],
])('%s is %s, %s', (text, name, kind) =>
  expect(recogniseName(text)).toMatchObject({ type: 'agency', name, kind }),
);

test.each([
  ['Các Sở, ngành', 'departments'],
  ['- Sở, ban, ngành'.slice(2), 'departments'],
  ['Các Sở, ban, ngành Thành phố', 'departments'],
  ['các sở', 'departments'],
  ['Các Sở, cơ quan tương đương Sở', 'departments'],
  ['Các cơ quan chuyên môn thuộc UBND tỉnh', 'departments'],
  ['UBND cấp huyện', 'districts'],
  ['UBND các quận, huyện, thị xã;', 'districts'],
  ['UBND quận, huyện, thị xã', 'districts'],
  ['UBND các huyện, thị xã, thành phố', 'districts'],
  ['UBND cấp xã', 'communes'],
  ['UBND các xã, phường, thị trấn.', 'communes'],
  ['UBND xã, phường, thị trấn', 'communes'],
  ['uy ban nhan dan cap xa', 'communes'],
])('%s is the group %s', (text, kind) =>
  expect(recogniseName(text)).toMatchObject({ type: 'group', kind }),
);

test.each([
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
  ['CATP', 'Công an Thành phố'],
  ['VP UBTP', 'Văn phòng UBND thành phố Hà Nội'],
  ['UBND cấp xã', 'UBND các xã, phường, thị trấn'],
])('%s and %s are one', (a, b) => expect(recogniseName(a).key).toBe(recogniseName(b).key));

test('a text without end is no name and no delay', () =>
  expect(recogniseName('Sở '.repeat(100_000)).kind).toBe('department'));
