/** Scores as an Excel workbook, out and in: a sheet, a league, all facts of a round. */
import { z } from 'zod';
import { idField, pointsField } from './field.ts';
import { route, type OutputOf } from './route.ts';

export const exportSheet = route({
  name: 'assessment.exportSheet',
  method: 'GET',
  path: '/api/sheets/:sheetId/workbook',
  permission: 'sheet.read',
  summary: 'Một phiếu chấm thành tệp Excel: mỗi dòng một dữ kiện; sửa rồi nhập lại được',
  input: z.object({ sheetId: idField }),
  output: z.unknown(),
  answer: 'file',
  errors: ['not-found'],
});

export const exportRound = route({
  name: 'assessment.exportRound',
  method: 'GET',
  path: '/api/rounds/:roundId/workbook',
  permission: 'sheet.read',
  summary:
    'Mọi dữ kiện của một nhóm xếp hạng, hoặc của cả kỳ, thành tệp Excel, kèm bảng điểm đơn vị × tiêu chí; chỉ những phiếu người đọc được xem',
  input: z.object({
    roundId: idField,
    /** Without one: every sheet of the round. */
    league: z.string().max(200).optional(),
  }),
  output: z.unknown(),
  answer: 'file',
  errors: ['not-found'],
});

export const scoreFault = z.object({
  row: z.int(),
  /** "F12"; null where the fault is the row's. */
  cell: z.string().nullable(),
  message: z.string(),
  /** Both values, where somebody else has changed the cell since it was written out. */
  yours: z.string().nullable(),
  current: z.string().nullable(),
});

const scoreChange = z.object({
  row: z.int(),
  cell: z.string().nullable(),
  sheetId: z.int(),
  unit: z.string(),
  code: z.string(),
  name: z.string(),
  /** Of the fact, or of the reason. */
  label: z.string(),
  /** As people write it; empty where nothing stood or would stand. */
  before: z.string(),
  after: z.string(),
  /** The points of the criterion; null where it has none. */
  pointsBefore: pointsField.nullable(),
  pointsAfter: pointsField.nullable(),
});

const sheetOutcome = z.object({
  sheetId: z.int(),
  unit: z.string(),
  /** Criteria that change. */
  changes: z.int(),
  totalBefore: pointsField,
  totalAfter: pointsField,
});

export const previewScores = route({
  name: 'assessment.preview',
  method: 'POST',
  path: '/api/rounds/:roundId/workbook-preview',
  permission: 'sheet.work',
  summary:
    'Chạy thử một tệp Excel đã sửa: ô nào đổi, điểm mới, ô nào bị từ chối và vì sao; không ghi gì',
  input: z.object({ roundId: idField }),
  output: z.object({
    roundName: z.string(),
    sha256: z.string(),
    /** What the file was compared with and what came of it; another comparison makes the confirmation stale. */
    seen: z.string(),
    /** Criteria that change, and that say what stands already. */
    changed: z.int(),
    unchanged: z.int(),
    /** In the order of the rows; the first thousands. */
    changes: z.array(scoreChange),
    changedCells: z.int(),
    faults: z.array(scoreFault),
    faultCount: z.int(),
    /** Of the sheets that change. */
    sheets: z.array(sheetOutcome),
  }),
  errors: ['not-found', 'file-refused', 'too-large'],
  body: 'file',
  leavesNoTrail: true,
});
export type ScoresPreview = OutputOf<typeof previewScores>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const importScores = route({
  name: 'assessment.import',
  method: 'POST',
  path: '/api/rounds/:roundId/workbook',
  permission: 'sheet.work',
  summary:
    'Ghi tệp Excel đã chạy thử, trong một giao dịch: tất cả hoặc không gì cả, hay chỉ những tiêu chí không có lỗi',
  input: z.object({
    roundId: idField,
    fileName: z.string().trim().min(1).max(255),
    /** The file and the comparison seen in the dry run. */
    sha256: digest,
    seen: digest,
    /** `good`: criteria without a fault are written, the others listed. */
    take: z.enum(['all', 'good']).default('all'),
  }),
  output: z.object({
    /** Criteria written, and the sheets they are of. */
    written: z.int(),
    sheets: z.array(sheetOutcome),
    /** What was left out. */
    faults: z.array(scoreFault),
    faultCount: z.int(),
  }),
  errors: ['not-found', 'file-refused', 'too-large', 'rows-have-errors', 'stale', 'conflict'],
  body: 'file',
});
export type ScoresImported = OutputOf<typeof importScores>;
