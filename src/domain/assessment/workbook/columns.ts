/** The columns in which scores travel to Excel and back: one row a fact of a criterion of a sheet. */
import { factsColumns } from '../../scoring/facts-form.ts';

/** The same titles as the form of facts has: one table, wherever facts are filled in. */
export const scoreColumns = {
  unit: 'Đơn vị',
  code: factsColumns.code,
  name: factsColumns.name,
  maxPoints: 'Điểm tối đa',
  label: factsColumns.label,
  value: factsColumns.value,
  notApplicable: factsColumns.notApplicable,
  reason: 'Lý do khác bước trước',
  points: 'Điểm khi xuất',
  state: 'Tình trạng khi xuất',
  access: 'Quyền ghi',
  hint: factsColumns.hint,
  key: factsColumns.key,
  rowKey: 'Khóa của dòng (không sửa)',
} as const;

export type ScoreColumn = keyof typeof scoreColumns;

/** What a person changes; everything else is there to be read. */
export const inputColumns = ['value', 'notApplicable', 'reason'] as const;
export type InputColumn = (typeof inputColumns)[number];

export const accessWords = { open: 'Được ghi', closed: 'Chỉ đọc' } as const;

export const stateWords = {
  scored: 'Đã chấm',
  missing: 'Chưa đủ dữ kiện',
  notApplicable: 'Không áp dụng',
} as const;
