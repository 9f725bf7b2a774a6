import { expect, test } from 'vitest';
import { readTextPlan, rubric } from '#test/read-text-plan.ts';

const field = ['1', 'LĨNH VỰC MỘT', '2', '2', '2', ''];
const first = ['1.1', 'Tiêu chí một', '1', '1', '1', 'Sở Nội vụ'];
const second = ['1.2', 'Tiêu chí hai', '1', '1', '1', 'Sở Tài chính'];
const total = ['', 'TỔNG ĐIỂM', '2', '2', '2', ''];

const read = (...rows: string[][]) => readTextPlan(rubric(...rows));
const errors = (...rows: string[][]) =>
  read(...rows)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, node, line }) => [code, node, line]);
const codes = (...rows: string[][]) => read(...rows).rubric.nodes.map(({ code }) => code);

test('a plan without faults has no error', () =>
  expect(errors(field, first, second, total)).toEqual([]));

test.each<[string, string[][], unknown[]]>([
  [
    'a code used twice',
    [field, first, second, ['1.1', 'Lặp', '1', '1', '1', '']],
    ['code-duplicate', '1.1', 5],
  ],
  ['a child above its parent', [first, field, second], ['child-before-parent', '1.1', 2]],
  [
    'a child without its parent',
    [field, first, second, ['2.1.1', 'Lạc', '1', '1', '1', 'Sở Y tế']],
    ['parent-missing', '2.1.1', 5],
  ],
  [
    'a score above its maximum',
    [field, ['1.1', 'Một', '1', '1.5', '1', 'Sở Y tế'], second],
    ['score-above-maximum', '1.1', 3],
  ],
  [
    'a target above its maximum',
    [field, first, ['1.2', 'Hai', '1', '1', '1,001', 'Sở Y tế']],
    ['target-above-maximum', '1.2', 4],
  ],
  [
    'children with more than their parent',
    [['1', 'A', '1.5', '2', '2', ''], first, second],
    ['children-above-parent', '1', 2],
  ],
  [
    'points that are no number',
    [field, first, ['1.2', 'Hai', 'một', '1', '1', 'Sở Y tế']],
    ['not-a-number', '1.2', 4],
  ],
  [
    'points below zero',
    [field, first, ['1.2', 'Hai', '1', '-1', '1', 'Sở Y tế']],
    ['figure-below-zero', '1.2', 4],
  ],
  [
    'a maximum left blank',
    [field, first, ['1.2', 'Hai', '', '1', '1', 'Sở Y tế']],
    ['maximum-missing', '1.2', 4],
  ],
  [
    'a row without a readable code',
    [field, first, ['1.x?', 'Hai', '1', '1', '1', ''], second],
    ['row-unknown', null, 4],
  ],
])('%s is an error with its node and line', (_, rows, expected) =>
  expect(errors(...rows)).toContainEqual(expected),
);

test('everything beside the fault is still imported', () => {
  expect(codes(field, first, ['1.x?', 'Hai', '1', '1', '1', ''], second)).toEqual([
    '1',
    '1.1',
    '1.2',
  ]);
  expect(codes(first, field, second)).toEqual(['1', '1.1', '1.2']);
  const { nodes } = read(field, ['1.1', 'Một', 'x', '1', '1', 'Sở Y tế'], second).rubric;
  expect(nodes[1]).toMatchObject({ code: '1.1', maxPoints: null, previousScore: '1' });
});

test('a message says what, where and what to do', () => {
  const { findings } = read(field, first, ['1.2', 'Hai', '1', 'chưa có', '1', 'Sở Y tế']);
  expect(findings.find(({ code }) => code === 'not-a-number')?.message).toBe(
    'Dòng 4, mục 1.2: điểm năm trước “chưa có” không phải là số; hãy sửa thành số, ví dụ 0,75.',
  );
});

test('a zero is a score, a dash and a blank are none', () => {
  const { nodes } = read(field, ['1.1', 'Một', '1', '0', '-', 'Sở Y tế'], second).rubric;
  expect(nodes[1]).toMatchObject({ previousScore: '0', target: null });
});

test('a task number used twice is an error, the first one stays', () => {
  const plan = readTextPlan(
    [
      'STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian',
      '1\tViệc một\tSở Nội vụ\t7/2020',
      '1\tViệc hai\tSở Nội vụ\t8/2020',
    ].join('\n'),
  );
  expect(plan.tasks.map(({ text }) => text)).toEqual(['Việc một']);
  expect(plan.findings).toContainEqual(
    expect.objectContaining({ code: 'task-duplicate', severity: 'error', line: 3 }),
  );
});
