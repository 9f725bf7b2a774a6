/** A plan from text, as a file of plain text is read. */
import type { ImportedPlan } from '#domain/plan/plan.ts';
import { readPlan } from '#importers/plan/read-plan.ts';
import { readText } from '#importers/source/text.ts';

export const readTextPlan = (text: string): ImportedPlan => readPlan(readText(text));

/** A table as tab-separated lines. */
export const table = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

export const rubricHead = [
  'STT',
  'Lĩnh vực/Tiêu chí',
  'Điểm tối đa',
  'Điểm năm 2019',
  'Mục tiêu năm 2020',
  'Chủ trì',
];
export const taskHead = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];

/** A small index with one field of 2 points (dữ liệu minh hoạ); rows are given as cells. */
export const rubric = (...rows: string[][]): string => table(rubricHead, ...rows);
