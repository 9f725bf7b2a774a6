import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '#contract/call.ts';
import type { Route } from '#contract/route.ts';
import { roles } from '#domain/access/right.ts';
import { buildApp } from '#server/app.ts';
import type { Files } from '#server/file/files.ts';
import { features } from '#server/registry.ts';
import { connect } from '#server/db/connect.ts';
import { createTestDatabase } from '../database/database.ts';
import { openTestFiles } from '../file/kept-files.ts';
import { castOf, type Cast, type Who } from './cast.ts';
import { matrix, type Row } from './matrix.ts';
import { addPerson } from './people.ts';
import { addAgency, addSubject, type SubjectIds } from './subject.ts';

const routes = Object.values(features).flatMap((handlers) => handlers.map(({ route }) => route));
const columns: Who[] = [...roles, 'nobody'];
const noInput = () => ({});

const reachIn = (row: Row): string[] => (typeof row === 'string' ? row : row[0]).split(' ');
const inputIn = (row: Row) => (typeof row === 'string' ? noInput : row[1]);

let narrow: ReturnType<typeof connect>;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let app: FastifyInstance;
let cast: Cast;
let files: Files;
let newcomers: Cast;
let own: number;
let other: number;
let bystander: number;
const subjects = new Map<number, SubjectIds>();

const standing = (agencyId: number): SubjectIds => {
  const subject = subjects.get(agencyId);
  if (subject === undefined) throw new Error('no subject of this agency');
  return subject;
};

beforeAll(async () => {
  database = await createTestDatabase();
  files = await openTestFiles();
  // One connection: a route that waits for a second while it holds one answers nobody.
  narrow = connect(database.address, { largest: 1 });
  app = await buildApp({ db: narrow, files, requestsPerMinute: 1_000_000 });
  own = await addAgency(database.db);
  other = await addAgency(database.db);
  cast = await castOf(app, database.db, own);
  newcomers = await castOf(app, database.db, own, true);
  bystander = await addPerson(database.db, {
    userName: 'nguoi.ngoai',
    role: 'auditor',
    password: 'đường Trần Phú 79',
  });
  for (const agencyId of [own, other])
    subjects.set(agencyId, await addSubject(database.db, agencyId, files));
});
afterAll(async () => {
  await app.close();
  await narrow.destroy();
  await database.close();
});

test('every route has its row in the matrix, and every row its route', () => {
  expect(Object.keys(matrix).sort()).toEqual(routes.map(({ name }) => name).sort());
  for (const row of Object.values(matrix)) {
    expect(reachIn(row)).toHaveLength(columns.length);
    if (reachIn(row).includes('own')) expect(typeof row).not.toBe('string');
  }
});

const countEvents = async () => {
  const query = database.db.selectFrom('audit_event').select(({ fn }) => fn.countAll().as('n'));
  return Number((await query.executeTakeFirstOrThrow()).n);
};

/** Sends what the row says; about a new subject where that changes it, else about one that stands. */
async function tryRoute(by: Cast, who: Who, route: Route, row: Row, agencyId: number) {
  const isFresh = reachIn(row).includes('own');
  const subject = isFresh ? await addSubject(database.db, agencyId, files) : standing(agencyId);
  const before = await countEvents();
  const { path, body } = requestFor(route, inputIn(row)(subject), {
    ...subject,
    personId: bystander,
    sessionId: 1,
  });
  const answer = await by.send(who, route.method, path, body);
  return { ...answer, events: (await countEvents()) - before };
}

function requestFor(route: Route, input: object, ids: SubjectIds & Record<string, number>) {
  const inPath = [...route.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1] ?? '');
  const filled: Record<string, unknown> = Object.fromEntries(
    inPath.map((name) => [name, ids[name]]),
  );
  expect(Object.values(filled)).not.toContain(undefined);
  const path = addressOf(route, { ...filled, ...input });
  if (route.body === 'file') return { path, body: Buffer.from('không phải kế hoạch') };
  const rest = Object.entries(input).filter(([name]) => !inPath.includes(name));
  return { path, body: route.method === 'GET' ? undefined : Object.fromEntries(rest) };
}

const cells = routes.flatMap((route) => {
  const row = matrix[route.name] ?? '';
  return columns.map((who, column) => ({ route, row, who, reach: reachIn(row)[column] }));
});

describe.each(routes)('$name', (route) => {
  test.each(cells.filter((cell) => cell.route === route))(
    'is for $who: $reach',
    async ({ row, who, reach }) => {
      for (const agencyId of [own, other]) {
        const answer = await tryRoute(cast, who, route, row, agencyId);
        expect(answer.status, answer.body).toBeLessThan(500);
        const isOpen = reach === 'any' || (reach === 'own' && agencyId === own);
        if (isOpen) {
          expect(['sign-in-needed', 'not-allowed']).not.toContain(answer.code);
          const isWhole = route.method === 'GET' || reach === 'own';
          if (isWhole) expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
        } else {
          expect(answer.code).toBe(who === 'nobody' ? 'sign-in-needed' : 'not-allowed');
          expect(answer.events).toBe(0);
        }
      }
    },
  );

  test('is closed to whoever must still change the first password, unless it says otherwise', async () => {
    for (const who of roles) {
      const answer = await tryRoute(newcomers, who, route, matrix[route.name] ?? '', own);
      const isOpen = route.permission === 'public' || route.open === 'always';
      if (isOpen) expect(answer.code).not.toBe('password-change-needed');
      else expect(answer.code).toBe('password-change-needed');
    }
  });

  test('does nothing for another site, with whatever cookie', async () => {
    const subject = standing(own);
    const cookie = await cast.cookieOf('standingOfficer');
    const ids = { ...subject, personId: bystander, sessionId: 1 };
    const { path, body } = requestFor(route, inputIn(matrix[route.name] ?? '')(subject), ids);
    const foreign = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }];
    for (const sign of [...foreign, { origin: 'https://example.org' }, { origin: 'null' }]) {
      const answer = await app.inject({
        method: route.method,
        url: path,
        headers: { ...sign, cookie, 'content-type': 'application/json' },
        payload: body === undefined ? undefined : JSON.stringify(body),
      });
      if (route.method !== 'GET') expect(answer.json()).toMatchObject({ code: 'cross-site' });
    }
  });
});
