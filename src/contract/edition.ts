/** Editions of rubrics: drafted, published, superseded; never changed once published. */
import { z } from 'zod';
import { detailFields } from '#domain/rubric/diff.ts';
import { editionLevels } from '#domain/rubric/edition.ts';
import { idField, instantField, pointsField, versionField } from './field.ts';
import { route } from './route.ts';
import { editionDocument, editionRule, factsDocument, scoredSheet } from './scoring.ts';

export const editionHead = z.object({
  id: z.int(),
  title: z.string(),
  indexYear: z.int(),
  level: z.enum(editionLevels),
  unitGroup: z.string(),
  /** 1, 2, … within year, level and group. */
  edition: z.int(),
  state: z.enum(['draft', 'published', 'superseded']),
  source: z.string().nullable(),
  isIllustrative: z.boolean(),
  /** The edition it was copied from. */
  previousId: z.int().nullable(),
  publishedAt: instantField.nullable(),
  version: z.int(),
});

export const editionFinding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  node: z.string().nullable(),
  message: z.string(),
});

export const listEditions = route({
  name: 'edition.list',
  method: 'GET',
  path: '/api/editions',
  permission: 'rubric.read',
  summary: 'Các phiên bản bộ tiêu chí',
  input: z.object({}),
  output: z.object({ editions: z.array(editionHead) }),
});

export const readEdition = route({
  name: 'edition.read',
  method: 'GET',
  path: '/api/editions/:editionId',
  permission: 'rubric.read',
  summary: 'Một phiên bản bộ tiêu chí: tệp đầy đủ và những điều cần xử lý',
  input: z.object({ editionId: idField }),
  output: z.object({
    head: editionHead,
    document: editionDocument,
    /** What a draft is edited under: each node's lasting id and the version seen. */
    rows: z.array(z.object({ code: z.string(), id: z.int(), version: z.int() })),
    findings: z.array(editionFinding),
  }),
  errors: ['not-found'],
});

export const createEdition = route({
  name: 'edition.create',
  method: 'POST',
  path: '/api/editions',
  permission: 'rubric.edit',
  summary: 'Thêm một bản dự thảo bộ tiêu chí từ tệp đầy đủ',
  input: editionDocument,
  output: z.object({ id: z.int(), edition: z.int(), findings: z.array(editionFinding) }),
  errors: ['conflict'],
});

export const copyEdition = route({
  name: 'edition.copy',
  method: 'POST',
  path: '/api/editions/:editionId/copies',
  permission: 'rubric.edit',
  summary: 'Sao một phiên bản thành bản dự thảo cho một năm đánh giá',
  input: z.object({ editionId: idField, indexYear: z.int().min(2000).max(2100) }),
  output: z.object({ id: z.int(), edition: z.int() }),
  errors: ['not-found', 'conflict'],
});

export const publishEdition = route({
  name: 'edition.publish',
  method: 'POST',
  path: '/api/editions/:editionId/publication',
  permission: 'rubric.edit',
  summary: 'Ban hành một bản dự thảo; bản đang hiệu lực được thay thế',
  input: z.object({ editionId: idField, version: versionField }),
  output: z.object({ version: z.int(), supersededId: z.int().nullable() }),
  errors: ['not-found', 'stale', 'illegal-move', 'edition-has-errors'],
});

const named = z.object({ code: z.string(), name: z.string() });

export const nodeChange = z.discriminatedUnion('kind', [
  named.extend({ kind: z.literal('added'), maxPoints: pointsField }),
  named.extend({ kind: z.literal('removed'), maxPoints: pointsField }),
  named.extend({
    kind: z.literal('reWeighted'),
    before: pointsField,
    after: pointsField,
    by: pointsField,
  }),
  z.object({
    kind: z.literal('reworded'),
    code: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  named.extend({
    kind: z.literal('moved'),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  named.extend({
    kind: z.literal('ruleChanged'),
    before: editionRule.nullable(),
    after: editionRule.nullable(),
  }),
  named.extend({ kind: z.literal('detailChanged'), fields: z.array(z.enum(detailFields)) }),
]);

export const compareEditions = route({
  name: 'edition.compare',
  method: 'GET',
  path: '/api/editions/:editionId/differences',
  permission: 'rubric.read',
  summary: 'Khác nhau giữa hai phiên bản bộ tiêu chí',
  input: z.object({ editionId: idField, from: idField }),
  output: z.object({ changes: z.array(nodeChange) }),
  errors: ['not-found'],
});

export const scoreFacts = route({
  name: 'edition.score',
  method: 'POST',
  path: '/api/editions/:editionId/scores',
  permission: 'rubric.read',
  summary: 'Tính thử điểm của một đơn vị từ dữ kiện; không ghi gì',
  input: factsDocument.extend({ editionId: idField }),
  output: scoredSheet,
  errors: ['not-found'],
  leavesNoTrail: true,
});
