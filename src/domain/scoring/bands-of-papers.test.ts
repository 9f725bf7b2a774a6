/** Bands as papers have them (domain rules, part 3): below, at and above every edge. */
import { describe, expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { workingDaysWith } from '../calendar/working-day.ts';
import { points } from '../points/points.ts';
import type { Facts } from './fact.ts';
import { isFaults } from './fault.ts';
import { readRule } from './read-rule.ts';
import { scoreNode } from './score-node.ts';

function earned(kind: string, parameters: object, maximum: string, facts: Facts): string | null {
  const rule = readRule({ kind, parameters }, points(maximum), workingDays);
  if (isFaults(rule)) throw new Error(JSON.stringify(rule));
  const score = scoreNode(rule, { facts, notApplicable: null }, 3);
  expect(score.faults).toEqual([]);
  return score.points ?? score.state;
}
const workingDays = workingDaysWith(
  ['2020-04-30', '2020-05-01'].map((each) => ({ day: day(each), kind: 'holiday' as const })),
);

const edge = (
  from: string | null,
  includesFrom: boolean,
  to: string | null,
  includesTo: boolean,
  earns: string,
) => ({
  from,
  includesFrom,
  to,
  includesTo,
  points: earns,
});
const entered = { label: 'Tỷ lệ hoàn thành kế hoạch', from: 'entered', unit: 'percent' };

describe('above 90 % two points, 70 to 90 % one, below 70 % none', () => {
  const bands = [
    edge(null, false, '70', false, '0'),
    edge('70', true, '90', true, '1'),
    edge('90', false, null, false, '2'),
  ];
  test.each([
    ['69.999', '0'],
    ['70', '1'],
    ['90', '1'],
    ['90.001', '2'],
    ['0', '0'],
  ])('%s %% earns %s', (value, expected) =>
    expect(earned('bands', { ...entered, bands }, '2', { value })).toBe(expected),
  );
});

describe('100 % ten points, 90 eight, 80 six, 70 four, below none', () => {
  const bands = [
    edge(null, false, '70', false, '0'),
    edge('70', true, '80', false, '4'),
    edge('80', true, '90', false, '6'),
    edge('90', true, '100', false, '8'),
    edge('100', true, null, false, '10'),
  ];
  const ratio = { ...entered, from: 'ratio', bands };
  test.each([
    ['699', '1000', '0'],
    ['700', '1000', '4'],
    ['799', '1000', '4'],
    ['899', '1000', '6'],
    ['999999', '1000000', '8'],
    ['1000', '1000', '10'],
    ['0', '0', 'notApplicable'],
  ])('%s of %s earns %s', (numerator, denominator, expected) =>
    expect(earned('bands', ratio, '10', { numerator, denominator })).toBe(expected),
  );
});

describe('a plan within 30 days of the superior one three points, within 60 one and a half', () => {
  const parameters = {
    label: 'Ban hành kế hoạch',
    referenceLabel: 'Ngày ban hành kế hoạch cấp trên',
    reference: '2020-01-01',
    unit: 'days',
    steps: [
      { within: '30', points: '3' },
      { within: '60', points: '1.5' },
    ],
    later: '0',
  };
  test.each([
    ['2019-12-20', '3'],
    ['2020-01-31', '3'],
    ['2020-02-01', '1.5'],
    ['2020-03-01', '1.5'],
    ['2020-03-02', '0'],
  ])('issued on %s earns %s', (on, expected) =>
    expect(earned('deadlineBands', parameters, '3', { done: 'yes', day: on })).toBe(expected),
  );
  test('not issued earns none, and no day is asked for', () =>
    expect(earned('deadlineBands', parameters, '3', { done: 'no' })).toBe('0'));
});

test.each([
  ['2020-04-29', '1'],
  // Thursday and Friday are holidays, then a weekend: Monday is the first working day.
  ['2020-05-04', '1'],
  ['2020-05-05', '0.5'],
])('two working days from 28/04 over the holidays: %s earns %s', (on, expected) => {
  const parameters = {
    label: 'Gửi báo cáo',
    referenceLabel: 'Ngày giao',
    unit: 'workingDays',
    steps: [{ within: '2', points: '1' }],
    later: '0.5',
  };
  const facts = { done: 'yes', day: on, reference: '2020-04-28' };
  expect(earned('deadlineBands', parameters, '1', facts)).toBe(expected);
});

describe('a rate with a target of 80 % (Decision 766)', () => {
  const parameters = { label: 'Tỷ lệ trực tuyến', from: 'entered', target: '80' };
  test.each([
    ['0', '0'],
    ['40', '6'],
    ['79.999', '12'],
    ['80', '12'],
    ['95', '12'],
  ])('%s %% earns %s of 12', (value, expected) =>
    expect(earned('ratio', parameters, '12', { value })).toBe(expected),
  );
});

test.each([
  ['79.99', '0'],
  ['80', '0.8'],
  ['100', '1'],
])('a rate with a floor of 80 %%: %s %% earns %s', (value, expected) => {
  const parameters = { label: 'Tỷ lệ', from: 'entered', target: '100', floor: '80' };
  expect(earned('ratio', parameters, '1', { value })).toBe(expected);
});

test.each([
  ['9.45', '1', '0.945'],
  ['8.73', '1.5', '1.31'],
  ['10', '1', '1'],
  ['12', '1', '1'],
  ['0', '1', '0'],
])('a reduction of %s of 10 %% earns of %s exactly %s', (value, maximum, expected) => {
  const anchors = [
    { at: '0', points: '0' },
    { at: '10', points: maximum },
  ];
  const parameters = { label: 'Tỷ lệ giảm', unit: 'percent', anchors };
  expect(earned('linear', parameters, maximum, { value })).toBe(expected);
});

test.each([
  [['yes', 'yes', 'yes'], '3'],
  [['yes', 'no', 'yes'], '0'],
])('right in number, content and deadline %j earns %s', ([a, b, c], expected) => {
  const conditions = ['Đủ số lượng', 'Đúng nội dung', 'Đúng hạn'].map((label) => ({ label }));
  const facts = { condition1: a ?? '', condition2: b ?? '', condition3: c ?? '' };
  expect(earned('allOrNothing', { conditions }, '3', facts)).toBe(expected);
});

test.each([
  ['yes', '0.5'],
  ['no', '0'],
  ['notApplicable', 'notApplicable'],
])('a yes or no question answered %s earns %s', (answer, expected) =>
  expect(earned('yesNo', { question: 'Đã ban hành?', mayNotApply: true }, '0.5', { answer })).toBe(
    expected,
  ),
);

test.each([
  ['0', '0'],
  ['3', '1.5'],
  ['4', '2'],
  ['9', '2'],
])('each of %s regulations half a point, at most two: %s', (count, expected) =>
  expect(earned('countTimesPoints', { label: 'Quy định', each: '0.5' }, '2', { count })).toBe(
    expected,
  ),
);

test.each([
  ['0', '2'],
  ['3', '0.5'],
  ['5', '0'],
])('%s violations leave %s of two', (count1, expected) => {
  const items = [{ label: 'Hồ sơ trễ hạn không xin lỗi', each: '0.5' }];
  expect(earned('deduction', { items }, '2', { count1 })).toBe(expected);
});

describe('with a plan by its share fulfilled, without one held or not held', () => {
  const share = {
    kind: 'bands',
    parameters: {
      ...entered,
      bands: [
        edge(null, false, '60', false, '2'),
        edge('60', true, '85', false, '3'),
        edge('85', true, '100', false, '4'),
        edge('100', true, null, false, '5'),
      ],
    },
  };
  const held = {
    kind: 'bands',
    parameters: {
      label: 'Số hội nghị',
      from: 'entered',
      unit: 'count',
      bands: [edge(null, false, '1', false, '0'), edge('1', true, null, false, '2')],
    },
  };
  const parameters = {
    question: 'Có kế hoạch không?',
    cases: [
      { label: 'Có', rule: share },
      { label: 'Không', rule: held },
    ],
  };
  test.each<[Facts, string]>([
    [{ case: 'case1', 'case1.value': '100' }, '5'],
    [{ case: 'case1', 'case1.value': '84.9' }, '3'],
    [{ case: 'case2', 'case2.value': '1' }, '2'],
    [{ case: 'case2', 'case2.value': '0', 'case1.value': '100' }, '0'],
    [{ case: 'case2' }, 'missing'],
  ])('%j earns %s', (facts, expected) =>
    expect(earned('branching', parameters, '5', facts)).toBe(expected),
  );
});

test('options of 100, 60, 20 and 0 % weigh the answers', () => {
  const options = ['100', '60', '20', '0'].map((weight) => ({ label: `Mức ${weight}`, weight }));
  const facts = { option1: '50', option2: '30', option3: '15', option4: '5' };
  // (50 × 100 + 30 × 60 + 15 × 20) ÷ 100 = 71 %
  expect(earned('surveyWeights', { options }, '10', facts)).toBe('7.1');
});

test('parts are added, and too many are refused', () => {
  const part = (label: string) => ({
    label,
    points: '1',
    rule: { kind: 'yesNo', parameters: { question: `${label}?`, mayNotApply: false } },
  });
  const parts = [part('Kế hoạch'), part('Báo cáo')];
  const facts = { 'part1.answer': 'yes', 'part2.answer': 'no' };
  expect(earned('sumOfParts', { parts }, '2', facts)).toBe('1');
  const refused = readRule({ kind: 'sumOfParts', parameters: { parts } }, points('1.5'));
  expect(isFaults(refused) && refused[0]?.message).toContain('quá điểm tối đa');
});

test.each([
  ['chồng', [edge(null, false, '70', true, '0'), edge('70', true, null, false, '1')]],
  ['khoảng trống', [edge(null, false, '70', false, '0'), edge('70', false, null, false, '1')]],
  ['khoảng trống', [edge(null, false, '60', false, '0'), edge('70', true, null, false, '1')]],
  ['lớn hơn điểm tối đa', [edge(null, false, null, false, '3')]],
])('bands with a fault are refused: %s', (words, bands) => {
  const read = readRule({ kind: 'bands', parameters: { ...entered, bands } }, points('2'));
  expect(isFaults(read) && read.some(({ message }) => message.includes(words))).toBe(true);
});
