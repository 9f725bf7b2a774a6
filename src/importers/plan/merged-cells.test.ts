import { expect, test } from 'vitest';
import type { SourceCell } from '../source/source.ts';
import { readPlan } from './read-plan.ts';

/** Cells of a Word table: "^" continues the cell above, "<" the one to the left. */
const cells = (texts: string[]): SourceCell[] =>
  texts.map((text) => ({
    text: text === '^' || text === '<' ? '' : text,
    continues: text === '^' ? 'above' : text === '<' ? 'left' : null,
  }));
const read = (...rows: string[][]) =>
  readPlan({
    format: 'docx',
    lines: [],
    blocks: [{ kind: 'table', rows: rows.map((row, at) => ({ line: at + 1, cells: cells(row) })) }],
  });

test('a header merged over its columns heads them all', () => {
  const { rubric } = read(
    ['STT', 'Tiêu chí', 'Điểm', '<', '<', 'Chủ trì'],
    ['^', '^', 'Tối đa', 'Năm 2019', 'Mục tiêu 2020', '^'],
    ['1', 'Một', '2', '1', '1,5', 'Sở Y tế'],
    ['TỔNG ĐIỂM', '<', '2', '1', '1,5', ''],
  );
  expect(rubric.nodes[0]).toMatchObject({ maxPoints: '2', previousScore: '1', target: '1.5' });
  expect(rubric.totals.target).toBe('1.5');
});

test('the lead of a merged cell is proposed with the line it begins on', () => {
  const { rubric } = read(
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Chủ trì'],
    ['1', 'Lĩnh vực', '2', ''],
    ['1.1', 'Một', '1', 'Sở TT&TT'],
    ['1.2', 'Hai', '1', '^'],
  );
  expect(rubric.nodes.map(({ lead }) => [lead.name, lead.basis])).toEqual([
    [null, 'proposed'],
    ['Sở Thông tin và Truyền thông', 'printed'],
    ['Sở Thông tin và Truyền thông', 'proposed'],
  ]);
  expect(rubric.nodes[2]?.lead.reason).toContain('dòng 3');
});

test('tasks share the deadline and the leads of merged cells', () => {
  const { tasks } = read(
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
    ['1', 'Việc một', '- Sở Nội vụ\n- UBND cấp xã', 'Quý II/2020'],
    ['2', 'Việc hai', '^', '^'],
  );
  expect(tasks[1]?.leads).toEqual(tasks[0]?.leads);
  expect(tasks[1]?.leads.map(({ kind }) => kind)).toEqual(['department', 'communes']);
  expect(tasks[1]?.deadline.lastDay).toBe('2020-06-30');
});

test('a table that goes on without a header is one with the table before', () => {
  const plan = readPlan({
    format: 'docx',
    lines: [],
    blocks: [
      {
        kind: 'table',
        rows: [
          { line: 1, cells: cells(['STT', 'Tiêu chí', 'Điểm tối đa']) },
          { line: 2, cells: cells(['1', 'Một', '1']) },
        ],
      },
      { kind: 'paragraph', line: 3, text: '2' },
      { kind: 'table', rows: [{ line: 4, cells: cells(['2', 'Hai', '1']) }] },
    ],
  });
  expect(plan.rubric.nodes.map(({ code }) => code)).toEqual(['1', '2']);
});
