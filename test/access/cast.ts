/** One signed-in person a role, in an agency of their own where the role has one. */
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { agencyRoles, roles, type Role } from '#domain/access/right.ts';
import type { DB } from '#server/db/schema.ts';
import { sessionCookie } from '#server/user/session-cookie.ts';
import { openSession } from '#server/user/session.ts';
import { addPerson } from './people.ts';

export type Who = Role | 'nobody';

export interface Cast {
  ids: Record<Role, number>;
  /** The cookie of an open session; "" for nobody. */
  cookieOf(who: Who): Promise<string>;
  send(who: Who, method: string, url: string, body?: unknown): Promise<Sent>;
}

export interface Sent {
  status: number;
  code: string | undefined;
  body: string;
}

export async function castOf(
  app: FastifyInstance,
  db: Kysely<DB>,
  agencyId: number,
  mustChangePassword = false,
): Promise<Cast> {
  const ids = {} as Record<Role, number>;
  for (const role of roles) {
    const isOfAgency = agencyRoles.has(role) || role === 'standingOfficer';
    const userName = `vai.${role.toLowerCase()}.${mustChangePassword ? 'moi' : 'cu'}`;
    ids[role] = await addPerson(db, {
      userName,
      role,
      password: 'đường Trần Phú 79',
      mustChangePassword,
      agencyId: isOfAgency ? agencyId : undefined,
    });
  }
  const origin = { address: '127.0.0.1', agent: 'test', requestId: 'test' };
  const cookies = new Map<Who, string>();
  const cookieOf = async (who: Who) => {
    const kept = cookies.get(who);
    if (who === 'nobody' || kept !== undefined) return kept ?? '';
    const cookie = `${sessionCookie}=${await openSession(db, ids[who], origin)}`;
    cookies.set(who, cookie);
    return cookie;
  };
  return {
    ids,
    cookieOf,
    async send(who, method, url, body) {
      const cookie = await cookieOf(who);
      // Some requests end the session they come with.
      if (url.startsWith('/api/session') && method !== 'GET') cookies.delete(who);
      const answer = await app.inject({
        method: method as 'GET',
        url,
        headers: { cookie, ...typeOf(body) },
        payload: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
      });
      return { status: answer.statusCode, code: codeOf(answer.body), body: answer.body };
    },
  };
}

function typeOf(body: unknown): Record<string, string> {
  if (body === undefined) return {};
  const isBytes = body instanceof Uint8Array;
  return { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' };
}

function codeOf(body: string): string | undefined {
  try {
    const content = JSON.parse(body) as { code?: string } | null;
    return content?.code;
  } catch {
    return undefined;
  }
}
