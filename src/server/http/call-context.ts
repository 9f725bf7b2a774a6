/** What a handler is given of one request, made anew for each half of it. */
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { can } from '#domain/access/right.ts';
import type { Day } from '#domain/calendar/day.ts';
import { recordEvent } from '../audit/actions.ts';
import type { Queries } from '../db/queries.ts';
import type { DB } from '../db/schema.ts';
import type { Files } from '../file/files.ts';
import type { RequestContext, SignedIn } from './request-context.ts';
import type { AuditEvent, Author } from './trail.ts';

/** What the kernel is given; the session's keeper is handed in so that http knows no feature. */
export interface Ground {
  db: Kysely<DB>;
  findPerson(db: Queries, cookies: Record<string, string | undefined>): Promise<SignedIn | null>;
  today(): Promise<Day>;
  files: Files | undefined;
}

export interface Call {
  route: Route;
  request: FastifyRequest;
  reply: FastifyReply;
  input: unknown;
  /** Asked for before the transaction: inside one, nobody may wait for a second connection. */
  day: Day;
  duties: { permitted: boolean; recorded: boolean };
}

export const callOf = (
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  input: unknown,
  day: Day,
): Call => ({ route, request, reply, input, day, duties: { permitted: false, recorded: false } });

/** Writes events to the trail in the request's transaction. */
export type Recorder = (
  author: Author,
  events: AuditEvent | readonly AuditEvent[],
) => Promise<void>;

export function contextOf(
  call: Call,
  ground: Ground,
  db: Queries,
  recorder: Recorder = (author, events) => recordEvent(db, author, events),
): RequestContext<unknown> {
  const { route, request, reply, input, day, duties } = call;
  const person = request.signedIn;
  const origin = {
    address: request.ip,
    agent: String(request.headers['user-agent'] ?? '').slice(0, 300),
    requestId: request.id,
  };
  return {
    input,
    db,
    person,
    day,
    origin,
    isSecure: request.protocol === 'https',
    file: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
    stream: request.body instanceof Readable ? request.body : Readable.from([]),
    files: ground.files ?? withoutFiles,
    permit(subject) {
      if (route.permission === 'public') return;
      if (person === null || !can(person, route.permission, subject))
        throw new Problem('not-allowed');
      duties.permitted = true;
    },
    async record(event, by = person) {
      await recorder({ person: by, origin }, event);
      duties.recorded = true;
    },
    header: (name, value) => void reply.header(name, value),
    asked: (name) => request.headers[name]?.toString(),
    status: (code) => void reply.code(code),
  };
}

/** Where no store was set up: a context may be copied, but whoever reaches for files is told. */
const withoutFiles = new Proxy({} as Files, {
  get() {
    throw new Problem('not-ready', { detail: 'Kho lưu tệp chưa được đặt cho hệ thống này.' });
  },
});
