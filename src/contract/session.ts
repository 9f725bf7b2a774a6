/** Signing in and out, and what a person may see of their own sessions. */
import { z } from 'zod';
import { rights, roles, type Action } from '#domain/access/right.ts';
import { agencyKinds } from './agency.ts';
import { dayField, idField, instantField } from './field.ts';
import { route } from './route.ts';

const actions = Object.keys(rights) as [Action, ...Action[]];

/** What is sent as a password: any text; whether it is strong is asked only when it is set. */
const passwordField = z.string().min(1, 'cần nhập mật khẩu').max(500);

/** Who is signed in and what the web may show them. */
export const sessionState = z.object({
  /** Null when nobody is signed in. */
  person: z
    .object({
      id: idField,
      userName: z.string(),
      name: z.string(),
      role: z.enum(roles),
      agency: z.object({ id: idField, name: z.string(), kind: z.enum(agencyKinds) }).nullable(),
      mustChangePassword: z.boolean(),
    })
    .nullable(),
  /** What the role reaches: `own` means the person's own agency. */
  rights: z.array(z.object({ action: z.enum(actions), reach: z.enum(['any', 'own']) })),
  installation: z.object({
    provinceName: z.string().nullable(),
    isSample: z.boolean(),
    day: dayField,
  }),
});
export type SessionState = z.infer<typeof sessionState>;

export const signIn = route({
  name: 'session.signIn',
  method: 'POST',
  path: '/api/session',
  permission: 'public',
  summary: 'Đăng nhập',
  input: z.object({ userName: z.string().trim().min(1).max(100), password: passwordField }),
  output: sessionState,
  errors: ['sign-in-failed', 'locked-out', 'too-many'],
  // A whole office behind one address may sign in at once; one who tries passwords is slowed down.
  perMinute: 200,
});

export const signOut = route({
  name: 'session.signOut',
  method: 'DELETE',
  path: '/api/session',
  permission: 'session.use',
  summary: 'Đăng xuất phiên này',
  input: z.object({}),
  output: z.object({}),
  open: 'always',
});

export const showSession = route({
  name: 'session.me',
  method: 'GET',
  path: '/api/session',
  permission: 'public',
  summary: 'Người đang đăng nhập, quyền của người đó và thông tin hệ thống',
  input: z.object({}),
  output: sessionState,
});

export const changePassword = route({
  name: 'session.changePassword',
  method: 'POST',
  path: '/api/session/password',
  permission: 'session.use',
  summary: 'Đổi mật khẩu của mình; các phiên khác bị đăng xuất',
  input: z.object({ current: passwordField, next: passwordField }),
  output: z.object({}),
  errors: ['sign-in-failed', 'locked-out', 'weak-password'],
  open: 'always',
});

export const listSessions = route({
  name: 'session.list',
  method: 'GET',
  path: '/api/sessions',
  permission: 'session.use',
  summary: 'Các phiên đăng nhập của mình',
  input: z.object({}),
  output: z.object({
    sessions: z.array(
      z.object({
        id: idField,
        createdAt: instantField,
        lastSeenAt: instantField,
        address: z.string(),
        agent: z.string(),
        isCurrent: z.boolean(),
      }),
    ),
  }),
});

export const revokeSession = route({
  name: 'session.revoke',
  method: 'DELETE',
  path: '/api/sessions/:sessionId',
  permission: 'session.use',
  summary: 'Đăng xuất một phiên của mình',
  input: z.object({ sessionId: idField }),
  output: z.object({}),
  errors: ['not-found'],
});

export const revokeAllSessions = route({
  name: 'session.revokeAll',
  method: 'DELETE',
  path: '/api/sessions',
  permission: 'session.use',
  summary: 'Đăng xuất mọi nơi, kể cả phiên này',
  input: z.object({}),
  output: z.object({ revoked: z.int() }),
});
