/** Explanation (giải trình): questions under a node of a sheet, answered and settled. */
import { z } from 'zod';
import { idField, instantField, versionField } from './field.ts';
import { route } from './route.ts';

const message = z.object({
  at: instantField,
  person: z.string(),
  agency: z.string().nullable(),
  text: z.string(),
});
const thread = z.object({
  id: z.int(),
  sheetId: z.int(),
  nodeId: z.int(),
  state: z.enum(['open', 'resolved']),
  openedBy: z.string(),
  openedAt: instantField,
  resolvedBy: z.string().nullable(),
  messages: z.array(message),
  /** Whether the reader may say something, or settle it. */
  mayReply: z.boolean(),
  mayResolve: z.boolean(),
  version: z.int(),
});
const words = z.string().trim().min(1).max(8000);

export const listThreads = route({
  name: 'assessment.threads',
  method: 'GET',
  path: '/api/sheets/:sheetId/threads',
  permission: 'sheet.read',
  summary: 'Trao đổi, giải trình của một phiếu',
  input: z.object({ sheetId: idField }),
  output: z.object({ threads: z.array(thread) }),
  errors: ['not-found'],
});

export const openThread = route({
  name: 'assessment.ask',
  method: 'POST',
  path: '/api/sheets/:sheetId/threads',
  permission: 'sheet.work',
  summary: 'Đề nghị giải trình một tiêu chí',
  input: z.object({ sheetId: idField, nodeId: idField, text: words }),
  output: thread,
  errors: ['not-found', 'illegal-move', 'not-your-part'],
});

export const replyToThread = route({
  name: 'assessment.reply',
  method: 'POST',
  path: '/api/threads/:threadId/messages',
  permission: 'sheet.work',
  summary: 'Trả lời, giải trình thêm',
  input: z.object({ threadId: idField, text: words }),
  output: thread,
  errors: ['not-found', 'illegal-move', 'not-your-part'],
});

export const settleThread = route({
  name: 'assessment.settleThread',
  method: 'PUT',
  path: '/api/threads/:threadId/state',
  permission: 'sheet.work',
  summary: 'Kết thúc hoặc mở lại một đề nghị giải trình',
  input: z.object({
    threadId: idField,
    state: z.enum(['open', 'resolved']),
    version: versionField,
  }),
  output: thread,
  errors: ['not-found', 'stale', 'not-your-part'],
});
