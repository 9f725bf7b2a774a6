/**
 * The way of every request, written once: session, permission, input, transaction, audit, output.
 * A write that forgets to state its subject or to leave a trail is rolled back, not trusted.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { can, reachOf } from '#domain/access/right.ts';
import { recordAll, type Story } from '../audit/actions.ts';
import { callOf, contextOf, type Call, type Ground, type Recorder } from './call-context.ts';
import type { Answered, AnsweredTogether, Handler } from './handle.ts';
import { readInput } from './read-input.ts';
import type { Queries } from '../db/queries.ts';
import type { Person, SignedIn } from './request-context.ts';
import { sendKept, SharedAnswers } from './shared-answers.ts';

import { WritesTogether } from './writes-together.ts';

export function serve(app: FastifyInstance, ground: Ground, handlers: Iterable<Handler>): void {
  const shared = new SharedAnswers(ground.db);
  app.decorateRequest('signedIn', null);
  const all = [...handlers];
  addRoutes(
    app,
    ground,
    shared,
    all.filter(({ route }) => route.isStreamed !== true),
  );
  app.register(async (scope) => {
    scope.removeContentTypeParser('application/octet-stream');
    scope.addContentTypeParser('application/octet-stream', (_request, payload, done) =>
      done(null, payload),
    );
    addRoutes(
      scope,
      ground,
      shared,
      all.filter(({ route }) => route.isStreamed === true),
    );
  });
}

function addRoutes(
  app: FastifyInstance,
  ground: Ground,
  shared: SharedAnswers,
  handlers: readonly Handler[],
): void {
  for (const handler of handlers) {
    const { route } = handler;
    app.route({
      method: route.method,
      url: route.path,
      // A file is sent as it lies, or its parts would not fit together.
      ...(route.answer === 'file' ? { compress: false as const } : {}),
      config: route.perMinute === undefined ? {} : { rateLimit: { max: route.perMinute } },
      // Before the body is read: whoever may not ask sends nothing that we keep.
      onRequest: async (request) => {
        request.signedIn = await admit(ground, route, request);
      },
      handler: answererOf(ground, shared, handler),
    });
  }
}

type Answerer = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

function answererOf(ground: Ground, shared: SharedAnswers, handler: Handler): Answerer {
  if ('answerAll' in handler) {
    const writes = new WritesTogether<Call>(ground.db, (calls, db) =>
      respondAll(handler, db, ground, calls),
    );
    return (request, reply) => answerTogether(ground, writes, handler, request, reply);
  }
  return handler.isShared === true
    ? (request, reply) => answerShared(ground, shared, handler, request, reply)
    : (request, reply) => answer(ground, handler, request, reply);
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, as admitted by the route; null on public routes without a session. */
    signedIn: SignedIn | null;
  }
}

async function answer(
  ground: Ground,
  handler: Answered,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { route } = handler;
  const input = readInput(route, request);
  const call = callOf(route, request, reply, input, await ground.today());
  const prepared = await handler.prepare?.(contextOf(call, ground, ground.db));
  const run = (db: Queries) => respond(handler, db, ground, call, prepared);
  const result =
    route.method === 'GET' ? await run(ground.db) : await ground.db.transaction().execute(run);
  if (result instanceof Problem) throw result;
  if (route.answer === 'file') return reply.send(result);
  return sendJson(reply, result);
}

async function answerTogether(
  ground: Ground,
  writes: WritesTogether<Call>,
  { route, keyOf }: AnsweredTogether,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const input = readInput(route, request);
  const call = callOf(route, request, reply, input, await ground.today());
  return sendJson(reply, await writes.write(keyOf(input), call));
}

const sendJson = (reply: FastifyReply, result: unknown) =>
  reply.type('application/json; charset=utf-8').send(JSON.stringify(result));

/** A reading for everybody: who asks matters only for whether they may. */
async function answerShared(
  ground: Ground,
  shared: SharedAnswers,
  handler: Answered,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const input = readInput(handler.route, request);
  const call = callOf(handler.route, request, reply, input, await ground.today());
  const key = `${handler.route.name} ${call.day} ${JSON.stringify(input)}`;
  const kept = await shared.get(key, request.signedIn?.snapshot ?? '', (db) =>
    respond(handler, db, ground, call),
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

async function respond(
  handler: Answered,
  db: Queries,
  ground: Ground,
  call: Call,
  prepared?: unknown,
): Promise<unknown> {
  return finish(call, await handler.answer(contextOf(call, ground, db), prepared));
}

/** The events of all calls go to the trail by one statement. */
async function respondAll(
  handler: AnsweredTogether,
  db: Queries,
  ground: Ground,
  calls: readonly Call[],
): Promise<unknown[]> {
  const stories: Story[] = [];
  const recorder: Recorder = async (author, events) =>
    void stories.push({ author, events: [events].flat() });
  const contexts = calls.map((call) => contextOf(call, ground, db, recorder));
  const results = await handler.answerAll(contexts, db);
  await recordAll(db, stories);
  return calls.map((call, at) =>
    results[at] instanceof Problem ? results[at] : finish(call, results[at]),
  );
}

/** Whether the handler did its duties, and its answer as the contract says. */
function finish({ route, duties, request }: Call, result: unknown): unknown {
  if (needsSubject(route, request.signedIn) && !duties.permitted) {
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
