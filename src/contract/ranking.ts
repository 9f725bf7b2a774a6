/** Ranking in leagues, why a rank, and publications: frozen snapshots with their hash. */
import { z } from 'zod';
import { scoreState } from './assessment.ts';
import { gradeBandField } from './round.ts';
import {
  dayField,
  idField,
  instantField,
  pointsField,
  reasonField,
  versionField,
} from './field.ts';
import { route } from './route.ts';

const unitResult = z.object({
  agencyId: z.int(),
  agencyName: z.string(),
  league: z.string(),
  /** Null: "chưa chấm", which is not zero. */
  rank: z.int().nullable(),
  /** Of how many ranked units of the league. */
  of: z.int(),
  /** Points of the 100, with bonus and penalty; exact. */
  points: pointsField.nullable(),
  applicableMax: pointsField,
  bonus: pointsField,
  penalty: pointsField,
  /** points ÷ applicableMax × 100, two decimals, for reading; ranks compare what is not rounded. */
  indexPercent: pointsField.nullable(),
  grade: z.string().nullable(),
  fields: z.array(
    z.object({
      code: z.string(),
      /** Missing while any leaf below is. */
      state: scoreState.default('scored'),
      points: pointsField.nullable(),
      applicableMax: pointsField,
      /** In % of what was applicable, one decimal; null where a leaf is missing or nothing applies. */
      heat: pointsField.nullable(),
    }),
  ),
});
export type UnitResult = z.output<typeof unitResult>;

const standing = z.enum(['core', 'bonus', 'penalty']);

const fieldHead = z.object({
  code: z.string(),
  name: z.string(),
  maxPoints: pointsField,
  standing: standing.default('core'),
});

export const readRanking = route({
  name: 'ranking.read',
  method: 'GET',
  path: '/api/rounds/:roundId/ranking',
  permission: 'ranking.read',
  summary: 'Xếp hạng tạm tính theo lớp điểm mới nhất; phiếu chưa xong không xếp',
  input: z.object({ roundId: idField }),
  output: z.object({
    fields: z.array(fieldHead),
    gradeBands: z.array(gradeBandField),
    units: z.array(
      unitResult.extend({
        sheetId: z.int(),
        stage: z.int(),
        stageName: z.string(),
        /** How many leaves still lack a score; any above zero and the unit is not ranked. */
        missing: z.int(),
        /** Complete and at the last stage. */
        isPublishable: z.boolean(),
      }),
    ),
  }),
  errors: ['not-found'],
});

const compared = z.object({
  agencyId: z.int(),
  agencyName: z.string(),
  /** Null: "chưa chấm". */
  rank: z.int().nullable(),
  points: pointsField.nullable(),
  applicableMax: pointsField,
  indexPercent: pointsField.nullable(),
});

const why = z.object({
  own: compared,
  /** Units of the league with the same rank. */
  tiedWith: z.array(z.string()),
  /** The nearest unit of a better rank; null for the first, and for one without a rank. */
  above: compared.nullable(),
  /** own − above in points of the index %, before rounding. */
  indexGap: pointsField.nullable(),
  /** own − above in points of the criteria, exact: what the gaps add up to. */
  difference: pointsField,
  /** At criteria that apply to both: what it has less at some, and more at others. */
  behind: pointsField,
  ahead: pointsField,
  /** own − above at criteria that apply to one of the two only. */
  outside: pointsField,
  gaps: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      maxPoints: pointsField,
      /** Points of a penalty are taken off: more of them is a loss. */
      standing,
      difference: pointsField,
      own: z.object({ points: pointsField.nullable(), isApplicable: z.boolean() }),
      above: z.object({ points: pointsField.nullable(), isApplicable: z.boolean() }),
    }),
  ),
});

export const explainRank = route({
  name: 'ranking.why',
  method: 'GET',
  path: '/api/rounds/:roundId/ranking/:agencyId/why',
  permission: 'ranking.read',
  summary: 'Vì sao đơn vị xếp thứ này: các tiêu chí cách biệt với đơn vị liền trên',
  input: z.object({ roundId: idField, agencyId: idField }),
  output: why,
  errors: ['not-found'],
});

const publicationHead = z.object({
  id: z.int(),
  roundId: z.int(),
  number: z.int(),
  at: instantField,
  person: z.string(),
  /** Why it corrects the one before; null for the first. */
  reason: z.string().nullable(),
  sha256: z.string(),
  isCurrent: z.boolean(),
  /** Whether the content still has its hash. */
  isIntact: z.boolean(),
});
export type PublicationHead = z.output<typeof publicationHead>;

export const listPublications = route({
  name: 'ranking.publications',
  method: 'GET',
  path: '/api/rounds/:roundId/publications',
  permission: 'round.read',
  summary: 'Các lần công bố của một kỳ; bản cũ còn nguyên',
  input: z.object({ roundId: idField }),
  output: z.object({ publications: z.array(publicationHead) }),
  errors: ['not-found'],
});

const leafValue = z.object({ state: scoreState, points: pointsField.nullable() });
const leafResult = leafValue.extend({ code: z.string() });

/** What a publication freezes, as its bytes say. */
export const publishedContent = z
  .object({
    round: z.object({ id: z.int(), name: z.string(), indexYear: z.int() }),
    rubric: z.object({ id: z.int(), title: z.string(), edition: z.int() }),
    isIllustrative: z.boolean(),
    number: z.int(),
    publishedOn: dayField,
    gradeBands: z.array(gradeBandField),
    fields: z.array(fieldHead),
    leaves: z.array(fieldHead),
    units: z.array(unitResult.extend({ leaves: z.array(leafResult) })),
  })
  .meta({ title: 'Kết quả công bố', description: 'Ảnh chụp kết quả của một kỳ chấm khi công bố' });
export type PublishedContent = z.output<typeof publishedContent>;

/** What a publication says of its units as wholes: all a table and a heat map show. */
const publishedTable = publishedContent
  .omit({ units: true })
  .extend({ units: z.array(unitResult) });
export type PublishedTable = z.output<typeof publishedTable>;

export const readPublication = route({
  name: 'ranking.publication',
  method: 'GET',
  path: '/api/publications/:publicationId',
  permission: 'round.read',
  summary: 'Một bản công bố như đã đóng băng, và mã băm của nó; điểm từng tiêu chí ở trong tệp',
  input: z.object({ publicationId: idField }),
  output: z.object({
    head: publicationHead,
    content: publishedTable,
  }),
  errors: ['not-found', 'conflict'],
});

export const explainPublished = route({
  name: 'ranking.publishedWhy',
  method: 'GET',
  path: '/api/publications/:publicationId/why/:agencyId',
  permission: 'round.read',
  summary: 'Vì sao đơn vị xếp thứ này trong bản công bố',
  input: z.object({ publicationId: idField, agencyId: idField }),
  output: why,
  errors: ['not-found', 'conflict'],
});

const published = unitResult.pick({
  rank: true,
  points: true,
  applicableMax: true,
  indexPercent: true,
  grade: true,
});

const unitChange = z.object({
  agencyId: z.int(),
  agencyName: z.string(),
  league: z.string(),
  /** Null where that publication does not have the unit. */
  before: published.nullable(),
  after: published.nullable(),
  /** after − before, exact; null where either has no score. */
  pointsGap: pointsField.nullable(),
  indexGap: pointsField.nullable(),
  /** Places gained; below zero: lost. */
  places: z.int().nullable(),
  leaves: z.array(
    z.object({ code: z.string(), name: z.string(), before: leafValue, after: leafValue }),
  ),
});
export type UnitChange = z.output<typeof unitChange>;

export const comparePublication = route({
  name: 'ranking.changes',
  method: 'GET',
  path: '/api/publications/:publicationId/changes',
  permission: 'round.read',
  summary: 'Bản đính chính làm đơn vị nào đổi thứ hạng, đổi điểm so với bản trước, và bao nhiêu',
  input: z.object({ publicationId: idField }),
  output: z.object({
    /** The publication before; null for the first, which changes nothing. */
    before: publicationHead.nullable(),
    changes: z.array(unitChange),
    /** How many units are as they were. */
    unchanged: z.int(),
  }),
  errors: ['not-found', 'conflict'],
});

export const downloadPublication = route({
  name: 'ranking.file',
  method: 'GET',
  path: '/api/publications/:publicationId/file',
  permission: 'round.read',
  summary: 'Nội dung công bố, nguyên từng byte như khi tính mã băm',
  input: z.object({ publicationId: idField }),
  output: z.unknown(),
  answer: 'file',
  errors: ['not-found'],
});

export const publish = route({
  name: 'ranking.publish',
  method: 'POST',
  path: '/api/rounds/:roundId/publications',
  permission: 'round.manage',
  summary: 'Công bố kết quả: đóng băng một ảnh chụp; đính chính là một bản mới, có lý do',
  input: z.object({
    roundId: idField,
    version: versionField,
    /** Needed from the second publication on. */
    reason: reasonField.nullable().default(null),
  }),
  output: publicationHead,
  errors: ['not-found', 'stale', 'illegal-move'],
});
