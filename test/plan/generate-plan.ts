/** Random plans of the family (dữ liệu minh hoạ): any province, year, depth, with or without appendices. */
import fc from 'fast-check';
import { dayOf, daysInMonth, type Day } from '#domain/calendar/day.ts';
import type { NamedParty, PlanTarget, PlanTask } from '#domain/plan/plan.ts';
import { points, sum, type Points } from '#domain/points/points.ts';

export interface TreeNode {
  name: string;
  lead: string;
  figures: [Points, Points, Points];
  children: TreeNode[];
  /** A child that the paper leaves out; its points are the rest. */
  isLeftOut: boolean;
}

export interface GeneratedPlan {
  year: number;
  number: number;
  issuedOn: Day;
  province: { level: 'tỉnh' | 'thành phố'; name: string };
  signer: string;
  recipients: string[];
  targets: Pick<PlanTarget, 'section' | 'measure' | 'comparator' | 'value' | 'baseYear'>[];
  tasks: Omit<PlanTask, 'line' | 'number'>[];
  fields: TreeNode[];
}

const words = [
  'việc',
  'rà soát',
  'công khai',
  'hồ sơ',
  'mức độ',
  'kiểm tra',
  'đơn vị',
  'tỷ lệ',
  'ứng dụng',
];
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 })
  .map((each) => `Nội dung ${each.join(' ')}`);
const departments = [
  'Sở Nội vụ',
  'Sở Kế hoạch và Đầu tư',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Y tế',
  'Sở Văn hóa, Thể thao và Du lịch',
];
const parties: NamedParty[] = [
  ...departments.map((name) => ({ name, kind: 'department', type: 'agency' }) as const),
  { name: 'Văn phòng UBND tỉnh', kind: 'department', type: 'agency' },
  { name: 'Công an tỉnh', kind: 'vertical', type: 'agency' },
  { name: 'Các Sở, ban, ngành', kind: 'departments', type: 'group' },
  { name: 'UBND các huyện, thị xã, thành phố', kind: 'districts', type: 'group' },
  { name: 'UBND cấp xã', kind: 'communes', type: 'group' },
];

const thousandths = (value: number): Points => points((value / 1000).toFixed(3));

const leaf = fc
  .tuple(fc.integer({ min: 1, max: 6_000 }), fc.nat(100), fc.nat(100))
  .map(([max, score, target]): TreeNode['figures'] => [
    thousandths(max),
    thousandths(Math.floor((max * score) / 100)),
    thousandths(Math.floor((max * target) / 100)),
  ]);

const ofChildren = (children: readonly TreeNode[]): TreeNode['figures'] => [
  sum(children.map(({ figures }) => figures[0])),
  sum(children.map(({ figures }) => figures[1])),
  sum(children.map(({ figures }) => figures[2])),
];

/** A node whose children, if any, add up to it; the last may be left out of print. */
const node = (depth: number): fc.Arbitrary<TreeNode> =>
  fc
    .record({
      name: phrase,
      lead: fc.constantFrom(...departments),
      leaf,
      children:
        depth === 0 ? fc.constant<TreeNode[]>([]) : fc.array(node(depth - 1), { maxLength: 3 }),
      leavesOut: fc.boolean(),
    })
    .map(({ name, lead, leaf: own, children, leavesOut }) => ({
      name,
      lead,
      figures: children.length === 0 ? own : ofChildren(children),
      isLeftOut: false,
      children: children.map((child, at) => ({
        ...child,
        isLeftOut: leavesOut && children.length > 1 && at === children.length - 1,
      })),
    }));

const field = fc
  .record({ name: phrase, children: fc.array(node(2), { minLength: 1, maxLength: 3 }) })
  .map(({ name, children }): TreeNode => ({
    name: name.toUpperCase(),
    lead: '',
    figures: ofChildren(children),
    isLeftOut: false,
    children,
  }));

const task = fc.record({
  text: phrase,
  leads: fc.uniqueArray(fc.constantFrom(...parties), { minLength: 1, maxLength: 3 }),
  coordinating: fc.uniqueArray(fc.constantFrom(...parties), { maxLength: 3 }),
  month: fc.integer({ min: 1, max: 12 }),
  style: fc.constantFrom('month', 'day', 'before'),
});

function deadline(month: number, style: string, year: number): PlanTask['deadline'] {
  const end = dayOf(year, month, daysInMonth(year, month));
  if (style === 'month')
    return { text: `Hoàn thành ${month}/${year}`, lastDay: end, precision: 'month' };
  return style === 'day'
    ? {
        text: `Chậm nhất ngày 15/${month}/${year}`,
        lastDay: dayOf(year, month, 15),
        precision: 'day',
      }
    : {
        text: `Trước ngày 15 tháng ${month} năm ${year}`,
        lastDay: dayOf(year, month, 14),
        precision: 'day',
      };
}

const comparators = fc.constantFrom('eq', 'gte', 'gt', 'lte', 'lt') satisfies fc.Arbitrary<
  PlanTarget['comparator']
>;
const target = fc.record({
  section: fc.integer({ min: 1, max: 8 }).map(String),
  measure: phrase,
  comparator: comparators,
  value: fc.integer({ min: 1, max: 1_000 }).map((tenths) => points((tenths / 10).toFixed(1))),
  baseYear: fc.option(fc.integer({ min: 2010, max: 2029 })),
});

export const generatedPlan: fc.Arbitrary<GeneratedPlan> = fc
  .record({
    year: fc.integer({ min: 2018, max: 2035 }),
    number: fc.integer({ min: 1, max: 9_999 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
    province: fc.constantFrom<GeneratedPlan['province']>(
      { level: 'tỉnh', name: 'Khánh Hòa' },
      { level: 'tỉnh', name: 'Đắk Lắk' },
      { level: 'thành phố', name: 'Hải Phòng' },
      { level: 'thành phố', name: 'Cần Thơ' },
    ),
    signer: fc.constantFrom('Nguyễn Văn Mẫu', 'Trần Thị Minh Họa'),
    recipients: fc.uniqueArray(
      fc.constantFrom('Bộ Nội vụ', 'Thường trực Tỉnh ủy', 'Như Điều 3', 'Lưu: VT'),
      { minLength: 1 },
    ),
    targets: fc.array(target, { maxLength: 5 }),
    tasks: fc.array(task, { maxLength: 6 }),
    fields: fc.array(field, { maxLength: 4 }),
  })
  .filter(({ tasks, fields }) => tasks.length + fields.length > 0)
  .map(({ month, date, tasks, targets, ...plan }) => ({
    ...plan,
    issuedOn: dayOf(plan.year, month, date) ?? ('' as Day),
    targets: targets.sort((a, b) => a.section.localeCompare(b.section)),
    tasks: tasks.map(({ text, leads, coordinating, month: due, style }) => ({
      ...{ text, leads, coordinating },
      deadline: deadline(due, style, plan.year),
    })),
  }));
