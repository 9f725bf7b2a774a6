/** The blind second appraisal of a sample, and how far the two agree. */
import { z } from 'zod';
import { entryInput, factsField, layerEntry, scoreState } from './assessment.ts';
import { idField, pointsField, versionField } from './field.ts';
import { route } from './route.ts';

const second = z.object({
  id: z.int(),
  roundId: z.int(),
  roundName: z.string(),
  sheetId: z.int(),
  agencyName: z.string(),
  nodeId: z.int(),
  code: z.string(),
  name: z.string(),
  /** What the unit entered; the first appraisal is not shown. */
  unitEntry: layerEntry.nullable(),
  facts: factsField.nullable(),
  notApplicable: z.string().nullable(),
  state: scoreState.nullable(),
  points: pointsField.nullable(),
  version: z.int(),
});

export const listSecond = route({
  name: 'assessment.second',
  method: 'GET',
  path: '/api/rounds/:roundId/second-appraisals',
  permission: 'sheet.read',
  summary: 'Tiêu chí cơ quan mình thẩm định lần hai; không thấy điểm lần một',
  input: z.object({ roundId: idField }),
  output: z.object({ appraisals: z.array(second) }),
  errors: ['not-found'],
});

export const saveSecond = route({
  name: 'assessment.saveSecond',
  method: 'PUT',
  path: '/api/second-appraisals/:secondId',
  permission: 'sheet.work',
  summary: 'Ghi kết quả thẩm định lần hai',
  input: z
    .object({ secondId: idField })
    .extend(entryInput.omit({ version: true }).shape)
    .extend({ version: versionField }),
  output: second,
  errors: ['not-found', 'stale', 'not-your-part', 'illegal-move'],
});

const agreement = z.object({
  field: z.string(),
  name: z.string(),
  /** Second appraisals done, of those drawn. */
  done: z.int(),
  drawn: z.int(),
  /** Of those done, where both gave the same state and points. */
  same: z.int(),
  /** Mean absolute difference in % of the maximum; null while nothing can be compared. */
  meanDifference: pointsField.nullable(),
});

export const drawSecond = route({
  name: 'assessment.drawSecond',
  method: 'POST',
  path: '/api/rounds/:roundId/second-appraisals',
  permission: 'round.manage',
  summary: 'Rút ngẫu nhiên một mẫu để thẩm định lần hai, không thấy kết quả lần một',
  input: z.object({
    roundId: idField,
    /** The position of the appraisal stage. */
    stage: z.int().min(1).max(20),
    /** Of the leaves of every sheet, in %. */
    percent: z.int().min(1).max(100),
    /** The agency that looks a second time. */
    agencyId: idField,
    /** The same seed draws the same sample. */
    seed: z.int().min(0).max(2_147_483_647),
  }),
  output: z.object({ drawn: z.int() }),
  errors: ['not-found', 'conflict', 'illegal-move'],
});

export const readAgreement = route({
  name: 'assessment.agreement',
  method: 'GET',
  path: '/api/rounds/:roundId/agreement',
  permission: 'round.read',
  summary: 'Mức thống nhất giữa hai lần thẩm định theo lĩnh vực',
  input: z.object({ roundId: idField }),
  output: z.object({ fields: z.array(agreement) }),
  errors: ['not-found'],
});
