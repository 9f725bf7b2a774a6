/** Files on their way in: begun, sent in pieces, finished; a cut loses nothing that has arrived. */
import { z } from 'zod';
import { fileKinds } from '#domain/file/kind.ts';
import { idField, instantField } from './field.ts';
import { route } from './route.ts';

/** Bytes of the largest file: a scan of a thick volume, or a film of it as photographs. */
export const largestFile = 200 * 1024 * 1024;

export const scanStates = ['unscanned', 'clean', 'infected'] as const;

/** What is kept of a file; its bytes are had through the document it belongs to. */
export const storedFile = z.object({
  id: idField,
  name: z.string(),
  kind: z.enum(fileKinds),
  size: z.int(),
  sha256: z.string(),
  /** `unscanned`: no virus scanner has looked. */
  scan: z.enum(scanStates),
  scannedAt: instantField.nullable(),
});
export type StoredFile = z.infer<typeof storedFile>;

export const upload = z.object({
  id: idField,
  name: z.string(),
  size: z.int(),
  /** Bytes that have arrived; the next piece begins here. */
  received: z.int(),
  state: z.enum(['open', 'kept', 'refused', 'cancelled', 'expired']),
  /** Why it was refused. */
  reason: z.string().nullable(),
  begunAt: instantField,
  /** Once kept. */
  file: storedFile.nullable(),
});
export type Upload = z.infer<typeof upload>;

const oneUpload = z.object({ uploadId: idField });

export const beginUpload = route({
  name: 'file.begin',
  method: 'POST',
  path: '/api/uploads',
  permission: 'evidence.add',
  summary: 'Bắt đầu gửi một tệp: tên và số byte',
  input: z.object({
    name: z.string().trim().min(1, 'cần có tên tệp').max(1000),
    size: z.int().positive().max(largestFile, 'tệp lớn nhất là 200 MB'),
  }),
  output: upload,
  errors: ['too-many', 'not-ready'],
});

export const listUploads = route({
  name: 'file.listUploads',
  method: 'GET',
  path: '/api/uploads',
  permission: 'evidence.add',
  summary: 'Các tệp của cơ quan mình đang gửi dở, hoặc đã gửi mà chưa lập tài liệu',
  input: z.object({}),
  output: z.object({ uploads: z.array(upload) }),
});

export const readUpload = route({
  name: 'file.readUpload',
  method: 'GET',
  path: '/api/uploads/:uploadId',
  permission: 'evidence.add',
  summary: 'Một tệp đang gửi: đã nhận bao nhiêu byte',
  input: oneUpload,
  output: upload,
  errors: ['not-found'],
});

export const sendPiece = route({
  name: 'file.send',
  method: 'PUT',
  path: '/api/uploads/:uploadId/pieces',
  permission: 'evidence.add',
  summary: 'Gửi đoạn kế tiếp của tệp, bắt đầu từ byte thứ offset; bị ngắt thì gửi tiếp từ received',
  input: z.object({ uploadId: idField, offset: z.coerce.number().int().min(0).max(largestFile) }),
  output: z.object({ received: z.int() }),
  errors: ['not-found', 'wrong-offset', 'too-large', 'illegal-move', 'not-ready'],
  body: 'file',
  isStreamed: true,
  leavesNoTrail: true,
});

export const finishUpload = route({
  name: 'file.finish',
  method: 'POST',
  path: '/api/uploads/:uploadId/finishing',
  permission: 'evidence.add',
  summary: 'Kết thúc: tính SHA-256, nhận loại tệp theo nội dung, quét vi-rút, rồi cất giữ',
  input: z.object({
    uploadId: idField,
    /** Of the file as the sender has it, in hexadecimal; compared when given. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  output: upload,
  errors: [
    'not-found',
    'wrong-offset',
    'illegal-move',
    'digest-differs',
    'type-refused',
    'virus-found',
    'not-ready',
  ],
});

export const cancelUpload = route({
  name: 'file.cancel',
  method: 'POST',
  path: '/api/uploads/:uploadId/cancelling',
  permission: 'evidence.add',
  summary: 'Thôi không gửi tệp này nữa',
  input: oneUpload,
  output: upload,
  errors: ['not-found', 'illegal-move'],
});
