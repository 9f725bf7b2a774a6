/** Sheets: one unit's scores in a round, in layers side by side; facts in, points out. */
import { z } from 'zod';
import { sheetActions } from '#domain/assessment/move.ts';
import { dayField, idField, instantField, pointsField, reasonField } from './field.ts';
import { stageField } from './round.ts';
import { route } from './route.ts';
import { editionDocument, scoreTotals } from './scoring.ts';

export const scoreState = z.enum(['scored', 'missing', 'notApplicable']);
export const sheetState = z.enum(['open', 'returned', 'published']);

export const sheetPlace = z.object({
  stage: z.int(),
  state: sheetState,
  lastDay: dayField,
  daysLeft: z.int(),
  isExtended: z.boolean(),
  version: z.int(),
});

export const sheetRow = z.object({
  id: z.int(),
  roundId: z.int(),
  agencyId: z.int(),
  agencyName: z.string(),
  league: z.string(),
  stageName: z.string(),
  /** Of the latest layer; null while nothing is entered. */
  total: pointsField.nullable(),
  indexPercent: pointsField.nullable(),
  missing: z.int().nullable(),
  openThreads: z.int(),
  ...sheetPlace.shape,
});
export type SheetRow = z.output<typeof sheetRow>;

export const listSheets = route({
  name: 'assessment.list',
  method: 'GET',
  path: '/api/rounds/:roundId/sheets',
  permission: 'sheet.read',
  summary: 'Phiếu chấm của một kỳ mà người đọc được xem',
  input: z.object({ roundId: idField }),
  output: z.object({ sheets: z.array(sheetRow) }),
  errors: ['not-found'],
});

export const factsField = z.record(z.string().max(200), z.string().max(2000));

/** One layer's value of one node. */
export const layerEntry = z.object({
  nodeId: z.int(),
  code: z.string(),
  /** The position of the stage whose layer it is. */
  stage: z.int(),
  facts: factsField,
  notApplicable: z.string().nullable(),
  state: scoreState,
  points: pointsField.nullable(),
  /** Why it differs from the layer before. */
  reason: z.string().nullable(),
  person: z.string().nullable(),
  at: instantField,
  version: z.int(),
});
export type LayerEntry = z.output<typeof layerEntry>;

const gap = z.object({
  node: z.string(),
  kind: z.enum(['missing', 'unseen', 'reason', 'evidence', 'thread']),
});

const result = z.object({ stage: z.int(), totals: scoreTotals });

export const officialTotal = z.object({
  kind: z.enum(['printed', 'official']),
  stage: z.int(),
  points: pointsField,
  source: z.string(),
  person: z.string().nullable(),
  at: instantField,
});

export const readSheet = route({
  name: 'assessment.read',
  method: 'GET',
  path: '/api/sheets/:sheetId',
  permission: 'sheet.read',
  summary: 'Một phiếu chấm: bộ tiêu chí, các lớp điểm cạnh nhau, việc còn thiếu, việc được làm',
  input: z.object({ sheetId: idField }),
  output: sheetRow.extend({
    roundName: z.string(),
    isIllustrative: z.boolean(),
    rubricId: z.int(),
    document: editionDocument,
    nodeIds: z.record(z.string(), z.int()),
    stages: z.array(stageField.extend({ id: z.int(), position: z.int(), hasLayer: z.boolean() })),
    entries: z.array(layerEntry),
    results: z.array(result),
    officialTotals: z.array(officialTotal),
    /** Codes the reader may score now, in the layer of the stage the sheet is at. */
    mayScore: z.array(z.string()),
    /** Moves the reader may make now; a reason or a day may still be asked for. */
    actions: z.array(z.enum(sheetActions)),
    /** What is missing before the sheet may leave its stage. */
    gaps: z.array(gap),
    threads: z.array(z.object({ nodeId: z.int(), open: z.int(), resolved: z.int() })),
    /** Where the sheet was last year: points per code. */
    lastYear: z.record(z.string(), pointsField),
  }),
  errors: ['not-found'],
});

export const entryInput = z.object({
  facts: factsField.default({}),
  /** The reason, where the node does not apply. */
  notApplicable: reasonField.nullable().default(null),
  /** Why it differs from the layer before; asked for at the latest when the stage ends. */
  reason: z.string().trim().max(2000).nullable().default(null),
  /** The version the writer saw; 0 where the layer says nothing of the node yet. */
  version: z.int().min(0),
});

const saved = z.object({ entries: z.array(layerEntry), totals: scoreTotals });

export const saveScore = route({
  name: 'assessment.save',
  method: 'PUT',
  path: '/api/sheets/:sheetId/scores/:nodeId',
  permission: 'sheet.work',
  summary: 'Ghi dữ kiện một tiêu chí vào lớp điểm của bước hiện tại; điểm do máy chủ tính',
  input: z.object({ sheetId: idField, nodeId: idField }).extend(entryInput.shape),
  output: saved,
  errors: ['not-found', 'stale', 'illegal-move', 'not-your-part'],
});

export const saveScores = route({
  name: 'assessment.saveMany',
  method: 'PUT',
  path: '/api/sheets/:sheetId/scores',
  permission: 'sheet.work',
  summary: 'Ghi nhiều tiêu chí một lần (dán một cột): tất cả hoặc không gì cả',
  input: z.object({
    sheetId: idField,
    entries: z
      .array(entryInput.extend({ nodeId: idField }))
      .min(1)
      .max(2000),
  }),
  output: saved,
  errors: ['not-found', 'stale', 'illegal-move', 'not-your-part'],
});

export const agreeWithRest = route({
  name: 'assessment.agree',
  method: 'POST',
  path: '/api/sheets/:sheetId/agreement',
  permission: 'sheet.work',
  summary: 'Người thẩm định đồng ý với điểm của lớp trước ở các tiêu chí mình chưa xem',
  input: z.object({ sheetId: idField, codes: z.array(z.string().max(60)).max(2000).optional() }),
  output: saved,
  errors: ['not-found', 'illegal-move', 'not-your-part'],
});

export const readScoreHistory = route({
  name: 'assessment.history',
  method: 'GET',
  path: '/api/sheets/:sheetId/scores/:nodeId/history',
  permission: 'sheet.read',
  summary: 'Mọi lần ghi của một tiêu chí trong phiếu, mới nhất trước',
  input: z.object({ sheetId: idField, nodeId: idField }),
  output: z.object({
    history: z.array(
      z.object({
        at: instantField,
        person: z.string().nullable(),
        action: z.string(),
        before: z.unknown(),
        after: z.unknown(),
        reason: z.string().nullable(),
      }),
    ),
  }),
  errors: ['not-found'],
});
