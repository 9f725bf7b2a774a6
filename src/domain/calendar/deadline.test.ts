import { expect, test } from 'vitest';
import { isOpenEnded, readDeadline } from './deadline.ts';

test.each([
  ['Hoàn thành 7/2020', '2020-07-31', 'month'],
  ['Hoàn thành trước 30/6/2020', '2020-06-29', 'day'],
  ['Trước ngày 30/6/2020', '2020-06-29', 'day'],
  ['trong tháng 7/2020', '2020-07-31', 'month'],
  ['Tháng 2 năm 2020', '2020-02-29', 'month'],
  ['trước tháng 7/2020', '2020-06-30', 'month'],
  ['Quý III/2020', '2020-09-30', 'month'],
  ['quý 4 năm 2020', '2020-12-31', 'month'],
  ['Quý II, III/2020', '2020-09-30', 'month'],
  ['Quý II và Quý IV năm 2020', '2020-12-31', 'month'],
  ['Trước quý IV/2020', '2020-09-30', 'month'],
  ['Tháng 6-7/2020', '2020-07-31', 'month'],
  ['xong trước ngày 15 tháng 8 năm 2020', '2020-08-14', 'day'],
  ['chậm nhất ngày 15/8/2020', '2020-08-15', 'day'],
  ['Từ 01/6/2020 đến hết ngày 30/9/2020', '2020-09-30', 'day'],
  ['15-8-2020', '2020-08-15', 'day'],
  ['năm 2020', '2020-12-31', 'month'],
  ['Trong năm 2020', '2020-12-31', 'month'],
  ['6 tháng đầu năm 2020', '2020-06-30', 'month'],
  ['HOAN THANH 7/2020', '2020-07-31', 'month'],
  ['Quý III', '2021-09-30', 'month'],
  ['Tháng 9', '2021-09-30', 'month'],
  ['Trước ngày 01/3', '2021-02-28', 'day'],
  ['Trước 01/10', '2021-09-30', 'day'],
  ['Hoàn thành 7/2020'.normalize('NFD'), '2020-07-31', 'month'],
])('%s has its last day on %s (%s)', (text, lastDay, precision) =>
  expect(readDeadline(text, 2021)).toEqual({ text, lastDay, precision }),
);

test.each(['Thường xuyên', 'Hằng tháng', 'Hàng năm', 'Theo quy định', '', '31/6/2020', '13/2020'])(
  '%j has no last day',
  (text) => expect(readDeadline(text, 2021)).toEqual({ text, lastDay: null, precision: null }),
);
test('without a year of the plan, a month alone is no day', () =>
  expect(readDeadline('Quý III', null).lastDay).toBeNull());
test.each([
  ['Thường xuyên', true],
  ['hằng quý', true],
  ['Hoàn thành 7/2020', false],
  ['sớm', false],
])('%s is open-ended: %s', (text, open) => expect(isOpenEnded(text)).toBe(open));
