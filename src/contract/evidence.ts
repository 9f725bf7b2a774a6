/** Documents that prove something, with their revisions and signatures; what was read of them is proposed only. */
import { z } from 'zod';
import { signatureStates, warningCodes } from '#domain/evidence/warnings.ts';
import { dayField, idField, instantField, reasonField, versionField } from './field.ts';
import { route } from './route.ts';
import { storedFile } from './upload.ts';

const agencyName = z.object({ id: idField, name: z.string() });

/** A technical examination of one signature; no legal confirmation. */
export const signature = z.object({
  /** Whom the certificate names. */
  signer: z.string().nullable(),
  /** As the signer's own clock had it. */
  signedAt: instantField.nullable(),
  state: z.enum(['valid', 'invalid', 'unknown']),
  /** Why, in one sentence. */
  reason: z.string(),
});
export type Signature = z.infer<typeof signature>;

export const signatureCheck = z.object({
  state: z.enum(signatureStates),
  checkedAt: instantField,
  /** The roots have changed since: it may be checked again. */
  isOutdated: z.boolean(),
  signatures: z.array(signature),
});
export type SignatureCheck = z.infer<typeof signatureCheck>;

export const revision = z.object({
  id: idField,
  /** 1, 2, …; the last is in force. */
  position: z.int(),
  file: storedFile,
  /** Why it replaced the one before. */
  reason: z.string().nullable(),
  addedAt: instantField,
  addedBy: z.string(),
  /** Null: not a PDF. */
  signature: signatureCheck.nullable(),
});
export type Revision = z.infer<typeof revision>;

const identity = {
  /** "123/KH-UBND"; null: not known, which warns. */
  number: z.string().nullable(),
  issuedOn: dayField.nullable(),
  issuer: z.string().nullable(),
  /** What it is about (trích yếu). */
  subject: z.string().nullable(),
};

export const evidenceDocument = z.object({
  id: idField,
  agency: agencyName,
  ...identity,
  /** The revision in force. */
  current: revision,
  revisions: z.int(),
  /** Places it serves at. */
  uses: z.int(),
  warnings: z.array(z.enum(warningCodes)),
  withdrawnAt: instantField.nullable(),
  withdrawnReason: z.string().nullable(),
  addedAt: instantField,
  addedBy: z.string(),
  version: versionField,
});
export type EvidenceDocument = z.infer<typeof evidenceDocument>;

export const listDocuments = route({
  name: 'evidence.list',
  method: 'GET',
  path: '/api/evidence',
  permission: 'evidence.read',
  summary: 'Tài liệu kiểm chứng của một cơ quan',
  input: z.object({
    /** One's own agency when not given; whoever belongs to none gets all. */
    agencyId: idField.optional(),
  }),
  output: z.object({
    documents: z.array(evidenceDocument),
    /** Whether there are more than an answer holds. */
    isCut: z.boolean(),
  }),
});

const placeOfUse = z.object({
  useId: idField,
  sheetId: idField,
  nodeId: idField,
  round: z.string(),
  unit: z.string(),
  code: z.string(),
  node: z.string(),
  /** The paper the node asks for; null: in addition. */
  slot: z.string().nullable(),
  pages: z.string().nullable(),
});

const historyEntry = z.object({
  at: instantField,
  person: z.string().nullable(),
  action: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
});

export const documentDetail = evidenceDocument.extend({
  allRevisions: z.array(revision),
  places: z.array(placeOfUse),
  history: z.array(historyEntry),
  /** Whether the reader's agency may change it. */
  isOwn: z.boolean(),
});
export type DocumentDetail = z.infer<typeof documentDetail>;

const oneDocument = { documentId: idField };
const oneRevision = { documentId: idField, revisionId: idField };

export const readDocument = route({
  name: 'evidence.read',
  method: 'GET',
  path: '/api/evidence/:documentId',
  permission: 'evidence.read',
  summary: 'Một tài liệu: các bản, nơi dùng, chữ ký, cảnh báo, lịch sử',
  input: z.object(oneDocument),
  output: documentDetail,
  errors: ['not-found'],
});

export const downloadRevision = route({
  name: 'evidence.content',
  method: 'GET',
  path: '/api/evidence/:documentId/revisions/:revisionId/content',
  permission: 'evidence.read',
  summary: 'Nội dung một bản của tài liệu, cả tệp hoặc một đoạn (Range)',
  input: z.object(oneRevision),
  output: z.unknown(),
  answer: 'file',
  errors: ['not-found', 'range-refused'],
});

export const proposeIdentity = route({
  name: 'evidence.propose',
  method: 'GET',
  path: '/api/uploads/:uploadId/identity',
  permission: 'evidence.add',
  summary: 'Số, ngày, cơ quan ban hành, trích yếu đọc được trong tệp vừa gửi: chỉ là đề xuất',
  input: z.object({ uploadId: idField }),
  output: z.object({
    ...identity,
    /** Why nothing was read: a picture, a scan without text, too large. */
    unread: z.string().nullable(),
    /** Documents of one's own agency that have this very file. */
    same: z.array(
      z.object({ id: idField, number: z.string().nullable(), subject: z.string().nullable() }),
    ),
  }),
  errors: ['not-found', 'illegal-move'],
});

const textField = (most: number) => z.string().trim().min(1).max(most).nullable();

export const identityGiven = {
  number: textField(100),
  issuedOn: dayField.nullable(),
  issuer: textField(300),
  subject: textField(2000),
};

const changed = z.object({ id: idField, version: versionField });

export const addDocument = route({
  name: 'evidence.add',
  method: 'POST',
  path: '/api/evidence',
  permission: 'evidence.add',
  summary: 'Lập một tài liệu kiểm chứng từ tệp đã gửi',
  input: z.object({ uploadId: idField, ...identityGiven }),
  output: changed,
  errors: ['not-found', 'illegal-move'],
});

export const editDocument = route({
  name: 'evidence.edit',
  method: 'PATCH',
  path: '/api/evidence/:documentId',
  permission: 'evidence.add',
  summary: 'Sửa số, ngày, cơ quan ban hành, trích yếu',
  input: z.object({ ...oneDocument, version: versionField, ...identityGiven }),
  output: changed,
  errors: ['not-found', 'stale'],
});

export const reviseDocument = route({
  name: 'evidence.revise',
  method: 'POST',
  path: '/api/evidence/:documentId/revisions',
  permission: 'evidence.add',
  summary: 'Thay tệp bằng một bản mới; bản cũ vẫn mở được',
  input: z.object({
    ...oneDocument,
    version: versionField,
    uploadId: idField,
    reason: reasonField,
  }),
  output: changed,
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const withdrawDocument = route({
  name: 'evidence.withdraw',
  method: 'POST',
  path: '/api/evidence/:documentId/withdrawal',
  permission: 'evidence.add',
  summary: 'Thu hồi tài liệu; tệp và nơi đã dùng vẫn giữ lại',
  input: z.object({ ...oneDocument, version: versionField, reason: reasonField }),
  output: changed,
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const reinstateDocument = route({
  name: 'evidence.reinstate',
  method: 'POST',
  path: '/api/evidence/:documentId/reinstatement',
  permission: 'evidence.add',
  summary: 'Khôi phục tài liệu đã thu hồi; lần thu hồi và lý do vẫn ở trong nhật ký',
  input: z.object({ ...oneDocument, version: versionField, reason: reasonField }),
  output: changed,
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const checkSignature = route({
  name: 'evidence.checkSignature',
  method: 'POST',
  path: '/api/evidence/:documentId/revisions/:revisionId/signature',
  permission: 'evidence.read',
  summary: 'Kiểm tra lại chữ ký số theo các chứng thư gốc đang được tin cậy (kiểm tra kỹ thuật)',
  input: z.object(oneRevision),
  output: signatureCheck,
  errors: ['not-found', 'illegal-move'],
});
