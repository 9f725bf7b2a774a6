/**
 * The way of every request, written once: session, permission, input, transaction, audit, output.
 * A write that forgets to state its subject or to leave a trail is rolled back, not trusted.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import type { Day } from '#domain/calendar/day.ts';
import { can, reachOf } from '#domain/access/right.ts';
import { recordEvent } from '../audit/actions.ts';
import type { DB } from '../db/schema.ts';
import type { Handler } from './handle.ts';
import { readInput } from './read-input.ts';
import type { Queries } from '../db/queries.ts';
import type { Person, RequestContext, SignedIn } from './request-context.ts';
import { sendKept, SharedAnswers } from './shared-answers.ts';

/** What the kernel is given; the session's keeper is handed in so that http knows no feature. */
export interface Ground {
  db: Kysely<DB>;
  findPerson(db: Queries, cookies: Record<string, string | undefined>): Promise<SignedIn | null>;
  today(): Promise<Day>;
}

export function serve(app: FastifyInstance, ground: Ground, handlers: Iterable<Handler>): void {
  const shared = new SharedAnswers(ground.db);
  app.decorateRequest('signedIn', null);
  for (const handler of handlers) {
    const { route } = handler;
    app.route({
      method: route.method,
      url: route.path,
      config: route.perMinute === undefined ? {} : { rateLimit: { max: route.perMinute } },
      // Before the body is read: whoever may not ask sends nothing that we keep.
      onRequest: async (request) => {
        request.signedIn = await admit(ground, route, request);
      },
      handler: (request, reply) =>
        handler.isShared === true
          ? answerShared(ground, shared, handler, request, reply)
          : answer(ground, handler, request, reply),
    });
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, as admitted by the route; null on public routes without a session. */
    signedIn: SignedIn | null;
  }
}

async function answer(
  ground: Ground,
  handler: Handler,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { route } = handler;
  const input = readInput(route, request);
  const run = (db: Queries) => respond(handler, db, ground, { request, reply, input });
  const result =
    route.method === 'GET' ? await run(ground.db) : await ground.db.transaction().execute(run);
  if (result instanceof Problem) throw result;
  if (route.answer === 'file') return reply.send(result);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(result));
}

/** A reading for everybody: who asks matters only for whether they may. */
async function answerShared(
  ground: Ground,
  shared: SharedAnswers,
  handler: Handler,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const input = readInput(handler.route, request);
  const key = `${handler.route.name} ${await ground.today()} ${JSON.stringify(input)}`;
  const kept = await shared.get(key, request.signedIn?.snapshot ?? '', (db) =>
    respond(handler, db, ground, { request, reply, input }),
  );
  return sendKept(request, reply, kept);
}

/** Who asks; refuses whoever may not use the route for any subject at all. */
async function admit(
  ground: Ground,
  route: Route,
  request: FastifyRequest,
): Promise<SignedIn | null> {
  const person = await ground.findPerson(ground.db, request.cookies);
  if (route.permission === 'public') return person;
  if (person === null) throw new Problem('sign-in-needed');
  if (person.mustChangePassword && route.open !== 'always')
    throw new Problem('password-change-needed');
  if (!can(person, route.permission)) throw new Problem('not-allowed');
  return person;
}

interface Call {
  request: FastifyRequest;
  reply: FastifyReply;
  input: unknown;
}

async function respond(
  handler: Handler,
  db: Queries,
  ground: Ground,
  call: Call,
): Promise<unknown> {
  const { route } = handler;
  const duties = { permitted: false, recorded: false };
  const context = contextOf(route, db, await ground.today(), call, duties);
  const result = await handler.answer(context);
  if (needsSubject(route, call.request.signedIn) && !duties.permitted) {
    throw new Error(`${route.name} did not state its subject`);
  }
  if (route.method !== 'GET' && !route.leavesNoTrail && !duties.recorded) {
    throw new Error(`${route.name} changed something and left no trail`);
  }
  if (result instanceof Problem || route.answer === 'file') return result;
  return route.output.parse(result);
}

const needsSubject = (route: Route, person: Person | null): boolean =>
  route.permission !== 'public' &&
  person !== null &&
  reachOf(person.role, route.permission) === 'own';

function contextOf(
  route: Route,
  db: Queries,
  day: Day,
  { request, reply, input }: Call,
  duties: { permitted: boolean; recorded: boolean },
): RequestContext<unknown> {
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
    permit(subject) {
      if (route.permission === 'public') return;
      if (person === null || !can(person, route.permission, subject))
        throw new Problem('not-allowed');
      duties.permitted = true;
    },
    async record(event, by = person) {
      await recordEvent(db, { person: by, origin }, event);
      duties.recorded = true;
    },
    header(name, value) {
      reply.header(name, value);
    },
  };
}
