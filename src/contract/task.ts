/** Tasks of a plan: who holds them, how far each holder is, which points they are to win. */
import { z } from 'zod';
import { obligationActions } from '#domain/task/state.ts';
import {
  dayField,
  idField,
  instantField,
  pointsField,
  reasonField,
  versionField,
} from './field.ts';
import { route } from './route.ts';

export const obligationState = z.enum([
  'notStarted',
  'inProgress',
  'submitted',
  'confirmed',
  'returned',
  'cancelled',
]);

const party = z.object({
  role: z.enum(['lead', 'coordinating']),
  printedName: z.string(),
  agencyId: z.int().nullable(),
  groupCode: z.string().nullable(),
});

const deadline = z.object({
  text: z.string(),
  lastDay: dayField.nullable(),
  precision: z.enum(['month', 'day']).nullable(),
});

const progress = z.object({
  /** N: obligations not cancelled. */
  of: z.int(),
  /** k: those confirmed. */
  confirmed: z.int(),
  submitted: z.int(),
  overdue: z.int(),
  /** False when the members of a lead group are not registered: N is only what is known. */
  isWhole: z.boolean(),
});

const link = z.object({
  id: z.int(),
  nodeId: z.int(),
  code: z.string(),
  name: z.string(),
  state: z.enum(['proposed', 'confirmed', 'rejected']),
  reason: z.string(),
  lost: pointsField.nullable(),
  version: z.int(),
});

export const taskRow = z.object({
  id: z.int(),
  number: z.string(),
  text: z.string(),
  parties: z.array(party),
  deadline,
  /** The latest day in force over the holders still open; the written one otherwise. */
  daysLeft: z.int().nullable(),
  state: obligationState,
  progress,
  /** Names of those who have not delivered, the most urgent first; at most five. */
  laggards: z.array(z.string()),
  laggardCount: z.int(),
  /** Whether the reader's own agency holds a part, and in which state. */
  mine: z.object({ obligationId: z.int(), state: obligationState }).nullable(),
  links: z.array(link),
  line: z.int().nullable(),
});
export type TaskRow = z.output<typeof taskRow>;

export const listTasks = route({
  name: 'task.list',
  method: 'GET',
  path: '/api/plans/:planId/tasks',
  permission: 'task.read',
  summary: 'Nhiệm vụ của một kế hoạch, kèm k trên N và đơn vị chậm',
  input: z.object({ planId: idField }),
  output: z.object({ tasks: z.array(taskRow) }),
  errors: ['not-found'],
});

const extension = z.object({
  id: z.int(),
  askedDay: dayField,
  reason: z.string(),
  askedBy: z.string(),
  askedAt: instantField,
  state: z.enum(['asked', 'granted', 'refused']),
  grantedDay: dayField.nullable(),
  decisionReason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  version: z.int(),
});

const entry = z.object({
  at: instantField,
  who: z.string(),
  kind: z.enum(['note', 'evidence', 'move', 'extension']),
  note: z.string().nullable(),
  link: z.string().nullable(),
  stateBefore: obligationState.nullable(),
  stateAfter: obligationState.nullable(),
});

export const obligation = z.object({
  id: z.int(),
  agencyId: z.int(),
  agencyName: z.string(),
  state: obligationState,
  reason: z.string().nullable(),
  lastDay: dayField.nullable(),
  isExtended: z.boolean(),
  daysLeft: z.int().nullable(),
  isOverdue: z.boolean(),
  /** The day of the submission that stands; null while none does. */
  deliveredOn: dayField.nullable(),
  /** How many days after the last day in force it was submitted; 0 when in time. */
  daysLate: z.int(),
  /** What the reader may do now. */
  actions: z.array(z.enum(obligationActions)),
  openExtension: extension.nullable(),
  version: z.int(),
});

export const readTask = route({
  name: 'task.read',
  method: 'GET',
  path: '/api/tasks/:taskId',
  permission: 'task.read',
  summary: 'Một nhiệm vụ: từng đơn vị phải làm, tiến độ, liên kết tới tiêu chí',
  input: z.object({ taskId: idField }),
  output: taskRow.extend({
    planId: z.int(),
    obligations: z.array(obligation),
    /** Lead groups whose members are not registered. */
    unresolved: z.array(z.string()),
  }),
  errors: ['not-found'],
});

export const readObligation = route({
  name: 'task.obligation',
  method: 'GET',
  path: '/api/obligations/:obligationId',
  permission: 'task.read',
  summary: 'Phần việc của một đơn vị: ghi chép tiến độ, tài liệu, gia hạn',
  input: z.object({ obligationId: idField }),
  output: obligation.extend({
    taskId: z.int(),
    entries: z.array(entry),
    extensions: z.array(extension),
  }),
  errors: ['not-found'],
});

const obligationInput = z.object({ obligationId: idField, version: versionField });
const moved = z.object({ state: obligationState, version: z.int() });

export const workOn = route({
  name: 'task.work',
  method: 'POST',
  path: '/api/obligations/:obligationId/work',
  permission: 'task.work',
  summary: 'Đơn vị bắt đầu, nộp hoặc rút lại phần việc của mình',
  input: obligationInput.extend({
    action: z.enum(['start', 'submit', 'withdraw']),
    note: z.string().trim().max(4000).optional(),
  }),
  output: moved,
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const decideOn = route({
  name: 'task.decide',
  method: 'POST',
  path: '/api/obligations/:obligationId/decision',
  permission: 'task.confirm',
  summary: 'Cơ quan thường trực xác nhận, trả lại, hủy hoặc mở lại',
  input: obligationInput.extend({
    action: z.enum(['confirm', 'return', 'cancel', 'reopen']),
    reason: z.string().trim().max(2000).optional(),
  }),
  output: moved,
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const addEntry = route({
  name: 'task.note',
  method: 'POST',
  path: '/api/obligations/:obligationId/entries',
  permission: 'task.work',
  summary: 'Ghi tiến độ hoặc dẫn tài liệu kiểm chứng (số, ký hiệu hoặc đường dẫn)',
  input: z.object({
    obligationId: idField,
    kind: z.enum(['note', 'evidence']),
    note: z.string().trim().min(1).max(4000),
    link: z.string().trim().max(2000).optional(),
  }),
  output: entry,
  errors: ['not-found'],
});

export const askExtension = route({
  name: 'task.extend',
  method: 'POST',
  path: '/api/obligations/:obligationId/extensions',
  permission: 'task.extend',
  summary: 'Đề nghị gia hạn, có lý do',
  input: obligationInput.extend({ askedDay: dayField, reason: reasonField }),
  output: extension,
  errors: ['not-found', 'stale', 'conflict', 'illegal-move'],
});

export const decideExtension = route({
  name: 'task.decideExtension',
  method: 'PUT',
  path: '/api/extensions/:extensionId/decision',
  permission: 'task.confirm',
  summary: 'Đồng ý hoặc từ chối gia hạn',
  input: z.object({
    extensionId: idField,
    decision: z.enum(['granted', 'refused']),
    grantedDay: dayField.optional(),
    reason: z.string().trim().max(2000).optional(),
    version: versionField,
  }),
  output: extension,
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const decideLink = route({
  name: 'task.decideLink',
  method: 'PUT',
  path: '/api/task-links/:linkId/state',
  permission: 'task.link',
  summary: 'Xác nhận hoặc bỏ một liên kết nhiệm vụ – tiêu chí',
  input: z.object({
    linkId: idField,
    state: z.enum(['confirmed', 'rejected', 'proposed']),
    version: versionField,
  }),
  output: link,
  errors: ['not-found', 'stale'],
});

export const confirmLinks = route({
  name: 'task.confirmLinks',
  method: 'POST',
  path: '/api/plans/:planId/links/confirmation',
  permission: 'task.link',
  summary: 'Xác nhận một lượt các liên kết nhiệm vụ – tiêu chí đang được đề xuất',
  input: z.object({
    planId: idField,
    links: z
      .array(z.object({ id: idField, version: versionField }))
      .min(1)
      .max(1000),
  }),
  output: z.object({ confirmed: z.int() }),
  errors: ['not-found', 'stale'],
});

export const addLink = route({
  name: 'task.link',
  method: 'POST',
  path: '/api/tasks/:taskId/links',
  permission: 'task.link',
  summary: 'Gắn một nhiệm vụ với một tiêu chí',
  input: z.object({ taskId: idField, nodeId: idField, reason: reasonField }),
  output: link,
  errors: ['not-found', 'conflict'],
});
