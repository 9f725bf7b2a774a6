import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { samplePlan } from '../founding-document.ts';
import { readTextPlan, rubric, table } from '../read-text-plan.ts';

const sample = readFileSync(samplePlan, 'utf8');
const province = readTextPlan(
  readFileSync(new URL('documents/tinh-2022.txt', import.meta.url), 'utf8'),
);
const tasksAt = sample.indexOf('\nPhụ lục 1\n');
const rubricAt = sample.indexOf('\nPhụ lục 2\n');
const withoutLines = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(readTextPlan(text), (key, value: unknown) =>
      key === 'line' ? undefined : value,
    ),
  );

describe('Plan 123 in other clothes is the same plan', () => {
  test.each<[string, (text: string) => string]>([
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['decimal commas', (text) => text.replace(/\t(\d+)\.(\d+)(?=[\t\n])/g, '\t$1,$2')],
    ['no tabs at the ends of lines', (text) => text.replace(/\t+$/gm, '')],
    ['codes with a dot behind', (text) => text.replace(/^(\d+(?:\.\d+)*)\t/gm, '$1.\t')],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ])('%s', (_, dress) => {
    expect(withoutLines(dress(sample))).toEqual(withoutLines(sample));
  });
});

test('without the appendix of tasks the index is read, and the lack is named', () => {
  const plan = readTextPlan(sample.slice(0, tasksAt) + sample.slice(rubricAt));
  expect([plan.tasks.length, plan.rubric.nodes.length, plan.targets.length]).toEqual([0, 86, 15]);
  expect(plan.findings.map(({ code }) => code)).toContain('tasks-missing');
});
test('without the index the tasks are read, and the lack is named', () => {
  const plan = readTextPlan(sample.slice(0, rubricAt));
  expect([plan.tasks.length, plan.rubric.nodes.length, plan.targets.length]).toEqual([20, 0, 15]);
  expect(plan.findings.map(({ code }) => code)).toContain('rubric-missing');
  expect(plan.rubric.indexYear).toBeNull();
});
test('the appendix alone still names the plan it belongs to', () => {
  const plan = readTextPlan(sample.slice(tasksAt));
  expect(plan.document).toMatchObject({
    number: '123/KH-UBND',
    issuedOn: '2020-06-11',
    issuer: null,
  });
});

describe("another province's plan", () => {
  test('has its own identity', () =>
    expect(province.document).toEqual({
      type: 'KH',
      number: '45/KH-UBND',
      issuedOn: '2022-03-05',
      place: 'Minh Họa',
      issuer: 'UBND tỉnh Minh Họa',
      title: 'Cải thiện Chỉ số cải cách hành chính (PAR INDEX) của tỉnh Minh Họa năm 2022',
      signer: 'Nguyễn Văn Mẫu',
      recipients: ['Bộ Nội vụ', 'Lưu: VT'],
    }));
  test('has Roman fields under which numbers begin anew', () =>
    expect(
      province.rubric.nodes.map(({ code, parent, level }) => `${code} ${parent} ${level}`),
    ).toEqual([
      'I null field',
      'I.1 I criterion',
      'I.2 I criterion',
      'I.2.1 I.2 subCriterion',
      'I.2.2 I.2 subCriterion',
      'II null field',
      'II.1 II criterion',
      'II.2 II criterion',
    ]));
  test('has other headings in another order', () => {
    expect(province.rubric.indexYear).toBe(2021);
    expect(province.rubric.nodes[2]).toMatchObject({
      maxPoints: '2',
      previousScore: '1.75',
      target: '2',
      lead: { name: 'Sở Nội vụ', basis: 'printed' },
    });
    expect(province.rubric.totals.previousScore).toEqual({ printed: '4.35', summed: '4.35' });
  });
  test('has targets of several kinds', () =>
    expect(
      province.targets.map((each) => [
        each.section,
        each.measure,
        each.comparator,
        each.value,
        each.unit,
      ]),
    ).toEqual([
      ['I.1', 'Chỉ số', 'gte', '88.5', 'điểm'],
      ['I.2.a', 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn', 'gt', '95', '%'],
      ['I.2.b', 'hồ sơ được tiếp nhận trực tuyến', 'gte', '50', '%'],
      ['I.2.b', 'sáng kiến được công nhận', 'gte', '2', 'sáng kiến'],
      ['I.2.c', 'Thời gian chờ', 'lte', '30', 'phút'],
      ['II.1', 'Cắt giảm thời gian giải quyết', 'eq', '20', '%'],
    ]));
  test('has tasks under headings, with deadlines in its own words', () =>
    expect(province.tasks.map(({ number, deadline }) => [number, deadline.lastDay])).toEqual([
      ['1', '2022-06-30'],
      ['2', null],
      ['3', '2022-09-30'],
      ['4', null],
    ]));
  test('has no error', () =>
    expect(province.findings.filter(({ severity }) => severity === 'error')).toEqual([]));
});

test('codes in front of the names are read where there is no column for them', () => {
  const { rubric: read } = readTextPlan(
    table(
      ['Tiêu chí', 'Điểm tối đa', 'Điểm năm 2019', 'Mục tiêu 2020'],
      ['I. Chỉ đạo', '2', '2', '2'],
      ['1.1. Kế hoạch', '1', '1', '1'],
      ['1.2 Báo cáo', '1', '1', '1'],
    ),
  );
  expect(read.nodes.map(({ code, parent, name }) => [code, parent, name])).toEqual([
    ['I', null, 'Chỉ đạo'],
    ['1.1', 'I', 'Kế hoạch'],
    ['1.2', 'I', 'Báo cáo'],
  ]);
});
test('a header of two rows is one header', () => {
  const { rubric: read } = readTextPlan(
    table(
      ['STT', 'Tiêu chí', 'Điểm', '', '', 'Chủ trì'],
      ['', '', 'Tối đa', 'Năm 2019', 'Mục tiêu 2020', ''],
      ['1', 'Một', '2', '1', '1,5', 'Sở Y tế'],
    ),
  );
  expect(read.nodes[0]).toMatchObject({ maxPoints: '2', previousScore: '1', target: '1.5' });
});
test('a row cut in two by a page break is one row, and it is said', () => {
  const plan = readTextPlan(
    rubric(
      ['1', 'Mức độ hoàn thành', '1', '1', '1', 'Sở Y tế'],
      [],
      ['3'],
      [],
      ['', 'kế hoạch', '', '', '', ''],
    ),
  );
  expect(plan.rubric.nodes[0]?.name).toBe('Mức độ hoàn thành kế hoạch');
  expect(plan.findings.map(({ code }) => code)).toContain('row-joined');
});
test('a cell outside the headed columns is not lost without a word', () => {
  const { findings } = readTextPlan(rubric(['1', 'Một', '1', '1', '1', 'Sở Y tế', 'lệch']));
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'cell-unread', line: 2, node: '1' }),
  );
});
test.each(['Hôm nay trời đẹp', 'Họ tên\tTuổi\tQuê\nA\t3\tHà Nội', '1\t2\t3\n4\t5\t6'])(
  '%j is no plan',
  (text) => expect(() => readTextPlan(text)).toThrow(/Không nhận ra kế hoạch/),
);
test('thirty thousand rows are read to the last', () => {
  const fields = Array.from({ length: 300 }, (_, at) => `${at + 1}\tLĩnh vực\t99\t99\t99\t`);
  const rows = fields.flatMap((field, at) => [
    field,
    ...Array.from(
      { length: 99 },
      (__, child) => `${at + 1}.${child + 1}\tTiêu chí tình hình\t1\t1\t1\t`,
    ),
  ]);
  const { nodes } = readTextPlan(`${rubric()}\n${rows.join('\n')}`).rubric;
  expect(nodes).toHaveLength(30_000);
  expect(nodes.at(-1)?.code).toBe('300.99');
});
