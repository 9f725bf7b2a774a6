/** The register of agencies: each with the days it existed on, and who took over from whom. */
import { z } from 'zod';
import { dayField, idField, instantField, reasonField, versionField } from './field.ts';
import { route } from './route.ts';

export const agencyKinds = [
  'department',
  'district',
  'commune',
  'vertical',
  'press',
  'province',
  'unknown',
] as const;
const successionKinds = ['rename', 'merge', 'split', 'dissolve'] as const;
const confidences = ['verified', 'inferred', 'unconfirmed'] as const;

const agencyName = z.object({ id: idField, name: z.string() });

/** One step of a succession, seen from one of its ends; null: nobody took over. */
const successionStep = z.object({
  agency: agencyName.nullable(),
  day: dayField.nullable(),
  kind: z.enum(successionKinds),
  source: z.string().nullable(),
  confidence: z.enum(confidences),
});

export const registeredAgency = z.object({
  id: idField,
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(agencyKinds),
  /** The district of a commune. */
  parent: agencyName.nullable(),
  validFrom: dayField.nullable(),
  validTo: dayField.nullable(),
  source: z.string().nullable(),
  /** What is not verified is shown as "chưa xác nhận". */
  confidence: z.enum(confidences),
  isStanding: z.boolean(),
  /** Whether it existed on the day asked for. */
  isValid: z.boolean(),
  predecessors: z.array(successionStep),
  successors: z.array(successionStep),
  version: versionField,
});
export type RegisteredAgency = z.infer<typeof registeredAgency>;

export const listAgencies = route({
  name: 'agency.list',
  method: 'GET',
  path: '/api/agencies',
  permission: 'agency.read',
  summary: 'Danh sách cơ quan vào một ngày, hoặc của mọi thời kỳ',
  input: z.object({
    /** Today when not given. */
    day: dayField.optional(),
    /** `all`: those of other days too, marked. */
    scope: z.enum(['onDay', 'all']).default('onDay'),
    kind: z.enum(agencyKinds).optional(),
  }),
  output: z.object({
    day: dayField,
    today: dayField,
    agencies: z.array(
      registeredAgency.extend({
        /** Who stands in its place today, through any chain of changes; itself where nothing changed. */
        now: z.array(agencyName),
      }),
    ),
  }),
});

export const readAgency = route({
  name: 'agency.read',
  method: 'GET',
  path: '/api/agencies/:agencyId',
  permission: 'agency.read',
  summary: 'Một cơ quan: tiền thân, kế thừa, lịch sử thay đổi, số người dùng, số phần việc',
  input: z.object({ agencyId: idField }),
  output: registeredAgency.extend({
    now: z.array(agencyName),
    /** Every body it goes back to, through any chain of changes. */
    origins: z.array(agencyName),
    /** Accounts in use. */
    people: z.int(),
    /** Obligations it holds. */
    obligations: z.int(),
    history: z.array(
      z.object({
        at: instantField,
        person: z.string().nullable(),
        action: z.string(),
        before: z.unknown(),
        after: z.unknown(),
        reason: z.string().nullable(),
      }),
    ),
  }),
  errors: ['not-found'],
});

const nameField = z.string().trim().min(2, 'cần có tên').max(300);

/** What is said of an agency; its last day is set by closing it, or by a succession. */
const particulars = {
  name: nameField,
  shortName: nameField,
  kind: z.enum(agencyKinds),
  parentId: idField.nullable(),
  validFrom: dayField.nullable(),
  source: z.string().trim().min(3, 'cần nêu nguồn, chẳng hạn số và ngày văn bản').max(1000),
  confidence: z.enum(confidences),
};
const changed = z.object({ version: versionField });
const oneAgency = { agencyId: idField, version: versionField };

export const createAgency = route({
  name: 'agency.create',
  method: 'POST',
  path: '/api/agencies',
  permission: 'agency.manage',
  summary: 'Thêm một cơ quan',
  input: z.object(particulars),
  output: z.object({ id: idField, version: versionField }),
  errors: ['conflict'],
});

export const editAgency = route({
  name: 'agency.edit',
  method: 'PATCH',
  path: '/api/agencies/:agencyId',
  permission: 'agency.manage',
  summary: 'Sửa thông tin một cơ quan; đổi tên trên giấy tờ là kế thừa, không phải sửa',
  input: z.object({ ...oneAgency, ...particulars }),
  output: changed,
  errors: ['not-found', 'stale', 'conflict'],
});

export const closeAgency = route({
  name: 'agency.close',
  method: 'POST',
  path: '/api/agencies/:agencyId/closing',
  permission: 'agency.manage',
  summary: 'Ghi ngày cuối cùng cơ quan tồn tại; kết quả cũ vẫn giữ nguyên',
  input: z.object({ ...oneAgency, lastDay: dayField, reason: reasonField }),
  output: changed,
  errors: ['not-found', 'stale', 'conflict', 'illegal-move'],
});

export const recordSuccession = route({
  name: 'agency.succeed',
  method: 'POST',
  path: '/api/agency-successions',
  permission: 'agency.manage',
  summary:
    'Ghi việc đổi tên, sáp nhập, chia tách hoặc giải thể; cơ quan cũ hết hiệu lực vào hôm trước',
  input: z.object({
    kind: z.enum(successionKinds),
    day: dayField,
    predecessorIds: z.array(idField).min(1).max(100),
    successorIds: z.array(idField).max(100),
    source: particulars.source,
    confidence: particulars.confidence,
  }),
  output: z.object({ recorded: z.int(), closed: z.array(idField) }),
  errors: ['conflict'],
});

export const setStandingAgency = route({
  name: 'agency.setStanding',
  method: 'PUT',
  path: '/api/agencies/:agencyId/standing',
  permission: 'agency.manage',
  summary: 'Chọn cơ quan thường trực cải cách hành chính',
  input: z.object({ ...oneAgency, reason: reasonField }),
  output: changed,
  errors: ['not-found', 'stale', 'illegal-move'],
});
