/** Accounts, made and kept by the administrator. */
import { z } from 'zod';
import { agencyRoles, roles, type Role } from '#domain/access/right.ts';
import { idField, instantField, reasonField, versionField } from './field.ts';
import { route } from './route.ts';

export const account = z.object({
  id: idField,
  userName: z.string(),
  name: z.string(),
  role: z.enum(roles),
  agency: z.object({ id: idField, name: z.string() }).nullable(),
  isActive: z.boolean(),
  mustChangePassword: z.boolean(),
  /** Locked out by wrong passwords until then. */
  lockedUntil: instantField.nullable(),
  lastSignInAt: instantField.nullable(),
  openSessions: z.int(),
  version: versionField,
});
export type Account = z.infer<typeof account>;

const userNameField = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9][a-z0-9._-]{2,39}$/,
    'gồm 3–40 chữ thường không dấu, chữ số, dấu chấm, gạch nối, gạch dưới',
  );

/** What an administrator says of a person. */
const particulars = {
  name: z.string().trim().min(1, 'cần có họ tên').max(200),
  role: z.enum(roles),
  agencyId: idField.nullable(),
};

const hasItsAgency = ({ role, agencyId }: { role: Role; agencyId: number | null }): boolean =>
  agencyId !== null || !agencyRoles.has(role);
const agencyMissing = { path: ['agencyId'], error: 'vai trò này cần thuộc một cơ quan' };

const oneAccount = z.object({ personId: idField, version: versionField });
const changed = z.object({ version: versionField });
/** Shown once, and kept nowhere in plain. */
const oneTimePassword = z.string();

export const listUsers = route({
  name: 'user.list',
  method: 'GET',
  path: '/api/users',
  permission: 'user.read',
  summary: 'Danh sách người dùng',
  input: z.object({}),
  output: z.object({ users: z.array(account) }),
});

export const createUser = route({
  name: 'user.create',
  method: 'POST',
  path: '/api/users',
  permission: 'user.manage',
  summary: 'Lập tài khoản với mật khẩu dùng một lần',
  input: z.object({ userName: userNameField, ...particulars }).refine(hasItsAgency, agencyMissing),
  output: z.object({ id: idField, version: versionField, oneTimePassword }),
  errors: ['conflict'],
});

export const updateUser = route({
  name: 'user.update',
  method: 'PATCH',
  path: '/api/users/:personId',
  permission: 'user.manage',
  summary: 'Sửa họ tên, vai trò, cơ quan; đổi vai trò hoặc cơ quan thì các phiên bị đăng xuất',
  input: z.object({ ...oneAccount.shape, ...particulars }).refine(hasItsAgency, agencyMissing),
  output: changed,
  errors: ['not-found', 'stale', 'conflict'],
});

export const resetPassword = route({
  name: 'user.resetPassword',
  method: 'POST',
  path: '/api/users/:personId/password',
  permission: 'user.manage',
  summary: 'Cấp lại mật khẩu dùng một lần, bỏ tạm khóa, đăng xuất mọi phiên',
  input: oneAccount,
  output: z.object({ version: versionField, oneTimePassword }),
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const closeUser = route({
  name: 'user.close',
  method: 'POST',
  path: '/api/users/:personId/close',
  permission: 'user.manage',
  summary: 'Đóng tài khoản; các phiên bị đăng xuất, việc đã làm vẫn còn',
  input: z.object({ ...oneAccount.shape, reason: reasonField }),
  output: changed,
  errors: ['not-found', 'stale', 'conflict', 'illegal-move'],
});

export const reopenUser = route({
  name: 'user.reopen',
  method: 'POST',
  path: '/api/users/:personId/reopen',
  permission: 'user.manage',
  summary: 'Mở lại tài khoản với mật khẩu dùng một lần',
  input: oneAccount,
  output: z.object({ version: versionField, oneTimePassword }),
  errors: ['not-found', 'stale', 'illegal-move'],
});

export const revokeUserSessions = route({
  name: 'user.revokeSessions',
  method: 'DELETE',
  path: '/api/users/:personId/sessions',
  permission: 'user.manage',
  summary: 'Đăng xuất mọi phiên của một người',
  input: z.object({ personId: idField }),
  output: z.object({ revoked: z.int() }),
  errors: ['not-found'],
});
