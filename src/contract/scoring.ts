/** What crosses between files and the scorer: a rubric edition, the facts of a unit, the scored sheet. */
import { z } from 'zod';
import { editionLevels, type Edition } from '#domain/rubric/edition.ts';
import { parsePoints, type Points } from '#domain/points/points.ts';
import { dayField, pointsField } from './field.ts';

const code = z.string().min(1).max(60);
const line = z.string().trim().min(1).max(1000);

const maximum = pointsField.refine(
  (value: Points) => !value.startsWith('-') && parsePoints(value) !== null,
  'điểm tối đa không được âm',
);

export const editionRule = z.object({
  kind: z.string().min(1).max(60),
  parameters: z.record(z.string(), z.unknown()),
  /** The paper; null: none is known. */
  source: line.nullable().default(null),
  confidence: z.enum(['confirmed', 'unconfirmed']).default('unconfirmed'),
});

export const editionNode = z.object({
  code,
  parent: code.nullable(),
  name: line,
  maxPoints: maximum,
  standing: z.enum(['core', 'bonus', 'penalty']).default('core'),
  isResidual: z.boolean().default(false),
  isSurvey: z.boolean().nullable().default(null),
  rule: editionRule.nullable().default(null),
  source: line.nullable().default(null),
  dueOn: dayField.nullable().default(null),
  slots: z
    .array(z.object({ name: line, isRequired: z.boolean().default(true) }))
    .max(20)
    .default([]),
});

export const editionDocument = z
  .object({
    title: line,
    indexYear: z.int().min(2000).max(2100),
    level: z.enum(editionLevels),
    unitGroup: z.string().trim().max(200).default(''),
    source: line.nullable().default(null),
    decimals: z.int().min(0).max(6).default(3),
    isRescaled: z.boolean().default(false),
    isIllustrative: z.boolean().default(false),
    nodes: z.array(editionNode).max(2000),
  })
  .meta({ title: 'Bộ tiêu chí', description: 'Một phiên bản bộ tiêu chí với quy tắc chấm' });

/** The document as written is what the domain scores: the defaults are filled in. */
export type EditionDocument = z.output<typeof editionDocument>;
export const asEdition = (document: EditionDocument): Edition => document;

export const factsDocument = z
  .object({
    /** Whose facts; null: nobody has said. */
    unit: line.nullable().default(null),
    nodes: z.record(
      code,
      z.object({
        facts: z.record(z.string().max(200), z.string().max(2000)).default({}),
        /** The reason, where the node does not apply. */
        notApplicable: z.string().trim().min(3).max(2000).nullable().default(null),
      }),
    ),
  })
  .meta({ title: 'Dữ kiện', description: 'Dữ kiện của một đơn vị theo mã tiêu chí' });
export type FactsDocument = z.output<typeof factsDocument>;

export const scoredNode = z.object({
  code,
  name: z.string(),
  maxPoints: pointsField,
  state: z.enum(['scored', 'missing', 'notApplicable']),
  points: pointsField.nullable(),
  applicableMax: pointsField,
  /** Whether a paper confirms the rule; null where the node is a sum. */
  confidence: z.enum(['confirmed', 'unconfirmed']).nullable(),
  trace: z.array(z.string()),
  missing: z.array(z.string()),
});

export const scoreTotals = z.object({
  points: pointsField,
  applicableMax: pointsField,
  bonus: pointsField,
  penalty: pointsField,
  total: pointsField,
  indexPercent: pointsField.nullable(),
  missing: z.int(),
});

export const scoredSheet = z
  .object({
    rubric: z.object({ title: z.string(), indexYear: z.int(), isIllustrative: z.boolean() }),
    unit: z.string().nullable(),
    nodes: z.array(scoredNode),
    totals: scoreTotals,
    findings: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(['error', 'warning']),
        node: z.string().nullable(),
        message: z.string(),
      }),
    ),
  })
  .meta({ title: 'Phiếu đã chấm', description: 'Điểm từng tiêu chí tính từ dữ kiện' });
export type ScoredSheet = z.output<typeof scoredSheet>;
