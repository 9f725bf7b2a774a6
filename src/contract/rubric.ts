/** The index tree of a plan: its nodes, their leads, what the paper's figures do not agree on. */
import { z } from 'zod';
import {
  dayField,
  idField,
  instantField,
  pointsField,
  reasonField,
  versionField,
} from './field.ts';
import { route, type OutputOf } from './route.ts';

export const nodeLevel = z.enum(['field', 'criterion', 'subCriterion']);

export const nodeLead = z.object({
  agencyId: z.int().nullable(),
  name: z.string().nullable(),
  basis: z.enum(['printed', 'proposed', 'confirmed']),
  reason: z.string().nullable(),
});

export const treeNode = z.object({
  id: z.int(),
  code: z.string(),
  parent: z.string().nullable(),
  level: nodeLevel,
  name: z.string(),
  maxPoints: pointsField.nullable(),
  previousScore: pointsField.nullable(),
  target: pointsField.nullable(),
  /** max − previous; what was lost last year. */
  lost: pointsField.nullable(),
  /** target − previous; what the plan means to win. */
  gain: pointsField.nullable(),
  isResidual: z.boolean(),
  isLeaf: z.boolean(),
  isSurvey: z.boolean().nullable(),
  /** A person has confirmed or corrected it; otherwise it is only inferred. */
  isSurveyConfirmed: z.boolean(),
  lead: nodeLead,
  /** Tasks linked to this very node. */
  tasks: z.object({ confirmed: z.int(), proposed: z.int() }),
  /** Days to the nearest open deadline of a confirmed task; negative when past. */
  daysLeft: z.int().nullable(),
  /** Every leaf below with points lost has a task; proposed links count until rejected. */
  isCovered: z.boolean(),
  openFindings: z.int(),
  line: z.int().nullable(),
  version: z.int(),
});
export type TreeNode = z.output<typeof treeNode>;

const planHead = z.object({
  id: z.int(),
  number: z.string(),
  issuedOn: dayField.nullable(),
  title: z.string(),
  indexYear: z.int().nullable(),
});

export const readTree = route({
  name: 'rubric.tree',
  method: 'GET',
  path: '/api/plans/:planId/nodes',
  permission: 'rubric.read',
  summary: 'Toàn bộ cây chỉ số của một kế hoạch, theo thứ tự in',
  input: z.object({ planId: idField }),
  output: z.object({
    plan: planHead,
    nodes: z.array(treeNode),
    totals: z.object({
      maxPoints: pointsField,
      previousPrinted: pointsField.nullable(),
      previousSummed: pointsField,
      target: pointsField,
      lost: pointsField,
      /** Against the summed score of last year. */
      gain: pointsField,
    }),
  }),
  errors: ['not-found'],
});

export type RubricTree = OutputOf<typeof readTree>;

export const nodeTask = z.object({
  linkId: z.int(),
  taskId: z.int(),
  number: z.string(),
  text: z.string(),
  state: z.enum(['proposed', 'confirmed', 'rejected']),
  reason: z.string(),
  lastDay: dayField.nullable(),
  deadlineText: z.string(),
  version: z.int(),
});

const historyEntry = z.object({
  at: instantField,
  who: z.string(),
  action: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
});

export const readNode = route({
  name: 'rubric.node',
  method: 'GET',
  path: '/api/nodes/:nodeId',
  permission: 'rubric.read',
  summary: 'Một tiêu chí: điểm, dòng nguồn, nhiệm vụ, phát hiện, lịch sử',
  input: z.object({ nodeId: idField }),
  output: treeNode.extend({
    planId: z.int(),
    parentName: z.string().nullable(),
    surveyBasis: z.string().nullable(),
    /** What the children's figures add up to, where there are children. */
    summed: z
      .object({ maxPoints: pointsField, previousScore: pointsField, target: pointsField })
      .nullable(),
    /** The line of the document this was read from, with its words. */
    source: z.object({ document: z.string(), line: z.int(), text: z.string() }).nullable(),
    linkedTasks: z.array(nodeTask),
    findings: z.array(z.object({ id: z.int(), severity: z.string(), message: z.string() })),
    history: z.array(historyEntry),
  }),
  errors: ['not-found'],
});

export type NodeDetail = OutputOf<typeof readNode>;

export const setLead = route({
  name: 'rubric.lead',
  method: 'PUT',
  path: '/api/nodes/:nodeId/lead',
  permission: 'rubric.lead',
  summary: 'Giao hoặc đổi cơ quan chủ trì một tiêu chí',
  input: z.object({
    nodeId: idField,
    agencyId: idField.nullable(),
    reason: reasonField.optional(),
    version: versionField,
  }),
  output: z.object({ lead: nodeLead, version: z.int() }),
  errors: ['not-found', 'stale'],
});

export const confirmLeads = route({
  name: 'rubric.confirmLeads',
  method: 'POST',
  path: '/api/plans/:planId/leads/confirmation',
  permission: 'rubric.lead',
  summary: 'Xác nhận một lượt các cơ quan chủ trì đang được đề xuất',
  input: z.object({
    planId: idField,
    nodes: z
      .array(z.object({ id: idField, version: versionField }))
      .min(1)
      .max(1000),
  }),
  output: z.object({ confirmed: z.int() }),
  errors: ['not-found', 'stale'],
});

export const renameNode = route({
  name: 'rubric.rename',
  method: 'PUT',
  path: '/api/nodes/:nodeId/name',
  permission: 'finding.settle',
  summary: 'Sửa tên một tiêu chí (lỗi quét), giữ tên cũ trong nhật ký',
  input: z.object({
    nodeId: idField,
    name: z.string().trim().min(3).max(1000),
    reason: reasonField,
    version: versionField,
  }),
  output: z.object({ name: z.string(), version: z.int() }),
  errors: ['not-found', 'stale'],
});

export const decideSurvey = route({
  name: 'rubric.survey',
  method: 'PUT',
  path: '/api/nodes/:nodeId/survey',
  permission: 'rubric.edit',
  summary: 'Xác nhận hoặc sửa: tiêu chí có chấm bằng điều tra xã hội học hay không, kèm căn cứ',
  input: z.object({
    nodeId: idField,
    isSurvey: z.boolean(),
    /** The paper or person it rests on. */
    basis: reasonField,
    version: versionField,
  }),
  output: z.object({
    isSurvey: z.boolean(),
    basis: z.string(),
    version: z.int(),
    /** Nodes below that took the word over, nobody having spoken of them. */
    alsoBelow: z.int(),
  }),
  errors: ['not-found', 'stale'],
});
