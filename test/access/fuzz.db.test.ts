/** Whatever is sent, a route answers or refuses with a code it states; it never breaks. */
import type { FastifyInstance } from 'fastify';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProblemCode } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { statedProblems } from '#contract/stated-problems.ts';
import { can, roles } from '#domain/access/right.ts';
import { buildApp } from '#server/app.ts';
import { printSchema } from '#server/http/json-schema.ts';
import type { Files } from '#server/file/files.ts';
import { features } from '#server/registry.ts';
import { createTestDatabase } from '../database/database.ts';
import { openTestFiles } from '../file/kept-files.ts';
import { castOf, type Cast } from './cast.ts';
import { nearlyValid, text } from './nearly-valid.ts';
import { addPerson } from './people.ts';
import { addAgency, addSubject } from './subject.ts';

const routes = Object.values(features).flatMap((handlers) => handlers.map(({ route }) => route));

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let app: FastifyInstance;
let cast: Cast;
let files: Files;

beforeAll(async () => {
  database = await createTestDatabase();
  files = await openTestFiles();
  app = await buildApp({ db: database.db, files, requestsPerMinute: 10_000_000 });
  const agencyId = await addAgency(database.db);
  // The accounts the random ids hit, so that the callers keep theirs.
  for (let count = 1; count <= 6; count++) {
    const userName = `nguoi.ngoai.${count}`;
    await addPerson(database.db, { userName, role: 'auditor', password: 'đường Trần Phú 79' });
  }
  cast = await castOf(app, database.db, agencyId);
  for (let count = 0; count < 3; count++) await addSubject(database.db, agencyId, files);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

/** Somebody who gets past the door, as the auditor where nobody needs to. */
const callerOf = ({ permission }: Route) =>
  roles.find((role) => permission !== 'public' && can({ role, agencyId: 1 }, permission)) ??
  'auditor';

const partOfPath = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }).map(String) },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom('0', '-1', '1e9', '9007199254740991', '1.5', 'null') },
);

/** A value as it may stand in a query. */
const inQuery = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? '');

const encode = (part: string): string => encodeURIComponent(part.toWellFormed());

const requestOf = (route: Route) => {
  const schema = printSchema(route.input, 'input', route.name, {});
  const isQuery = route.method === 'GET' || route.body === 'file';
  const body = fc.oneof({ weight: 4, arbitrary: nearlyValid(schema) }, fc.jsonValue());
  return fc.record({
    path: fc
      .array(partOfPath, { minLength: 3, maxLength: 3 })
      .map((parts) => route.path.replace(/:[A-Za-z]+/g, () => encode(parts.shift() ?? '1'))),
    query: isQuery
      ? nearlyValid(schema).map((values) =>
          Object.entries(values ?? {})
            .map(([name, value]) => `${encode(name)}=${encode(inQuery(value))}`)
            .join('&'),
        )
      : fc.constant(''),
    body: isQuery ? fc.uint8Array({ maxLength: 200 }) : body,
  });
};

/** Milliseconds: a route that reads files starts a thread for each. */
const patience = 180_000;

test.each(routes)(
  '$name answers or refuses as stated, whatever it is sent',
  async (route) => {
    const stated: ProblemCode[] = statedProblems(route);
    await fc.assert(
      fc.asyncProperty(requestOf(route), async ({ path, query, body }) => {
        const sent = route.method === 'GET' ? undefined : body;
        const answer = await cast.send(callerOf(route), route.method, `${path}?${query}`, sent);
        if (answer.status < 300) return;
        expect(answer.status, answer.body).toBeLessThan(500);
        // An empty part of a path is another address.
        if (answer.code === 'not-found' && !stated.includes('not-found')) return;
        expect(stated, answer.body).toContain(answer.code);
      }),
      { numRuns: 60, seed: 123 },
    );
  },
  patience,
);

test.each(['{', '', 'null', '[]', '"x"', '{"__proto__":{"a":1}}', '{"a":"\\ud800"}'])(
  'the body %s is refused, not broken',
  async (body) => {
    const cookie = await cast.cookieOf('administrator');
    const headers = { cookie, 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: '/api/users', headers, payload: body });
    expect(answer.json()).toMatchObject({ code: 'bad-input', status: 400 });
  },
);

test.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'x'])(
  'a body of type %s is refused, not broken',
  async (type) => {
    const cookie = await cast.cookieOf('administrator');
    const headers = { cookie, 'content-type': type };
    const answer = await app.inject({ method: 'POST', url: '/api/users', headers, payload: 'x=1' });
    expect(answer.json()).toMatchObject({ code: 'bad-input' });
  },
);

test.each(['/api/%', '/api/plans/%ff', '/api/plans/%00', '/api//', '/api/nothing', '/api/users/'])(
  'the address %s is refused as a problem',
  async (url) => {
    const cookie = await cast.cookieOf('administrator');
    const answer = await app.inject({ method: 'GET', url, headers: { cookie } });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.statusCode).toBeLessThan(500);
  },
);
