import { expect, test } from 'vitest';
import { readParties, splitNames } from './parties.ts';

test.each<[string, string[]]>([
  [
    '- Sở Nội vụ - Các Sở, ngành; - UBND các quận, huyện, thị xã; - UBND các xã, phường, thị trấn.',
    ['Sở Nội vụ', 'Các Sở, ngành', 'UBND các quận, huyện, thị xã', 'UBND các xã, phường, thị trấn'],
  ],
  [
    '- Sở, ban, ngành; - UBND cấp huyện - UBND cấp xã',
    ['Sở, ban, ngành', 'UBND cấp huyện', 'UBND cấp xã'],
  ],
  ['Sở Lao động - Thương binh và Xã hội', ['Sở Lao động - Thương binh và Xã hội']],
  [
    'Sở Nội vụ, Sở Kế hoạch và Đầu tư và Sở Tài chính',
    ['Sở Nội vụ', 'Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
  ],
  [
    'Sở Văn hóa, Thể thao và Du lịch; Công an tỉnh',
    ['Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh'],
  ],
  ['• VP UBND TP\n• Báo Hà Nội mới', ['VP UBND TP', 'Báo Hà Nội mới']],
  ['UBND cấp huyện, UBND cấp xã', ['UBND cấp huyện', 'UBND cấp xã']],
  ['', []],
])('%j names %j', (cell, names) => expect(splitNames(cell)).toEqual(names));

test('an agency gets its standing name, a group keeps the paper’s words', () =>
  expect(readParties('- Sở TT&TT; - Sở, ban, ngành')).toEqual([
    { name: 'Sở Thông tin và Truyền thông', kind: 'department', type: 'agency' },
    { name: 'Sở, ban, ngành', kind: 'departments', type: 'group' },
  ]));
