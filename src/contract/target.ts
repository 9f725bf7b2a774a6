/** The quantified targets of a plan, and where each stands by the figures entered for it. */
import { z } from 'zod';
import {
  dayField,
  idField,
  instantField,
  pointsField,
  reasonField,
  versionField,
} from './field.ts';
import { route } from './route.ts';

const entered = z.object({
  /** Null: what stood before was taken back, `source` says why. */
  figure: pointsField.nullable(),
  baseFigure: pointsField.nullable(),
  asOf: dayField.nullable(),
  source: z.string(),
  by: z.string(),
  at: instantField,
});

export const targetRow = z.object({
  id: z.int(),
  section: z.string(),
  text: z.string(),
  measure: z.string(),
  comparator: z.enum(['eq', 'gte', 'gt', 'lte', 'lt']),
  /** Null where the plan asks for a direction and prints no figure. */
  value: pointsField.nullable(),
  unit: z.string(),
  baseYear: z.int().nullable(),
  line: z.int().nullable(),
  /** `noFigure`: nothing entered; `noBase`: what it is compared with is not known. */
  state: z.enum(['noFigure', 'noBase', 'met', 'notMet']),
  /** Everything entered, the newest first; it is the one that stands. */
  figures: z.array(entered),
  version: z.int(),
});
export type TargetRow = z.output<typeof targetRow>;

export const listTargets = route({
  name: 'target.list',
  method: 'GET',
  path: '/api/plans/:planId/targets',
  permission: 'plan.read',
  summary: 'Chỉ tiêu định lượng của một kế hoạch: mức phải đạt, số liệu đã ghi, đạt hay chưa',
  input: z.object({ planId: idField }),
  output: z.object({ targets: z.array(targetRow) }),
  errors: ['not-found'],
});

export const enterFigure = route({
  name: 'target.figure',
  method: 'PUT',
  path: '/api/targets/:targetId/figure',
  permission: 'target.enter',
  summary: 'Ghi số liệu thực hiện một chỉ tiêu, có ngày và nguồn; hoặc rút số liệu, có lý do',
  input: z.object({
    targetId: idField,
    /** In the target's unit; null takes back what stands. */
    figure: pointsField.nullable(),
    /** What a target without a printed figure is compared with. */
    baseFigure: pointsField.nullish(),
    asOf: dayField.nullish(),
    source: reasonField,
    version: versionField,
  }),
  output: targetRow,
  errors: ['not-found', 'stale'],
});
