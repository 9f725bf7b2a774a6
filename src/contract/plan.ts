/** Plans as issued: importing one, reading what it says, its source beside it. */
import { z } from 'zod';
import { dayField, idField, instantField, pointsField } from './field.ts';
import { importedPlan } from './plan-import.ts';
import { route } from './route.ts';

const planSummary = z.object({
  id: z.int(),
  number: z.string(),
  issuedOn: dayField.nullable(),
  issuer: z.string().nullable(),
  title: z.string(),
  indexYear: z.int().nullable(),
  nodes: z.int(),
  tasks: z.int(),
  openFindings: z.int(),
});

export const listPlans = route({
  name: 'plan.list',
  method: 'GET',
  path: '/api/plans',
  permission: 'plan.read',
  summary: 'Các kế hoạch đã nhập, mới nhất trước',
  input: z.object({}),
  output: z.object({ plans: z.array(planSummary) }),
});

const planDocument = z.object({
  id: z.int(),
  fileName: z.string(),
  format: z.enum(['text', 'docx', 'xlsx']),
  sha256: z.string(),
  importedAt: instantField,
  importedBy: z.string().nullable(),
  isCurrent: z.boolean(),
});

export const planTarget = z.object({
  id: z.int(),
  section: z.string(),
  text: z.string(),
  measure: z.string(),
  comparator: z.enum(['eq', 'gte', 'gt', 'lte', 'lt']),
  value: pointsField.nullable(),
  unit: z.string(),
  baseYear: z.int().nullable(),
  line: z.int().nullable(),
});

export const readPlan = route({
  name: 'plan.read',
  method: 'GET',
  path: '/api/plans/:planId',
  permission: 'plan.read',
  summary: 'Một kế hoạch: văn bản, chỉ tiêu định lượng, các lần nhập',
  input: z.object({ planId: idField }),
  output: planSummary.extend({
    place: z.string().nullable(),
    signer: z.string().nullable(),
    recipients: z.array(z.string()),
    targets: z.array(planTarget),
    documents: z.array(planDocument),
  }),
  errors: ['not-found'],
});

export const readSource = route({
  name: 'plan.source',
  method: 'GET',
  path: '/api/plans/:planId/source',
  permission: 'plan.read',
  summary: 'Văn bản nguồn theo dòng, để đọc cạnh từng phát hiện',
  input: z.object({ planId: idField }),
  output: z.object({ fileName: z.string(), lines: z.array(z.string()) }),
  errors: ['not-found'],
});

export const downloadDocument = route({
  name: 'plan.file',
  method: 'GET',
  path: '/api/plan-documents/:documentId/file',
  permission: 'plan.read',
  summary: 'Tệp gốc đã nhập, nguyên từng byte',
  input: z.object({ documentId: idField }),
  output: z.unknown(),
  answer: 'file',
  errors: ['not-found'],
});

/** One difference between what stands and what a file says; texts as a person reads them. */
export const planDifference = z.object({
  part: z.enum(['document', 'target', 'task', 'node', 'total']),
  change: z.enum(['added', 'removed', 'changed']),
  /** The node's code, the task's number, the field of the document. */
  key: z.string(),
  field: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const fileName = z.string().trim().min(1).max(255);

export const previewImport = route({
  name: 'plan.preview',
  method: 'POST',
  path: '/api/plan-imports/preview',
  permission: 'plan.import',
  summary: 'Chạy thử việc nhập một tệp: không ghi gì, trả mọi phát hiện và khác biệt',
  input: z.object({ fileName }),
  output: z.object({
    sha256: z.string(),
    format: z.enum(['text', 'docx', 'xlsx']),
    lines: z.array(z.string()),
    plan: importedPlan,
    /** The plan of this number that already stands, if any. */
    standing: z.object({ id: z.int(), version: z.int(), sameFile: z.boolean() }).nullable(),
    differences: z.array(planDifference),
  }),
  errors: ['file-refused', 'too-large'],
  body: 'file',
  leavesNoTrail: true,
});

export const importPlan = route({
  name: 'plan.import',
  method: 'POST',
  path: '/api/plan-imports',
  permission: 'plan.import',
  summary: 'Ghi một kế hoạch: một giao dịch, không ghi khi còn lỗi; nhập lại tệp cũ không đổi gì',
  input: z.object({
    fileName,
    /** The file seen in the dry run. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The version of the standing plan the difference was shown against; absent for a new plan. */
    version: z.coerce.number().int().positive().optional(),
  }),
  output: z.object({
    planId: z.int(),
    outcome: z.enum(['created', 'updated', 'unchanged']),
    differences: z.array(planDifference),
  }),
  errors: ['file-refused', 'too-large', 'plan-has-errors', 'stale', 'conflict'],
  body: 'file',
});
