/** The trail as auditors read it: newest first, filtered, exported, verified. */
import { z } from 'zod';
import { faultKinds } from '#domain/audit/fault.ts';
import { dayField, idField, instantField } from './field.ts';
import { route } from './route.ts';

/** What narrows the trail down; all given together. */
const filters = {
  personId: idField.optional(),
  action: z.string().max(100).optional(),
  subjectType: z.string().max(100).optional(),
  subjectId: z.string().max(100).optional(),
  agencyId: idField.optional(),
  /** First and last day, in Asia/Ho_Chi_Minh. */
  from: dayField.optional(),
  to: dayField.optional(),
  /** In the subject's label, the person's name or the reason; case and diacritics aside. */
  text: z.string().trim().min(2, 'cần ít nhất hai ký tự').max(200).optional(),
};
export const trailFilter = z.object(filters);
export type TrailFilter = z.infer<typeof trailFilter>;

export const trailEvent = z.object({
  id: idField,
  /** To the microsecond. */
  at: instantField,
  /** Null: the system itself, or somebody not signed in. */
  person: z.object({ id: idField, name: z.string(), role: z.string() }).nullable(),
  address: z.string(),
  agent: z.string(),
  requestId: z.string(),
  /** "task.confirm": feature and verb. */
  action: z.string(),
  subject: z.object({ type: z.string(), id: z.string(), label: z.string() }),
  agency: z.object({ id: idField, name: z.string() }).nullable(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
  isSealed: z.boolean(),
});
export type TrailEvent = z.infer<typeof trailEvent>;

export const listEvents = route({
  name: 'audit.list',
  method: 'GET',
  path: '/api/audit',
  permission: 'audit.read',
  summary: 'Nhật ký, mới nhất trước, có lọc và tìm không dấu',
  input: z.object({
    ...filters,
    /** `next` of the page before. */
    after: z
      .string()
      .regex(/^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z_\d{1,16}$/, 'không phải mốc trang')
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ events: z.array(trailEvent), next: z.string().nullable() }),
});

export const listTrailWords = route({
  name: 'audit.words',
  method: 'GET',
  path: '/api/audit/words',
  permission: 'audit.read',
  summary: 'Các loại việc và loại đối tượng có trong nhật ký, để lọc',
  input: z.object({}),
  output: z.object({ actions: z.array(z.string()), subjectTypes: z.array(z.string()) }),
});

/** The most rows of one export; what is beyond needs a narrower filter. */
export const largestExport = 100_000;

export const exportEvents = route({
  name: 'audit.export',
  method: 'GET',
  path: '/api/audit/export',
  permission: 'audit.read',
  summary: `Xuất nhật ký ra CSV hoặc Excel, nhiều nhất ${largestExport.toLocaleString('vi-VN')} dòng; việc xuất cũng được ghi`,
  input: z.object({ ...filters, format: z.enum(['csv', 'xlsx']).default('csv') }),
  output: z.unknown(),
  answer: 'file',
});

const trailFault = z.object({
  kind: z.enum(faultKinds),
  seal: z.int().nullable(),
  eventId: z.int().nullable(),
  at: z.string().nullable(),
  subject: z.string().nullable(),
  sealedAs: z.int().nullable(),
  /** The same in Vietnamese, in one line. */
  message: z.string(),
});

export const verifyEvents = route({
  name: 'audit.verify',
  method: 'GET',
  path: '/api/audit/verification',
  permission: 'audit.read',
  summary: 'Kiểm tra tính toàn vẹn của nhật ký: đoạn mới nhất, hoặc toàn bộ',
  input: z.object({
    scope: z.enum(['latest', 'full']).default('latest'),
    /** The hash of a seal kept outside the system; asked of the whole trail only. */
    expect: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/, 'mã băm gồm 64 chữ số thập lục phân')
      .optional(),
  }),
  output: z.object({
    isIntact: z.boolean(),
    fromSeal: z.int(),
    seals: z.int(),
    events: z.int(),
    unsealed: z.int(),
    head: z.object({ number: z.int(), hash: z.string(), sealedAt: instantField }).nullable(),
    expectedAt: z.int().nullable(),
    faults: z.array(trailFault),
    faultCount: z.int(),
  }),
  errors: ['too-large'],
});
