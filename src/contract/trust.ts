/** Roots that signatures are trusted through: no other than an administrator has loaded. */
import { z } from 'zod';
import { idField, instantField, reasonField, versionField } from './field.ts';
import { route } from './route.ts';

export const trustRoot = z.object({
  id: idField,
  name: z.string(),
  /** Whom the certificate names. */
  holder: z.string(),
  /** SHA-256 of the certificate, in hexadecimal. */
  fingerprint: z.string(),
  validFrom: instantField,
  validTo: instantField,
  addedAt: instantField,
  addedBy: z.string(),
  withdrawnAt: instantField.nullable(),
  withdrawnReason: z.string().nullable(),
  version: versionField,
});
export type TrustRoot = z.infer<typeof trustRoot>;

export const listTrustRoots = route({
  name: 'trust.list',
  method: 'GET',
  path: '/api/trust-roots',
  permission: 'trust.manage',
  summary: 'Chứng thư gốc được tin cậy khi kiểm tra chữ ký số',
  input: z.object({}),
  output: z.object({ roots: z.array(trustRoot) }),
});

export const addTrustRoot = route({
  name: 'trust.add',
  method: 'POST',
  path: '/api/trust-roots',
  permission: 'trust.manage',
  summary: 'Nạp một chứng thư gốc (PEM)',
  input: z.object({
    name: z.string().trim().min(3, 'cần đặt tên').max(200),
    pem: z.string().trim().min(1).max(20_000),
  }),
  output: z.object({ id: idField, version: versionField }),
  errors: ['file-refused'],
});

export const withdrawTrustRoot = route({
  name: 'trust.withdraw',
  method: 'POST',
  path: '/api/trust-roots/:rootId/withdrawal',
  permission: 'trust.manage',
  summary: 'Thôi tin cậy một chứng thư gốc',
  input: z.object({ rootId: idField, version: versionField, reason: reasonField }),
  output: z.object({ id: idField, version: versionField }),
  errors: ['not-found', 'stale', 'illegal-move'],
});
