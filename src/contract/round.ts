/** Rounds: a rubric edition, a set of units, stages as data, who appraises what. */
import { z } from 'zod';
import { stageKinds, stageParts } from '#domain/assessment/stage.ts';
import { dayField, idField, pointsField, versionField } from './field.ts';
import { route } from './route.ts';

const name = z.string().trim().min(1).max(300);

export const stageField = z.object({
  kind: z.enum(stageKinds),
  part: z.enum(stageParts),
  name,
  opensOn: dayField,
  closesOn: dayField,
  rules: z.object({
    allScored: z.boolean(),
    evidence: z.boolean(),
    threadsResolved: z.boolean(),
  }),
});

export const gradeBandField = z.object({
  name: z.string().trim().min(1).max(60),
  from: pointsField,
  includesFrom: z.boolean(),
});

const unit = z.object({ agencyId: idField, league: z.string().trim().max(200) });
const assignment = z.object({
  agencyId: idField,
  /** The code of a node: it and all below it; null: every node. */
  node: z.string().max(60).nullable(),
  /** One unit; null: every unit but the appraiser's own. */
  unitId: idField.nullable(),
});

const stageOut = stageField.extend({ id: z.int(), position: z.int() });

const roundHead = z.object({
  id: z.int(),
  name: z.string(),
  indexYear: z.int(),
  state: z.enum(['preparing', 'open', 'closed']),
  isIllustrative: z.boolean(),
  rubric: z.object({
    id: z.int(),
    title: z.string(),
    level: z.string(),
    isIllustrative: z.boolean(),
  }),
  gradeBands: z.array(gradeBandField),
  stages: z.array(stageOut),
  /** How many sheets stand at each stage, by position; published ones at the last. */
  counts: z.array(z.object({ stage: z.int(), sheets: z.int() })),
  units: z.int(),
  /** The number of the publication in force; null before the first. */
  publication: z.int().nullable(),
  version: z.int(),
});

export const listRounds = route({
  name: 'round.list',
  method: 'GET',
  path: '/api/rounds',
  permission: 'round.read',
  summary: 'Các kỳ chấm điểm, mới nhất trước',
  input: z.object({}),
  output: z.object({ rounds: z.array(roundHead) }),
});

export const readRound = route({
  name: 'round.read',
  method: 'GET',
  path: '/api/rounds/:roundId',
  permission: 'round.read',
  summary: 'Một kỳ chấm điểm: các bước, đơn vị được chấm, phân công thẩm định',
  input: z.object({ roundId: idField }),
  output: roundHead.extend({
    unitList: z.array(
      z.object({ agencyId: z.int(), agencyName: z.string(), league: z.string(), sheetId: z.int() }),
    ),
    assignments: z.array(
      assignment.extend({
        agencyId: z.int(),
        unitId: z.int().nullable(),
        agencyName: z.string(),
        unitName: z.string().nullable(),
      }),
    ),
    fields: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
  errors: ['not-found'],
});

const roundWritten = z.object({ id: z.int(), version: z.int() });

export const createRound = route({
  name: 'round.create',
  method: 'POST',
  path: '/api/rounds',
  permission: 'round.manage',
  summary: 'Lập một kỳ chấm điểm theo một bộ tiêu chí đã ban hành',
  input: z.object({
    name,
    rubricId: idField,
    isIllustrative: z.boolean().default(false),
    stages: z.array(stageField).min(2).max(20),
    gradeBands: z.array(gradeBandField).max(10).default([]),
    units: z.array(unit).max(2000).default([]),
  }),
  output: roundWritten,
  errors: ['not-found', 'conflict', 'illegal-move'],
});

const versioned = z.object({ roundId: idField, version: versionField });

export const editRound = route({
  name: 'round.edit',
  method: 'PUT',
  path: '/api/rounds/:roundId',
  permission: 'round.manage',
  summary: 'Sửa tên, xếp loại và các bước; khi đã mở chỉ sửa được tên, ngày và điều kiện của bước',
  input: versioned.extend({
    name,
    gradeBands: z.array(gradeBandField).max(10),
    stages: z.array(stageField).min(2).max(20),
  }),
  output: roundWritten,
  errors: ['not-found', 'stale', 'conflict', 'illegal-move'],
});

export const setUnits = route({
  name: 'round.units',
  method: 'PUT',
  path: '/api/rounds/:roundId/units',
  permission: 'round.manage',
  summary: 'Danh sách đơn vị được chấm; đơn vị đã có điểm thì không bỏ ra được',
  input: versioned.extend({ units: z.array(unit).max(2000) }),
  output: roundWritten,
  errors: ['not-found', 'stale', 'conflict', 'illegal-move'],
});

export const setAppraisers = route({
  name: 'round.appraisers',
  method: 'PUT',
  path: '/api/rounds/:roundId/appraisers',
  permission: 'round.manage',
  summary: 'Phân công thẩm định theo lĩnh vực hoặc tiêu chí và đơn vị',
  input: versioned.extend({ assignments: z.array(assignment).max(5000) }),
  output: roundWritten,
  errors: ['not-found', 'stale', 'conflict', 'illegal-move'],
});

export const moveRound = route({
  name: 'round.move',
  method: 'POST',
  path: '/api/rounds/:roundId/state',
  permission: 'round.manage',
  summary: 'Mở, đóng hoặc mở lại một kỳ chấm',
  input: versioned.extend({ state: z.enum(['open', 'closed']) }),
  output: roundWritten,
  errors: ['not-found', 'stale', 'illegal-move'],
});
