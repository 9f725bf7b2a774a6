/** How the leaves of one edition go over into the next, and what that carries of their figures. */
import { z } from 'zod';
import { editionFinding } from './edition.ts';
import { idField, pointsField } from './field.ts';
import { route } from './route.ts';

const code = z.string().min(1).max(60);

export const crosswalkKinds = ['same', 'split', 'merged', 'reWeighted', 'new', 'dropped'] as const;

export const crosswalkRow = z
  .object({
    kind: z.enum(crosswalkKinds),
    /** Null for what is new. */
    from: code.nullable(),
    /** Null for what is dropped. */
    to: code.nullable(),
    note: z.string().trim().max(1000).nullable().default(null),
    /** Only confirmed rows carry figures. */
    confidence: z.enum(['confirmed', 'unconfirmed']).default('unconfirmed'),
  })
  .refine(
    ({ kind, from, to }) =>
      (from === null) === (kind === 'new') && (to === null) === (kind === 'dropped'),
    'mục mới không có mã cũ, mục đã bỏ không có mã mới, các loại khác có cả hai',
  );
export type CrosswalkRow = z.output<typeof crosswalkRow>;

const leaf = z.object({ code: z.string(), name: z.string(), maxPoints: pointsField });

const crosswalk = z.object({
  /** Of the rows together; 0 where none was ever written. */
  version: z.int(),
  rows: z.array(crosswalkRow),
  leaves: z.object({ from: z.array(leaf), to: z.array(leaf) }),
  findings: z.array(editionFinding),
});

const pair = z.object({ editionId: idField, from: idField });
const path = '/api/editions/:editionId/crosswalk';

export const readCrosswalk = route({
  name: 'crosswalk.read',
  method: 'GET',
  path,
  permission: 'rubric.read',
  summary: 'Đối chiếu từ một phiên bản bộ tiêu chí trước sang phiên bản này',
  input: pair,
  output: crosswalk,
  errors: ['not-found'],
});

export const proposeCrosswalk = route({
  name: 'crosswalk.propose',
  method: 'POST',
  path: `${path}/proposals`,
  permission: 'rubric.edit',
  summary: 'Đề xuất đối chiếu cho các mục chưa có; dòng đã có giữ nguyên',
  input: pair,
  output: crosswalk,
  errors: ['not-found', 'conflict'],
});

export const saveCrosswalk = route({
  name: 'crosswalk.save',
  method: 'PUT',
  path,
  permission: 'rubric.edit',
  summary: 'Ghi toàn bộ đối chiếu: thêm, sửa, xác nhận, bỏ dòng',
  input: pair.extend({ version: z.int().min(0), rows: z.array(crosswalkRow).max(4000) }),
  output: crosswalk,
  errors: ['not-found', 'stale', 'conflict'],
});

const carried = {
  code: z.string(),
  /** Whether all of it came over unchanged: the only figures that are comparable. */
  isComparable: z.boolean(),
};

export const carryFigures = route({
  name: 'crosswalk.carry',
  method: 'POST',
  path: '/api/editions/:editionId/carried',
  permission: 'rubric.read',
  summary: 'Chuyển số liệu theo mã cũ sang mã mới qua các dòng đã xác nhận; không ghi gì',
  input: pair.extend({ figures: z.record(code, pointsField) }),
  output: z.object({
    rows: z.array(z.object({ ...carried, value: pointsField.nullable() })),
  }),
  errors: ['not-found'],
  leavesNoTrail: true,
});

export const carryTargets = route({
  name: 'crosswalk.targets',
  method: 'GET',
  path: '/api/editions/:editionId/targets',
  permission: 'rubric.read',
  summary: 'Mục tiêu và điểm năm trước của một kế hoạch, chuyển sang mã của bộ tiêu chí này',
  input: pair.extend({ planId: idField }),
  output: z.object({
    rows: z.array(
      z.object({
        ...carried,
        target: pointsField.nullable(),
        previousScore: pointsField.nullable(),
      }),
    ),
  }),
  errors: ['not-found'],
});
