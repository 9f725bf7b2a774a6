import { expect, test } from 'vitest';
import { points, type Points } from '../points/points.ts';
import type { Figure } from './figure.ts';
import { differenceOf, type ImportNode, type StatedRow } from './import-figures.ts';

const node = (code: string, max: string, more: Partial<ImportNode> = {}): ImportNode => ({
  code,
  parent: code.includes('.') ? '1' : null,
  maxPoints: points(max),
  isResidual: false,
  isSurvey: null,
  ...more,
});
const nodes = [
  node('1', '3'),
  node('1.1', '2'),
  node('1.2', '0.5', { isSurvey: true }),
  node('1.*', '0.5', { isResidual: true }),
];
const row = (code: string | null, more: Partial<StatedRow> = {}): StatedRow => ({
  row: 2,
  cells: { code: 'A2', self: 'B2', ministry: 'C2', reason: 'D2' },
  code,
  selfPoints: null,
  ministry: null,
  reason: null,
  ...more,
});
const stands: Figure = {
  state: 'scored',
  points: points('1'),
  selfPoints: points('2'),
  reason: 'Thiếu báo cáo',
};
const none: ReadonlyMap<string | null, Figure> = new Map();
const over = (rows: StatedRow[], current = none) => differenceOf(nodes, current, rows);

test('a blank cell says nothing: what stands is kept', () => {
  const current = new Map([['1.1', stands]]);
  expect(over([row('1.1')], current)).toMatchObject({ changes: [], unchanged: 1 });
  expect(over([row('1.1', { ministry: points('1.5') })], current).changes).toEqual([
    { row: 2, code: '1.1', before: stands, after: { ...stands, points: '1.5' } },
  ]);
});
test('zero, not applicable and nothing are three things', () => {
  const after = (ministry: StatedRow['ministry']) =>
    over([row('1.1', { ministry, reason: 'x' })]).changes[0]?.after;
  expect(after(points('0'))).toMatchObject({ state: 'scored', points: '0' });
  expect(after('notApplicable')).toMatchObject({ state: 'notApplicable', points: null });
  expect(after(null)).toMatchObject({ state: 'missing', points: null });
});
test.each<[Partial<StatedRow> & { code?: string }, string, RegExp]>([
  [{ code: '9.9' }, 'A2', /không có mã 9\.9/],
  [{ ministry: points('2.5') }, 'C2', /Bộ chấm 2,5 lớn hơn điểm tối đa 2\./],
  [{ ministry: points('-1') }, 'C2', /nhỏ hơn 0/],
  [{ selfPoints: points('3') }, 'B2', /tự chấm 3 lớn hơn/],
  [{ code: '1.2', selfPoints: points('0.5') }, 'B2', /điều tra/],
  [{ code: '1.2', ministry: points('0.6') as Points }, 'C2', /lớn hơn điểm tối đa 0,5/],
])('%j is a fault of cell %s', (more, cell, message) => {
  const { faults, changes } = over([row(more.code ?? '1.1', more)]);
  expect(changes).toEqual([]);
  expect(faults).toEqual([{ row: 2, cell, message: expect.stringMatching(message) as string }]);
});
test('a code twice is a fault of the second row', () =>
  expect(over([row('1.1'), row('1.1', { row: 5 })]).faults).toMatchObject([
    { row: 5, message: 'Mã 1.1 đã có ở dòng 2; chỉ giữ một dòng.' },
  ]));
test('a rest may exceed its maximum; the total is bounded by the fields', () => {
  expect(over([row('1.*', { ministry: points('0.505') })]).faults).toEqual([]);
  expect(over([row(null, { ministry: points('3') })]).changes).toHaveLength(1);
  expect(over([row(null, { ministry: points('3.1') })]).faults).toHaveLength(1);
});
