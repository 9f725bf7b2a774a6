/** What waits in the rounds for the reader, and one criterion across all units. */
import { z } from 'zod';
import { evidenceStates } from '#domain/evidence/state.ts';
import { layerEntry } from './assessment.ts';
import { dayField, idField, pointsField } from './field.ts';
import { route } from './route.ts';

/** The appraiser's view: one criterion across all units. */
export const readAcross = route({
  name: 'assessment.across',
  method: 'GET',
  path: '/api/rounds/:roundId/across',
  permission: 'sheet.read',
  summary:
    'Một tiêu chí qua mọi đơn vị mà người đọc được xem, trừ đơn vị mình: các lớp điểm, tài liệu kiểm chứng, việc được làm',
  input: z.object({
    roundId: idField,
    /** Without one: the first leaf that is the reader's to appraise. */
    code: z.string().min(1).max(60).optional(),
  }),
  output: z.object({
    code: z.string(),
    name: z.string(),
    maxPoints: pointsField,
    /** Codes of the leaves, in order, to go through. */
    leaves: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        /** Assigned to the reader's agency, for one unit at least. */
        isMine: z.boolean(),
        /** Sheets in which the reader may score it now, and those where the stage says something of it. */
        open: z.int(),
        seen: z.int(),
      }),
    ),
    units: z.array(
      z.object({
        sheetId: z.int(),
        nodeId: z.int(),
        agencyId: z.int(),
        agencyName: z.string(),
        league: z.string(),
        stage: z.int(),
        stageName: z.string(),
        entries: z.array(layerEntry),
        mayScore: z.boolean(),
        openThreads: z.int(),
        /** Of the required papers: how many are there, how many explained instead; and all documents. */
        evidence: z.object({
          state: z.enum(evidenceStates),
          required: z.int(),
          given: z.int(),
          explained: z.int(),
          documents: z.int(),
        }),
      }),
    ),
  }),
  errors: ['not-found'],
});

const waiting = z.object({
  /** What waits: to score, to approve, to appraise, to explain, to decide, to answer, to look at again. */
  kind: z.enum([
    'score',
    'approve',
    'appraise',
    'explain',
    'decide',
    'publish',
    'thread',
    'second',
  ]),
  roundId: z.int(),
  roundName: z.string(),
  sheetId: z.int().nullable(),
  agencyName: z.string(),
  detail: z.string(),
  isReturned: z.boolean(),
  lastDay: dayField.nullable(),
  days: z.int().nullable(),
  count: z.int(),
});
export type WaitingSheet = z.output<typeof waiting>;

export const readWaiting = route({
  name: 'assessment.waiting',
  method: 'GET',
  path: '/api/assessment-work',
  permission: 'sheet.read',
  summary: 'Phiếu chấm, thẩm định, giải trình đang chờ người đọc',
  input: z.object({}),
  output: z.object({ items: z.array(waiting) }),
});
