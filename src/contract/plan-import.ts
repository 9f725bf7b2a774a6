/** A plan as issued, as it crosses the wire: the shape of `ImportedPlan`, published as a JSON Schema. */
import { z } from 'zod';
import type { Day } from '#domain/calendar/day.ts';
import type { Points } from '#domain/points/points.ts';

// Brands live in types only: at run time both are the strings the patterns describe.
const points = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
  .describe(
    'Số thập phân dạng chuỗi, dấu chấm, không có số 0 thừa: "0.75"',
  ) as unknown as z.ZodType<Points, Points>;
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('Ngày, dạng YYYY-MM-DD') as unknown as z.ZodType<Day, Day>;
const line = z.int().min(1).nullable().describe('Dòng của văn bản nguồn, đếm từ 1');
const year = z.int().min(1900).max(2999).nullable();

const document = z.object({
  type: z.string().describe('Loại văn bản: "KH"; rỗng khi không thấy'),
  number: z.string().describe('Số, ký hiệu: "123/KH-UBND"; rỗng khi không thấy'),
  issuedOn: day.nullable(),
  place: z.string().nullable(),
  issuer: z.string().nullable(),
  title: z.string(),
  signer: z.string().nullable(),
  recipients: z.array(z.string()),
});

const target = z.object({
  section: z.string().describe('Mục chứa chỉ tiêu: "3", "7.b"'),
  text: z.string(),
  measure: z.string(),
  comparator: z.enum(['eq', 'gte', 'gt', 'lte', 'lt']),
  value: points
    .nullable()
    .describe('null khi văn bản chỉ nêu chiều hướng hoặc giới hạn, không nêu số'),
  unit: z.string(),
  baseYear: year.describe('Năm so sánh, khi văn bản nêu'),
  line,
});

const party = z.object({
  name: z.string().describe('Tên chuẩn của cơ quan; nhóm giữ chữ in'),
  kind: z.string().describe('Loại cơ quan, hoặc mã nhóm: departments, districts, communes'),
  type: z.enum(['agency', 'group']),
});

const task = z.object({
  number: z.string(),
  text: z.string(),
  leads: z.array(party),
  coordinating: z.array(party),
  deadline: z.object({
    text: z.string().describe('Thời hạn như in'),
    lastDay: day.nullable().describe('Ngày cuối cùng còn đúng hạn'),
    precision: z.enum(['month', 'day']).nullable(),
  }),
  line,
});

const node = z.object({
  code: z.string().describe('Mã như in; "3.2.*" là phần không liệt kê của 3.2'),
  parent: z.string().nullable(),
  level: z.enum(['field', 'criterion', 'subCriterion']),
  name: z.string(),
  maxPoints: points.nullable(),
  previousScore: points.nullable(),
  target: points.nullable(),
  lead: z.object({
    name: z.string().nullable(),
    basis: z.enum(['printed', 'proposed']),
    reason: z.string().nullable(),
  }),
  residual: z.boolean(),
  line,
});

const finding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  node: z.string().nullable(),
  line,
  message: z.string(),
});

export const importedPlan = z
  .object({
    document,
    targets: z.array(target),
    tasks: z.array(task),
    rubric: z.object({
      indexYear: year,
      nodes: z.array(node),
      totals: z.object({
        maxPoints: points.nullable(),
        previousScore: z.object({ printed: points.nullable(), summed: points }),
        target: points.nullable(),
      }),
    }),
    findings: z.array(finding),
  })
  .meta({ title: 'Kế hoạch đã đọc', description: 'Kết quả đọc một kế hoạch CCHC như ban hành' });
