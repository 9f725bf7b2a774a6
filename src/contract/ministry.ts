/** The Ministry round: its points and reasons beside ours, what is lost, and what is done about it. */
import { z } from 'zod';
import { dayField, idField, instantField, pointsField, reasonField } from './field.ts';
import { route, type OutputOf } from './route.ts';

const figureState = z.enum(['scored', 'missing', 'notApplicable']);

/** What a paper says of one node. */
export const figure = z.object({
  state: figureState,
  /** The Ministry's points; null unless scored. */
  points: pointsField.nullable(),
  /** Ours as sent to the Ministry; null when not known. */
  selfPoints: pointsField.nullable(),
  /** The Ministry's own reason. */
  reason: z.string().nullable(),
});

const sourcedFigure = figure.extend({ source: z.string(), sourceOn: dayField });

const tally = z.object({
  leaves: z.int(),
  /** Leaves without a figure: never counted as zero. */
  missing: z.int(),
  losing: z.int(),
  lost: pointsField.nullable(),
  gap: pointsField.nullable(),
});

const owner = z.object({ agencyId: z.int().nullable(), name: z.string() });

/** `isProposed`: by the reader of the plan; nobody has confirmed it. */
const lead = owner.extend({ isProposed: z.boolean() });

const remedyTask = z.object({
  id: z.int(),
  number: z.string(),
  text: z.string(),
  planNumber: z.string(),
  deadlineText: z.string(),
});

const standing = z.object({
  figure: sourcedFigure.nullable(),
  /** What other sources say otherwise: kept beside the figure that stands. */
  conflicts: z.array(sourcedFigure),
  /** 0 while nothing has been entered. */
  version: z.int(),
});

export const ministryRow = tally.extend({
  ...standing.shape,
  code: z.string(),
  parent: z.string().nullable(),
  name: z.string(),
  maxPoints: pointsField,
  isLeaf: z.boolean(),
  isResidual: z.boolean(),
  isSurvey: z.boolean().nullable(),
  /** What the parts add up to, each as printed; null on a leaf and where one has no figure. */
  summed: pointsField.nullable(),
  owner: lead.nullable(),
  /** Of a leaf: the years in which it lost points, the newest first. */
  repeat: z
    .object({
      lostIn: z.int(),
      of: z.int(),
      years: z.array(
        z.object({ indexYear: z.int(), code: z.string(), lost: pointsField.nullable() }),
      ),
      /** False where a year was reached by the same code alone. */
      isConfirmed: z.boolean(),
    })
    .nullable(),
  remedy: z.string().nullable(),
  task: remedyTask.nullable(),
});
export type MinistryRow = z.output<typeof ministryRow>;

const ministryEdition = z.object({
  editionId: z.int(),
  indexYear: z.int(),
  title: z.string(),
  isIllustrative: z.boolean(),
  /** Nodes with a figure. */
  figures: z.int(),
});

export const listMinistryYears = route({
  name: 'ministry.list',
  method: 'GET',
  path: '/api/ministry-years',
  permission: 'rubric.read',
  summary: 'Các năm có bộ tiêu chí cấp tỉnh đã ban hành, mới nhất trước',
  input: z.object({}),
  output: z.object({ editions: z.array(ministryEdition) }),
});

export const readMinistryLedger = route({
  name: 'ministry.ledger',
  method: 'GET',
  path: '/api/editions/:editionId/ministry-ledger',
  permission: 'rubric.read',
  summary:
    'Sổ điểm mất của một năm: điểm Bộ chấm cạnh điểm tự chấm, chủ trì, năm lặp lại, khắc phục',
  input: z.object({ editionId: idField }),
  output: z.object({
    edition: ministryEdition,
    rows: z.array(ministryRow),
    total: tally.extend({
      ...standing.shape,
      maxPoints: pointsField,
      applicableMax: pointsField,
      /** The fields as printed, added up. */
      summed: pointsField.nullable(),
      /** The smallest nodes added up. */
      leafSum: pointsField.nullable(),
      selfSum: pointsField.nullable(),
    }),
    owners: z.array(tally.extend({ owner: owner.nullable(), proposed: z.int() })),
    /** The years the repeat losses were looked for in, the newest first. */
    years: z.array(z.int()),
  }),
  errors: ['not-found'],
});
export type MinistryLedger = OutputOf<typeof readMinistryLedger>;

/** The code of a node; absent for the total. */
const codeField = z.string().trim().min(1).max(60).optional();

export const readMinistryLog = route({
  name: 'ministry.log',
  method: 'GET',
  path: '/api/editions/:editionId/ministry-figures',
  permission: 'rubric.read',
  summary: 'Mọi số đã ghi của một tiêu chí (không nêu mã: của tổng điểm), mới nhất trước',
  input: z.object({ editionId: idField, code: codeField }),
  output: z.object({
    figures: z.array(
      sourcedFigure.extend({
        id: z.int(),
        note: z.string(),
        at: instantField,
        who: z.string().nullable(),
      }),
    ),
  }),
  errors: ['not-found'],
});

export const sourceField = z.string().trim().min(3, 'cần nêu nguồn').max(300);

/** The version seen of a node's figure and remedy; 0 where nothing had been entered. */
const seenVersion = z.int().min(0);

export const enterFigure = route({
  name: 'ministry.enter',
  method: 'POST',
  path: '/api/editions/:editionId/ministry-figures',
  permission: 'ministry.edit',
  summary: 'Ghi hoặc đính chính điểm của một tiêu chí; số cũ vẫn còn trong sổ',
  input: z
    .object({
      editionId: idField,
      code: codeField,
      state: figureState,
      points: pointsField.nullable(),
      selfPoints: pointsField.nullable(),
      reason: z.string().trim().min(1).max(2000).nullable(),
      source: sourceField,
      sourceOn: dayField,
      /** Why it is entered or corrected. */
      note: reasonField,
      version: seenVersion,
    })
    .refine(({ state, points }) => (state === 'scored') === (points !== null), {
      path: ['points'],
      message: 'cần số điểm khi Bộ đã chấm, và để trống khi chưa có hoặc không áp dụng',
    }),
  output: z.object({ version: z.int() }),
  errors: ['not-found', 'stale', 'conflict'],
});

export const setRemedy = route({
  name: 'ministry.remedy',
  method: 'PUT',
  path: '/api/editions/:editionId/ministry-remedies',
  permission: 'ministry.edit',
  summary: 'Ghi cách khắc phục điểm mất và gắn với một nhiệm vụ của kế hoạch sau',
  input: z.object({
    editionId: idField,
    code: z.string().trim().min(1).max(60),
    /** Null takes it back. */
    remedy: z.string().trim().min(3, 'cần nêu cách khắc phục').max(2000).nullable(),
    taskId: idField.nullable(),
    version: seenVersion,
  }),
  output: z.object({ version: z.int() }),
  errors: ['not-found', 'stale', 'conflict'],
});

export const readTaskRemedies = route({
  name: 'ministry.ofTask',
  method: 'GET',
  path: '/api/tasks/:taskId/ministry-remedies',
  permission: 'task.read',
  summary: 'Những điểm mất mà một nhiệm vụ khắc phục',
  input: z.object({ taskId: idField }),
  output: z.object({
    remedies: z.array(
      z.object({
        editionId: z.int(),
        indexYear: z.int(),
        code: z.string(),
        name: z.string(),
        lost: pointsField.nullable(),
        remedy: z.string(),
      }),
    ),
  }),
});

export const readNodeMinistry = route({
  name: 'ministry.ofNode',
  method: 'GET',
  path: '/api/nodes/:nodeId/ministry-score',
  permission: 'rubric.read',
  summary: 'Điểm Bộ chấm và cách khắc phục của một tiêu chí trong kế hoạch; null khi chưa có',
  input: z.object({ nodeId: idField }),
  output: z.object({
    score: z
      .object({
        editionId: z.int(),
        indexYear: z.int(),
        code: z.string(),
        figure: sourcedFigure.nullable(),
        lost: pointsField.nullable(),
        remedy: z.string().nullable(),
        task: remedyTask.nullable(),
      })
      .nullable(),
  }),
});
