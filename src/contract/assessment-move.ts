/** The moves of a sheet through its stages, who made them, and totals announced beside the computed ones. */
import { z } from 'zod';
import { sheetActions } from '#domain/assessment/move.ts';
import { officialTotal, sheetPlace, sheetState } from './assessment.ts';
import {
  dayField,
  idField,
  instantField,
  pointsField,
  reasonField,
  versionField,
} from './field.ts';
import { route } from './route.ts';

const moveInput = z.object({ sheetId: idField, version: versionField });
const moved = z.object({ place: sheetPlace, actions: z.array(z.enum(sheetActions)) });

export const handOn = route({
  name: 'assessment.handOn',
  method: 'POST',
  path: '/api/sheets/:sheetId/hand-on',
  permission: 'sheet.work',
  summary: 'Nộp, duyệt hoặc chuyển phiếu sang bước tiếp theo',
  input: moveInput,
  output: moved,
  errors: ['not-found', 'stale', 'illegal-move', 'not-your-part', 'sheet-incomplete'],
});

export const sendBack = route({
  name: 'assessment.return',
  method: 'POST',
  path: '/api/sheets/:sheetId/return',
  permission: 'sheet.work',
  summary: 'Trả phiếu về một bước trước, có lý do',
  input: moveInput.extend({
    toStage: z.int().min(1).max(20),
    reason: reasonField,
    closesOn: dayField.nullable().default(null),
  }),
  output: moved,
  errors: ['not-found', 'stale', 'illegal-move', 'not-your-part'],
});

export const recallSheet = route({
  name: 'assessment.recall',
  method: 'POST',
  path: '/api/sheets/:sheetId/recall',
  permission: 'sheet.work',
  summary: 'Rút lại phiếu vừa chuyển khi bước sau chưa làm gì',
  input: moveInput,
  output: moved,
  errors: ['not-found', 'stale', 'illegal-move', 'not-your-part'],
});

export const manageSheet = route({
  name: 'assessment.manage',
  method: 'POST',
  path: '/api/sheets/:sheetId/management',
  permission: 'round.manage',
  summary: 'Cơ quan thường trực gia hạn, chuyển tiếp phiếu quá hạn hoặc mở lại, có lý do',
  input: moveInput.extend({
    action: z.enum(['extend', 'takeOver', 'reopen']),
    reason: reasonField,
    toStage: z.int().min(1).max(20).optional(),
    closesOn: dayField.nullable().default(null),
  }),
  output: moved,
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const addTotal = route({
  name: 'assessment.addTotal',
  method: 'POST',
  path: '/api/sheets/:sheetId/totals',
  permission: 'round.manage',
  summary: 'Ghi tổng điểm in trong văn bản hoặc được công bố, đứng cạnh tổng máy tính',
  input: z.object({
    sheetId: idField,
    stage: z.int().min(1).max(20),
    kind: z.enum(['printed', 'official']),
    points: pointsField,
    source: z.string().trim().min(3).max(1000),
  }),
  output: officialTotal,
  errors: ['not-found'],
});

const sheetMove = z.object({
  at: instantField,
  person: z.string().nullable(),
  action: z.enum([...sheetActions, 'open']),
  stageBefore: z.int(),
  stageAfter: z.int(),
  stateAfter: sheetState,
  closesOn: dayField.nullable(),
  reason: z.string().nullable(),
});

export const readMoves = route({
  name: 'assessment.moves',
  method: 'GET',
  path: '/api/sheets/:sheetId/moves',
  permission: 'sheet.read',
  summary: 'Nhật ký của một phiếu: ai chuyển, khi nào, vì sao',
  input: z.object({ sheetId: idField }),
  output: z.object({ moves: z.array(sheetMove) }),
  errors: ['not-found'],
});
