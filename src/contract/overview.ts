/** What a leader sees in one screen, and what waits for one person. */
import { z } from 'zod';
import { dayField, idField, instantField, pointsField } from './field.ts';
import { route, type OutputOf } from './route.ts';

const field = z.object({
  nodeId: z.int(),
  code: z.string(),
  name: z.string(),
  maxPoints: pointsField,
  previousScore: pointsField,
  target: pointsField,
});

const stakeRow = z.object({
  nodeId: z.int(),
  code: z.string(),
  name: z.string(),
  lost: pointsField,
  gain: pointsField,
  leadName: z.string().nullable(),
  isSurvey: z.boolean().nullable(),
  tasks: z.array(z.object({ id: z.int(), number: z.string(), confirmed: z.boolean() })),
  daysLeft: z.int().nullable(),
});

const dueTask = z.object({
  taskId: z.int(),
  number: z.string(),
  text: z.string(),
  lastDay: dayField,
  daysLeft: z.int(),
  confirmed: z.int(),
  of: z.int(),
});

export const readOverview = route({
  name: 'plan.overview',
  method: 'GET',
  path: '/api/plans/:planId/overview',
  permission: 'plan.read',
  summary: 'Tổng quan: năm trước, mục tiêu, tám lĩnh vực, điểm có thể mất, hạn gần và quá hạn',
  input: z.object({ planId: idField }),
  output: z.object({
    day: dayField,
    totals: z.object({
      maxPoints: pointsField,
      previousPrinted: pointsField.nullable(),
      previousSummed: pointsField,
      target: pointsField,
      lost: pointsField,
      gainOnPrinted: pointsField.nullable(),
      gainOnSummed: pointsField,
    }),
    /** Points outside the surveys that the target implies; null while no node is marked as survey. */
    outsideSurveys: z
      .object({ maxPoints: pointsField, target: pointsField, percent: pointsField })
      .nullable(),
    fields: z.array(field),
    stake: z.array(stakeRow),
    uncovered: z.array(stakeRow),
    byAgency: z.array(
      z.object({
        agencyId: z.int().nullable(),
        name: z.string().nullable(),
        lost: pointsField,
        gain: pointsField,
        nodes: z.int(),
        overdueObligations: z.int(),
      }),
    ),
    tasksWithoutNode: z.array(z.object({ id: z.int(), number: z.string(), text: z.string() })),
    overdue: z.array(dueTask),
    dueSoon: z.array(dueTask),
    recentChanges: z.array(
      z.object({ at: instantField, who: z.string(), action: z.string(), label: z.string() }),
    ),
    openFindings: z.int(),
    proposedLeads: z.int(),
    proposedLinks: z.int(),
  }),
  errors: ['not-found'],
});

/** One thing waiting for the reader; `days` counts to the last day in force, negative when past. */
const workItem = z.object({
  kind: z.enum(['obligation', 'confirmation', 'extension', 'finding', 'lead', 'link', 'node']),
  title: z.string(),
  detail: z.string(),
  /** What it concerns: the task, the node, the plan. */
  taskId: z.int().nullable(),
  obligationId: z.int().nullable(),
  nodeId: z.int().nullable(),
  lastDay: dayField.nullable(),
  days: z.int().nullable(),
  /** The day an extension is asked to. */
  askedDay: dayField.nullable(),
  /** How many of the same kind stand behind it, where one line gathers them. */
  count: z.int(),
});

export const readWorklist = route({
  name: 'plan.worklist',
  method: 'GET',
  path: '/api/plans/:planId/worklist',
  permission: 'plan.read',
  summary: 'Việc của tôi: mọi việc đang chờ người đang đăng nhập, gấp trước',
  input: z.object({ planId: idField }),
  output: z.object({ items: z.array(workItem) }),
  errors: ['not-found'],
});

export type Overview = OutputOf<typeof readOverview>;
