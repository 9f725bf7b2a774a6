/** Parameters and facts at the ends of what is allowed, and just beyond. */
import { describe, expect, test } from 'vitest';
import { points } from '../points/points.ts';
import type { Facts } from './fact.ts';
import { isFaults } from './fault.ts';
import { readRule } from './read-rule.ts';
import { scoreNode } from './score-node.ts';

function read(kind: string, parameters: object, maximum = '3') {
  return readRule({ kind, parameters }, points(maximum));
}

function score(kind: string, parameters: object, facts: Facts, maximum = '3') {
  const rule = read(kind, parameters, maximum);
  if (isFaults(rule)) throw new Error(JSON.stringify(rule));
  return scoreNode(rule, { facts, notApplicable: null }, 3);
}

const faultsOf = (kind: string, parameters: object, maximum = '3'): string => {
  const rule = read(kind, parameters, maximum);
  return isFaults(rule) ? rule.map(({ path, message }) => `${path}: ${message}`).join('\n') : '';
};

const band = (
  from: string | null,
  to: string | null,
  earns: string,
  [includesFrom = true, includesTo = false]: boolean[] = [],
) => ({ from, includesFrom: from !== null && includesFrom, to, includesTo, points: earns });
const rate = { label: 'Tỷ lệ', from: 'entered', unit: 'percent' };
const counted = { ...rate, from: 'ratio' };
const rising = [band(null, '70', '0'), band('70', '90', '1'), band('90', null, '3')];

test.each([
  ['notApplicable', 'notApplicable', null],
  ['missing', 'missing', null],
  ['zero', 'scored', '0'],
])('nothing to count is %s where the rubric says so', (whenNothing, state, earns) => {
  const facts = { numerator: '5', denominator: '0' };
  for (const [kind, more] of [
    ['bands', { bands: rising }],
    ['ratio', { target: '100', unit: undefined }],
  ] as const) {
    const { unit: _, ...bare } = { ...counted, ...more };
    const parameters = kind === 'ratio' ? bare : { ...counted, ...more };
    expect(score(kind, { ...parameters, whenNothing }, facts)).toMatchObject({
      state,
      points: earns,
    });
  }
});

describe('counts of fifteen digits', () => {
  const huge = '999999999999999';
  test.each<[string, object, Facts, string]>([
    ['countTimesPoints', { label: 'Quy định', each: '0.000000000001' }, { count: huge }, '3'],
    ['countTimesPoints', { label: 'Quy định', each: huge, cap: '2' }, { count: huge }, '2'],
    ['deduction', { items: [{ label: 'Vi phạm', each: huge }] }, { count1: huge }, '0'],
    [
      'ratio',
      { label: 'Tỷ lệ', from: 'ratio', target: '100' },
      { numerator: huge, denominator: '999999999999998' },
      '3',
    ],
    [
      'bands',
      { ...counted, bands: rising },
      { numerator: '899999999999999', denominator: huge },
      '1',
    ],
    [
      'surveyWeights',
      {
        options: [
          { label: 'A', weight: '100' },
          { label: 'B', weight: '0' },
        ],
      },
      { option1: huge, option2: huge },
      '1.5',
    ],
    [
      'linear',
      {
        label: 'Mức',
        unit: 'percent',
        anchors: [
          { at: '0', points: '0' },
          { at: huge, points: '3' },
        ],
      },
      { value: '1' },
      '0',
    ],
  ])('%s %j with %j earns %s', (kind, parameters, facts, earns) =>
    expect(score(kind, parameters, facts).points).toBe(earns),
  );
  test('one digit more is no count', () =>
    expect(
      score('countTimesPoints', { label: 'Quy định', each: '1' }, { count: `1${huge}` }).faults,
    ).toHaveLength(1));
});

test.each([
  ['deduction', { items: [{ label: 'Vi phạm', each: '-0.5' }] }, 'items[0].each'],
  ['countTimesPoints', { label: 'Quy định', each: '1', cap: '3.5' }, 'lớn hơn điểm tối đa'],
  ['ratio', { label: 'Tỷ lệ', from: 'entered', target: '0' }, 'lớn hơn 0'],
  ['ratio', { label: 'Tỷ lệ', from: 'entered', target: '80', floor: '81' }, 'không được lớn hơn'],
  ['ratio', { label: 'Tỷ lệ', from: 'entered', target: '90', floor: '80', cap: '70' }, 'mức sàn'],
  [
    'surveyWeights',
    {
      options: [
        { label: 'A', weight: '100.1' },
        { label: 'B', weight: '0' },
      ],
    },
    'từ 0 đến 100',
  ],
  [
    'linear',
    {
      label: 'Mức',
      unit: 'count',
      anchors: [
        { at: '1', points: '0' },
        { at: '1.0', points: '1' },
      ],
    },
    'cùng giá trị',
  ],
])('%s %j is refused', (kind, parameters, words) =>
  expect(faultsOf(kind, parameters)).toContain(words),
);

describe('against a reference date', () => {
  const parameters = {
    label: 'Ban hành',
    referenceLabel: 'Kế hoạch cấp trên',
    unit: 'days',
    steps: [
      { within: '0', points: '3' },
      { within: '1', points: '2' },
      { within: '366', points: '1' },
    ],
    later: '0',
  };
  test.each([
    ['2020-02-28', '2020-02-27', '3', 'the day before'],
    ['2020-02-28', '2020-02-28', '3', 'the day itself'],
    ['2020-02-28', '2020-02-29', '2', 'a leap day after'],
    ['2020-02-28', '2020-03-01', '1', 'over a leap day'],
    ['2019-02-28', '2019-03-01', '2', 'over none'],
    ['2020-02-29', '2021-03-01', '1', 'a year and a day'],
    ['2020-02-29', '2021-03-02', '0', 'one more'],
    ['0001-01-01', '9999-12-31', '0', 'ten thousand years'],
  ])('from %s to %s earns %s: %s', (reference, day, earns) =>
    expect(score('deadlineBands', parameters, { done: 'yes', reference, day }).points).toBe(earns),
  );
  test('no such day is a fault, not a lateness', () => {
    const facts = { done: 'yes', reference: '2019-02-29', day: '2019-03-01' };
    expect(score('deadlineBands', parameters, facts)).toMatchObject({
      state: 'missing',
      points: null,
    });
  });
  test('two steps of one length, or more points for being later, are refused', () => {
    const with_ = (...steps: [string, string][]) =>
      faultsOf('deadlineBands', {
        ...parameters,
        steps: steps.map(([within, earns]) => ({ within, points: earns })),
      });
    expect(with_(['5', '3'], ['5', '1'])).toContain('cùng số ngày 5');
    expect(with_(['5', '1'], ['9', '2'])).toContain('giảm dần');
  });
});

describe('rules inside rules', () => {
  const wrap = (rule: object): object => ({
    kind: 'branching',
    parameters: {
      question: 'Có không?',
      cases: [
        { label: 'Có', rule },
        { label: 'Không', rule: { kind: 'manual', parameters: {} } },
      ],
    },
  });
  const nested = (depth: number): object =>
    depth === 1
      ? { kind: 'yesNo', parameters: { question: 'Đạt?', mayNotApply: false } }
      : wrap(nested(depth - 1));

  test('four deep are scored, five are refused with their path', () => {
    const rule = readRule(nested(4), points('3'));
    if (isFaults(rule)) throw new Error('refused');
    const facts = {
      case: 'case1',
      'case1.case': 'case1',
      'case1.case1.case': 'case1',
      'case1.case1.case1.answer': 'yes',
    };
    expect(scoreNode(rule, { facts, notApplicable: null }, 3).points).toBe('3');
    const deeper = readRule(nested(5), points('3'));
    expect(isFaults(deeper) && deeper[0]).toEqual({
      path: 'cases[0].rule.cases[0].rule.cases[0].rule.cases[0].rule.kind',
      message: 'quy tắc lồng nhau quá 4 tầng',
    });
  });

  test('ten thousand deep are refused without breaking', () => {
    let rule: object = { kind: 'manual', parameters: {} };
    for (let depth = 0; depth < 10_000; depth++) rule = wrap(rule);
    expect(isFaults(readRule(rule, points('3')))).toBe(true);
  });

  test('two answers of one name are refused', () =>
    expect(
      faultsOf('branching', {
        question: 'Có không?',
        cases: [
          { label: 'Có', rule: nested(1) },
          { label: 'có ', rule: nested(1) },
        ],
      }),
    ).toContain('cùng tên'));

  test('facts of the branch not taken change nothing', () => {
    const facts = { case: 'case2', 'case2.points': '1', 'case2.reason': 'theo hồ sơ' };
    const { parameters } = wrap(nested(1)) as { parameters: object };
    expect(score('branching', parameters, { ...facts, 'case1.answer': 'yes' })).toEqual(
      score('branching', parameters, facts),
    );
  });
});
